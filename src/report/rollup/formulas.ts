import type { RollupKind, ValueType } from '../../../schemas/outline.js';
import type { Total } from '../../../schemas/rollup.js';
import { NOTHING } from '../signs/index.js';
import { type Cell, dayCell } from '../workbook/index.js';

/** What a formula comes to where nobody gave anything. */
const NONE = `"${NOTHING}"`;

/** A condition on the rows: what a range must be. */
export interface Criterion {
  range: string;
  /** What is sought, as a formula says it: the cell that holds it, or the words themselves. */
  cell: string;
  holds: string;
}

/** The longest text a formula may hold in one piece (ECMA-376 leaves it to the programs; Excel refuses more than 255). */
const LONGEST_WORDS = 250;

/** A text as a formula holds it. */
export const inWords = (text: string): string =>
  (text.match(new RegExp(`[^]{1,${LONGEST_WORDS}}`, 'gu')) ?? [''])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('&');

/** The ranges a figure's values and its weights stand in. */
export interface ValueRange {
  values: string;
  weights: string | null;
}

/** What a formula adds up: the values, in the rows that meet all criteria. */
export interface Operands extends ValueRange {
  criteria: readonly Criterion[];
}

/** Texts a condition of SUMIFS takes as they stand: no wildcards, no signs of comparison, not too long. */
const isPlain = ({ holds }: Criterion): boolean => !/[*?~<>=]/.test(holds) && holds.length < 255;

const isTrue = ({ range, cell }: Criterion): string => `--(${range}=${cell})`;
const criteriaText = (criteria: readonly Criterion[]): string =>
  criteria.map(({ range, cell }) => `${range},${cell}`).join(',');

/** Where nobody gave a number there is no sum: a nought would be a statement. */
function sum({ values, criteria }: Operands): string {
  if (criteria.length === 0) return `IF(COUNT(${values})=0,${NONE},SUM(${values}))`;
  const rows = criteria.map(isTrue);
  const added = criteria.every(isPlain)
    ? `SUMIFS(${values},${criteriaText(criteria)})`
    : `SUMPRODUCT(${[...rows, values].join(',')})`;
  return `IF(SUMPRODUCT(${[...rows, `--ISNUMBER(${values})`].join(',')})=0,${NONE},${added})`;
}

function mean({ values, criteria }: Operands): string {
  if (criteria.length === 0) return `IFERROR(AVERAGE(${values}),${NONE})`;
  if (criteria.every(isPlain)) return `IFERROR(AVERAGEIFS(${values},${criteriaText(criteria)}),${NONE})`;
  const rows = criteria.map(isTrue);
  return `IFERROR(SUMPRODUCT(${[...rows, values].join(',')})/SUMPRODUCT(${[...rows, `--ISNUMBER(${values})`].join(',')}),${NONE})`;
}

function weightedMean(operands: Operands): string {
  const { values, weights, criteria } = operands;
  if (weights === null) return mean(operands);
  const rows = criteria.map(isTrue);
  const sums = [...rows, values, weights].join(',');
  return `IFERROR(SUMPRODUCT(${sums})/SUMPRODUCT(${[...rows, `--ISNUMBER(${values})`, weights].join(',')}),${NONE})`;
}

/** Conditions on the smallest and greatest came with Excel 2019; an array formula needs none of them. */
function extreme({ values, criteria }: Operands, which: 'MIN' | 'MAX'): string {
  if (criteria.length === 0) return `IF(COUNT(${values})=0,${NONE},${which}(${values}))`;
  const rows = [...criteria.map(({ range, cell }) => `(${range}=${cell})`), `ISNUMBER(${values})`].join('*');
  return `IF(SUM(${rows})=0,${NONE},${which}(IF(${rows},${values})))`;
}

const isArray = (kind: RollupKind, { criteria }: Operands): boolean =>
  criteria.length > 0 && (kind === 'min' || kind === 'max');

/** The formula of a total; null where it has none and its value stands alone. */
function formulaOf(kind: RollupKind, operands: Operands): string | null {
  switch (kind) {
    case 'sum':
      return sum(operands);
    case 'mean':
      return mean(operands);
    case 'weighted_mean':
      return weightedMean(operands);
    case 'min':
      return extreme(operands, 'MIN');
    case 'max':
      return extreme(operands, 'MAX');
    default:
      return null;
  }
}

/** How often a value stands in a range; `cell` holds the value. */
export const countFormula = ({ values, criteria }: Operands, cell: string): string =>
  `SUMPRODUCT(${[...criteria.map(isTrue), `--(${values}=${cell})`].join(',')})`;

/** By which number SUBTOTAL knows what to do with the rows a filter shows. */
const SUBTOTALS: Partial<Record<RollupKind, number>> = { sum: 9, mean: 1, min: 5, max: 4 };

/** A total of the rows a filter shows. */
const shownFormula = (kind: RollupKind, values: string): string | null => {
  const which = SUBTOTALS[kind];
  if (which === undefined) return null;
  return kind === 'sum'
    ? `IF(SUBTOTAL(2,${values})=0,${NONE},SUBTOTAL(9,${values}))`
    : `IFERROR(SUBTOTAL(${which},${values}),${NONE})`;
};

/** What a total comes to: a number, a day as a spreadsheet counts it; null where it is not one value. */
export function resultOf(total: Total, type: ValueType): number | string | null {
  if (total.is === 'number') return total.value;
  if (total.is !== 'text' || total.value === null) return null;
  return type === 'date' ? dayCell(total.value) : total.value;
}

/** A total that is to be shown. */
export interface ShownTotal {
  rollup: RollupKind;
  type: ValueType;
  total: Total;
}

const computed = (formula: string, { type, total }: ShownTotal) => ({
  formula,
  result: resultOf(total, type) ?? NOTHING,
});

/** A total as a cell: a formula with what it comes to, or the value alone. */
export function totalCell(shown: ShownTotal, operands: Operands): Cell {
  const formula = formulaOf(shown.rollup, operands);
  if (formula === null) return resultOf(shown.total, shown.type);
  return isArray(shown.rollup, operands) ? { ...computed(formula, shown), array: true } : computed(formula, shown);
}

/** A total as a cell that goes with what a filter shows; empty where there is none. */
export function shownCell(shown: ShownTotal, values: string): Cell {
  const formula = shownFormula(shown.rollup, values);
  return formula === null ? null : computed(formula, shown);
}
