import type { Column, Figure, RollupKind, ValueType } from '../../schemas/outline.js';
import { isNumeric } from '../values/index.js';

const USUAL: Readonly<Record<ValueType, RollupKind>> = {
  integer: 'sum',
  decimal: 'sum',
  money: 'sum',
  percent: 'mean',
  choice: 'count',
  yes_no: 'count',
  date: 'list',
  text: 'list',
};

/** The kinds that need numbers, and those that need numbers or days. */
const OF_NUMBERS: readonly RollupKind[] = ['sum', 'mean', 'weighted_mean'];
const OF_ORDERED: readonly RollupKind[] = ['min', 'max'];

const suits = (kind: RollupKind, type: ValueType): boolean =>
  isNumeric({ type }) || (!OF_NUMBERS.includes(kind) && (type === 'date' || !OF_ORDERED.includes(kind)));

/**
 * Whether one value of many moves what they become by being there at all: a nought more changes no sum, but a mean and the least
 * of all.
 */
export const dependsOnNoughts = (kind: RollupKind): boolean => ['mean', 'weighted_mean', 'min', 'max'].includes(kind);

/**
 * How the values of a figure become one: as the definition says; else numbers and money are added up, shares are
 * averaged (by their weight where the definition names one), choices counted, days and texts listed. A kind that the
 * values cannot have, such as the sum of texts, gives way to the usual one; a mean without a weight is a plain mean.
 */
export function rollupOf({ type, rollup, weight }: Pick<Figure, 'type' | 'rollup' | 'weight'>): RollupKind {
  const usual = weight !== undefined && isNumeric({ type }) ? 'weighted_mean' : USUAL[type];
  const kind = rollup !== undefined && suits(rollup, type) ? rollup : usual;
  return kind === 'weighted_mean' && weight === undefined ? 'mean' : kind;
}

/**
 * How the cells of a column become one: as figures, but texts and days of a table are not listed a second time beside
 * its rows, and what names the rows has no total.
 */
export function columnRollupOf(column: Pick<Column, 'type' | 'rollup' | 'key'>): RollupKind {
  if (column.rollup === undefined && (column.key === true || USUAL[column.type] === 'list')) return 'none';
  return rollupOf({ type: column.type, rollup: column.rollup });
}
