import type { RollupKind } from '../../../schemas/outline.js';
import { FORMATS } from '../workbook/index.js';

/** Beyond these decimals a mean says nothing more; no value is asked for with more than these in all. */
const DECIMALS_OF_MEAN = 2;
const DECIMALS = 4;

/** The decimals numbers are rounded to: totals of a kind, or (no kind) single values. */
export const roundedTo = (kind?: RollupKind): number =>
  kind === 'mean' || kind === 'weighted_mean' ? DECIMALS_OF_MEAN : DECIMALS;

/** Three decimals would be taken for thousands. */
const notThree = (decimals: number): number => (decimals === 3 ? DECIMALS : decimals);

function mostDecimals(numbers: Iterable<unknown>, kind?: RollupKind): number {
  let most = 0;
  for (const number of numbers)
    if (typeof number === 'number' && !Number.isInteger(number))
      most = Math.max(most, String(Number(number.toFixed(roundedTo(kind)))).split('.')[1]?.length ?? 0);
  return notThree(most);
}

/** With how many decimals each number of a column is written, and each of its totals. */
export interface Decimals {
  values: number;
  totals: number;
}

/**
 * What stands below each other has as many decimals as the number with the most, each rounded first as it is where it is
 * written; a total at least those of its values. The one rule for workbooks and drafts.
 * @param kind how the totals are made
 */
export function decimalsOf(values: Iterable<unknown>, totals: Iterable<unknown>, kind: RollupKind): Decimals {
  const most = mostDecimals(values);
  return { values: most, totals: Math.max(Math.min(most, roundedTo(kind)), mostDecimals(totals, kind)) };
}

/** The formats of numbers with decimals, by how many they have. */
export const DECIMAL_FORMATS: Readonly<Record<number, string>> = {
  1: FORMATS.tenth,
  2: FORMATS.decimal,
  4: FORMATS.fine,
};

export const formatWith = (decimals: number): string => DECIMAL_FORMATS[decimals] ?? FORMATS.whole;
