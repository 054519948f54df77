import type { RolledFigure, Total } from '../../../schemas/rollup.js';
import { writeDate } from '../../values/index.js';
import { type Cell, columnLetters, columnsFor, FORMATS, type Sheet, wrapped } from '../workbook/index.js';
import { figureRanges, numbersOf } from './figures-sheet.js';
import { countFormula, type Operands, totalCell, type ValueRange } from './formulas.js';
import type { NamedRollup } from './named-rollup.js';
import { inGroup } from './totals.js';
import { haveDecimals } from './value-cell.js';

/** Columns before the totals of groups, and the one that names a choice. */
const FIRST_GROUP = 8;
const CHOICE = 2;

const numberOf = (value: string): number | string =>
  value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

/** A day as it is read: in a column of numbers it would be one too. */
function readable(cell: Cell, total: Total, type: RolledFigure['type']): Cell {
  const day = total.is === 'text' && total.value !== null ? writeDate(total.value, 'vi') : '';
  if (type !== 'date' || cell === null) return cell;
  return typeof cell === 'object' ? { ...cell, formula: `TEXT(${cell.formula},"dd/mm/yyyy")`, result: day } : day;
}

const countOf = (total: Total, value: string): number =>
  total.is === 'counts' ? (total.counts.find((one) => one.value === value)?.count ?? 0) : 0;

/** The totals of a figure as rows from `line` on: one, or one for each choice, as formulas over `sheet`. */
function figureRows(
  figure: RolledFigure,
  range: ValueRange,
  { words, groups, groupName, rollup }: NamedRollup,
  sheet: string,
  line: number,
): Cell[][] {
  const start: Cell[] = [figure.item, figure.label];
  const end: Cell[] = [figure.measure, words.rollup[figure.rollup], figure.asked, figure.given];
  const left = figure.uncounted ?? null;
  const across = (of: (total: Total, operands: Operands) => Cell): Cell[] => [
    of(figure.total, { ...range, criteria: [] }),
    ...groups.map((group, at): Cell => {
      const own = figure.groups.find((one) => one.group === group);
      const cell = `${columnLetters(FIRST_GROUP + at)}$1`;
      const criteria = [inGroup(rollup.units.length, sheet, groupName(group), cell)];
      return own === undefined ? null : of(own.total, { ...range, criteria });
    }),
  ];
  if (figure.total.is === 'counts')
    return figure.total.counts.map(({ value }, at) => {
      const cells = across((total, operands) => ({
        formula: countFormula(operands, `$${columnLetters(CHOICE)}${line + at}`),
        result: countOf(total, value),
      }));
      return [...start, numberOf(value), ...end, ...cells, left];
    });
  const cells = across((total, operands) => readable(totalCell({ ...figure, total }, operands), total, figure.type));
  return [[...start, null, ...end, ...cells, left]];
}

function* allRows(named: NamedRollup, sheet: string): Generator<Cell[]> {
  const rangeOf = figureRanges(named, sheet);
  let line = 2;
  for (const figure of named.rollup.figures) {
    const rows = figureRows(figure, rangeOf(figure), named, sheet, line);
    yield* rows;
    line += rows.length;
  }
}

/** The rows of figures that are shown with decimals, as on the sheet of figures; the numbers of a choice are counts. */
function decimalRows(figures: readonly RolledFigure[]): Set<number> {
  const rows = new Set<number>();
  let row = 0;
  for (const figure of figures) {
    if (figure.total.is === 'number' && haveDecimals(numbersOf(figure))) rows.add(row);
    row += figure.total.is === 'counts' ? figure.total.counts.length : 1;
  }
  return rows;
}

/** Totals by figure, all units and each group in a column, as formulas over the sheet of figures (`sheet`). */
export function totalsSheet(named: NamedRollup, sheet: string): Sheet {
  const { words, groups, groupName } = named;
  const { headers } = words;
  const total = { width: 16, format: FORMATS.whole, decimalFormat: FORMATS.decimal };
  const columns = [
    ...columnsFor(headers, {
      item: 26,
      figure: wrapped(50),
      choice: 16,
      measure: 14,
      rollup: 18,
      asked: 12,
      given: 12,
      all: total,
    }),
    ...groups.map((group) => ({ header: groupName(group), ...total })),
    ...columnsFor(headers, { notCounted: 12 }),
  ];
  return {
    name: words.sheets.totals,
    columns,
    rows: allRows(named, sheet),
    frozen: { rows: 1, columns: 2 },
    filter: true,
    decimals: decimalRows(named.rollup.figures),
  };
}
