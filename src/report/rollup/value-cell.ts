import type { RollupKind, ValueType } from '../../../schemas/outline.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { CROSSED } from '../../form/index.js';
import { isNumeric, numeral } from '../../values/index.js';
import { NOTHING } from '../signs/index.js';
import { type Cell, type Column, dayCell, FORMATS, fitting, wrapped } from '../workbook/index.js';
import { decimalsOf, formatWith } from './decimals.js';

/** A header with what its values are counted in, unless it says so itself. */
export const withMeasure = (header: string, measure: string | null): string =>
  measure === null || header.includes(measure) ? header : `${header} (${measure})`;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether some numbers that nobody adds up are years: those are written without a mark at the thousands. */
export function areYears({ type, rollup }: ShownColumn, values: readonly unknown[]): boolean {
  const numbers = values.filter((one) => typeof one === 'number');
  if (type !== 'integer' || rollup !== 'none' || numbers.length === 0) return false;
  return numbers.every((one) => one >= FIRST_YEAR && one <= LAST_YEAR);
}

/** What decides how a column is shown. */
export interface ShownColumn {
  type: ValueType;
  rollup: RollupKind;
}

/** Numbers as a column shows them, in Vietnamese marks: with so many decimals, those in doubt with their mark. */
export const numberTexts = (numbers: readonly unknown[], decimals: number, inDoubt: boolean): string[] =>
  numbers.flatMap((one) => {
    if (typeof one !== 'number') return [];
    const behind = decimals > 0 ? `,${'0'.repeat(decimals)}` : '';
    return [`${numeral(Math.round(one), 'vi')}${behind}${inDoubt ? IN_DOUBT : ''}`];
  });

/** How wide a column of values is: words, and numbers with their totals, take what they need, up to a measure; marks are wider. */
export function widthOf(
  { type, rollup }: ShownColumn,
  values: readonly unknown[],
  totals: readonly unknown[],
  inDoubt = false,
): Omit<Column, 'header'> {
  if (type === 'date') return wrapped(13);
  if (isNumeric({ type })) {
    const most = decimalsOf(values, totals, rollup);
    const texts = numberTexts([...values, ...totals], Math.max(most.values, most.totals), inDoubt);
    return fitting(texts, 12, 20 + (inDoubt ? IN_DOUBT.length : 0));
  }
  const texts = values.filter((one) => typeof one === 'string');
  return type === 'text' ? fitting(texts, 16, 40) : fitting(texts, 12, 24);
}

/**
 * How a column is shown: days as days, numbers with separators, and with decimals where its `values` have any, or its
 * `totals` in their rows.
 */
export function formatOf(column: ShownColumn, values: readonly unknown[], totals: readonly unknown[]): Partial<Column> {
  if (column.type === 'date') return { format: FORMATS.day, align: 'center' };
  if (!isNumeric(column)) return column.type === 'text' ? {} : { align: 'center' };
  if (areYears(column, values)) return { format: FORMATS.year, align: 'center' };
  const decimals = decimalsOf(values, totals, column.rollup);
  const [format, totalFormat] = [formatWith(decimals.values), formatWith(decimals.totals)];
  return { format, ...(totalFormat === format ? {} : { totalFormat }) };
}

/** Stands behind what is to be looked at before it is relied upon. */
export const IN_DOUBT = ' (?)';

/**
 * Whether what was written goes into no total: it was found on weak evidence, is no number, day or choice where one was asked for,
 * or is out of line.
 */
export function isLeftOut({ state, value, not_counted }: RolledValue, type: ValueType): boolean {
  if (state === 'unknown' || not_counted !== undefined) return true;
  return isNumeric({ type }) ? typeof value !== 'number' : type !== 'text' && state === 'answered' && value === null;
}

const typedIn = ({ text, value }: RolledValue): string => text ?? (value === null ? '' : String(value));

/** What was typed of a value that is shown with the mark of what goes into no total; null of all others. */
export function typedLeftOut(value: RolledValue, type: ValueType): string | null {
  if (value.state === 'blank' || value.state === 'missing' || !isLeftOut(value, type)) return null;
  return typedIn(value) || null;
}

/**
 * A value as the cell that is added up. What goes into no total is a text, marked where it was read but is in doubt, so
 * that the sums of the sheet pass over it; so are the signs for what was not given, or (undefined) not asked.
 */
export function valueCell(value: RolledValue | undefined, type: ValueType): Cell {
  if (value === undefined) return CROSSED;
  if (value.state === 'blank' || value.state === 'missing') return NOTHING;
  const typed = typedIn(value);
  if (isLeftOut(value, type)) return typed === '' ? NOTHING : typed + IN_DOUBT;
  if (value.value === null) return typed === '' ? NOTHING : typed;
  if (isNumeric({ type })) return value.value;
  if (value.state === 'nil') return typed;
  return type === 'date' ? dayCell(String(value.value)) : String(value.value);
}
