import type { RolledFigure, Total } from '../../../schemas/rollup.js';
import { type Cell, columnLetters, columnsFor, FORMATS, type Sheet, wrapped } from '../workbook/index.js';
import { figureRanges, numbersOf } from './figures-sheet.js';
import { countFormula, totalCell, type Where } from './formulas.js';
import type { Printing } from './names.js';
import { haveDecimals } from './value-cell.js';

/** Columns before the totals of groups, and the one that names a choice. */
const FIRST_GROUP = 8;
const CHOICE = 2;

const numberOf = (value: string): number | string =>
  value !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

/** A day as it is read: in a column of numbers it would be one too. */
function readable(cell: Cell, total: Total, type: RolledFigure['type']): Cell {
  const day = total.is === 'text' && total.value !== null ? total.value.split('-').reverse().join('/') : '';
  if (type !== 'date' || cell === null) return cell;
  return typeof cell === 'object' ? { ...cell, formula: `TEXT(${cell.formula},"dd/mm/yyyy")`, result: day } : day;
}

const countOf = (total: Total, value: string): number =>
  total.is === 'counts' ? (total.counts.find((one) => one.value === value)?.count ?? 0) : 0;

/** The totals of a figure as rows: one, or one for each choice. */
function* figureRows(figure: RolledFigure, printing: Printing, sheet: string, next: () => number): Generator<Cell[]> {
  const { words, groups, groupName } = printing;
  const ranges = figureRanges(printing, sheet);
  const start: Cell[] = [figure.item, figure.label];
  const end: Cell[] = [figure.measure, words.rollup[figure.rollup], figure.asked, figure.given];
  const across = (of: (total: Total, where: readonly Where[]) => Cell): Cell[] => [
    of(figure.total, []),
    ...groups.map((group, at): Cell => {
      const own = figure.groups.find((one) => one.group === group);
      const name = groupName(group);
      return own === undefined ? null : of(own.total, [ranges.inGroup(name, `${columnLetters(FIRST_GROUP + at)}$1`)]);
    }),
  ];
  if (figure.total.is === 'counts') {
    for (const { value } of figure.total.counts) {
      const row = next();
      const cells = across((total, where) => ({
        formula: countFormula(ranges.over(figure, where), `$${columnLetters(CHOICE)}${row}`),
        result: countOf(total, value),
      }));
      yield [...start, numberOf(value), ...end, ...cells];
    }
    return;
  }
  next();
  const cells = across((total, where) =>
    readable(totalCell({ ...figure, total }, ranges.over(figure, where)), total, figure.type),
  );
  yield [...start, null, ...end, ...cells];
}

function* allRows(printing: Printing, sheet: string): Generator<Cell[]> {
  let row = 1;
  const next = (): number => {
    row += 1;
    return row;
  };
  for (const figure of printing.rollup.figures) yield* figureRows(figure, printing, sheet, next);
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
export function totalsSheet(printing: Printing, sheet: string): Sheet {
  const { words, groups, groupName } = printing;
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
  ];
  return {
    name: words.sheets.totals,
    columns,
    rows: allRows(printing, sheet),
    frozen: { rows: 1, columns: 2 },
    filter: true,
    decimals: decimalRows(printing.rollup.figures),
  };
}
