import type { RollupKind, ValueType } from '../../../schemas/outline.js';
import type { Total } from '../../../schemas/rollup.js';
import { type Cell, dayCell } from '../workbook/index.js';

/** A condition on the rows: what a range must be, by the cell that says so. */
export interface Where {
  range: string;
  /** The cell that holds what is sought, and what it holds. */
  cell: string;
  holds: string;
}

/** What a formula adds up: a range of values, those its weights stand in, and which rows count. */
export interface Over {
  values: string;
  weights: string | null;
  where: readonly Where[];
}

/** Texts a condition of SUMIFS takes as they stand: no wildcards, no signs of comparison, not too long. */
const isPlain = ({ holds }: Where): boolean => !/[*?~<>=]/.test(holds) && holds.length < 255;

const isTrue = ({ range, cell }: Where): string => `--(${range}=${cell})`;
const conditions = (where: readonly Where[]): string => where.map(({ range, cell }) => `${range},${cell}`).join(',');

function sum({ values, where }: Over): string {
  if (where.length === 0) return `SUM(${values})`;
  return where.every(isPlain)
    ? `SUMIFS(${values},${conditions(where)})`
    : `SUMPRODUCT(${[...where.map(isTrue), values].join(',')})`;
}

function mean({ values, where }: Over): string {
  if (where.length === 0) return `IFERROR(AVERAGE(${values}),"")`;
  if (where.every(isPlain)) return `IFERROR(AVERAGEIFS(${values},${conditions(where)}),"")`;
  const rows = where.map(isTrue);
  return `IFERROR(SUMPRODUCT(${[...rows, values].join(',')})/SUMPRODUCT(${[...rows, `--ISNUMBER(${values})`].join(',')}),"")`;
}

function weightedMean(over: Over): string {
  const { values, weights, where } = over;
  if (weights === null) return mean(over);
  const rows = where.map(isTrue);
  const sums = [...rows, values, weights].join(',');
  return `IFERROR(SUMPRODUCT(${sums})/SUMPRODUCT(${[...rows, `--ISNUMBER(${values})`, weights].join(',')}),"")`;
}

/** Conditions on the smallest and greatest came with Excel 2019; an array formula needs none of them. */
function extreme({ values, where }: Over, which: 'MIN' | 'MAX'): string {
  if (where.length === 0) return `IF(COUNT(${values})=0,"",${which}(${values}))`;
  const rows = [...where.map(({ range, cell }) => `(${range}=${cell})`), `ISNUMBER(${values})`].join('*');
  return `IF(SUM(${rows})=0,"",${which}(IF(${rows},${values})))`;
}

const isArray = (kind: RollupKind, { where }: Over): boolean => where.length > 0 && (kind === 'min' || kind === 'max');

/** The formula of a total; null where it has none and its value stands alone. */
function formulaOf(kind: RollupKind, over: Over): string | null {
  switch (kind) {
    case 'sum':
      return sum(over);
    case 'mean':
      return mean(over);
    case 'weighted_mean':
      return weightedMean(over);
    case 'min':
      return extreme(over, 'MIN');
    case 'max':
      return extreme(over, 'MAX');
    default:
      return null;
  }
}

/** How often a value stands in a range; `cell` holds the value. */
export const countFormula = ({ values, where }: Over, cell: string): string =>
  `SUMPRODUCT(${[...where.map(isTrue), `--(${values}=${cell})`].join(',')})`;

/** By which number SUBTOTAL knows what to do with the rows a filter shows. */
const SUBTOTALS: Partial<Record<RollupKind, number>> = { sum: 9, mean: 1, min: 5, max: 4 };

/** A total of the rows a filter shows. */
const shownFormula = (kind: RollupKind, values: string): string | null => {
  const which = SUBTOTALS[kind];
  if (which === undefined) return null;
  return kind === 'sum' ? `SUBTOTAL(9,${values})` : `IFERROR(SUBTOTAL(${which},${values}),"")`;
};

/** What a total comes to: a number, a day as a spreadsheet counts it; null where it is not one value. */
export function resultOf(total: Total, type: ValueType): number | string | null {
  if (total.is === 'number') return total.value;
  if (total.is !== 'text' || total.value === null) return null;
  return type === 'date' ? dayCell(total.value) : total.value;
}

/** A total that is to be shown. */
export interface Shown {
  rollup: RollupKind;
  type: ValueType;
  total: Total;
}

const computed = (formula: string, { rollup, type, total }: Shown) => ({
  formula,
  result: resultOf(total, type) ?? (rollup === 'sum' ? 0 : ''),
});

/** A total as a cell: a formula with what it comes to, or the value alone. */
export function totalCell(shown: Shown, over: Over): Cell {
  const formula = formulaOf(shown.rollup, over);
  if (formula === null) return resultOf(shown.total, shown.type);
  return isArray(shown.rollup, over) ? { ...computed(formula, shown), array: true } : computed(formula, shown);
}

/** A total as a cell that goes with what a filter shows; empty where there is none. */
export function shownCell(shown: Shown, values: string): Cell {
  const formula = shownFormula(shown.rollup, values);
  return formula === null ? null : computed(formula, shown);
}
