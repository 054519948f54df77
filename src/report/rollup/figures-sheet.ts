import type { RolledFigure, RolledValue } from '../../../schemas/rollup.js';
import { type Cell, columnLetters, columnsFor, inFormula, type Sheet } from '../workbook/index.js';
import { type Over, shownCell, totalCell, type Where } from './formulas.js';
import type { Printing } from './names.js';
import { concat } from './rows.js';
import { formatOf, valueCell } from './value-cell.js';

/** Columns before the first figure: unit, group, state. */
const BEFORE = 3;
const GROUP = 1;

/** Where the values of the figures stand: what formulas of other sheets refer to. */
export interface FigureRanges {
  /** The values of a figure, and its weights. */
  over(figure: RolledFigure, where: readonly Where[]): Over;
  /** The condition that units are of a group; `cell` holds its name. */
  inGroup(name: string, cell: string): Where;
}

/** The ranges of the sheet of figures, as they are called from within or from other sheets (`sheet`). */
export function figureRanges({ rollup }: Printing, sheet: string | null): FigureRanges {
  const prefix = sheet === null ? '' : inFormula(sheet);
  const columns = new Map(rollup.figures.map(({ item }, at) => [item, at + BEFORE]));
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `${prefix}$${letters}$2:$${letters}$${Math.max(2, rollup.units.length + 1)}`;
  };
  const at = (item: string): string | null => {
    const column = columns.get(item);
    return column === undefined ? null : range(column);
  };
  return {
    over: ({ item, weight, key }, where) => ({
      values: at(item) ?? '',
      weights: weight === null ? null : (at(`${weight}.${key}`) ?? at(weight)),
      where,
    }),
    inGroup: (holds, cell) => ({ range: range(GROUP), cell, holds }),
  };
}

const headerOf = ({ label, measure }: RolledFigure): string =>
  measure === null || label.includes(measure) ? label : `${label} (${measure})`;

/** The values of one unit after the other, each figure's in its column. */
function* unitRows({ rollup, words, groupName }: Printing): Generator<Cell[]> {
  const waiting = rollup.figures.map(({ values }) => ({ values, at: 0 }));
  for (const { id, name, group, state } of rollup.units) {
    const cells: Cell[] = [name, groupName(group), words.state[state]];
    for (const [column, figure] of rollup.figures.entries()) {
      const queue = waiting[column];
      const value: RolledValue | undefined = queue?.values[queue.at];
      if (queue !== undefined && value?.unit === id) {
        queue.at += 1;
        cells.push(valueCell(value, figure.type));
      } else cells.push(null);
    }
    yield cells;
  }
}

/** Below the units: totals of each group, of all, and of the rows a filter shows. */
function* totalRows(printing: Printing): Generator<Cell[]> {
  const { rollup, words, groups, groupName } = printing;
  const ranges = figureRanges(printing, null);
  let row = rollup.units.length + 2;
  yield [];
  for (const group of groups) {
    row += 1;
    const name = groupName(group);
    const where = [ranges.inGroup(name, `$${columnLetters(GROUP)}$${row}`)];
    const cells = rollup.figures.map((figure): Cell => {
      const own = figure.groups.find((one) => one.group === group);
      return own === undefined ? null : totalCell({ ...figure, total: own.total }, ranges.over(figure, where));
    });
    yield [words.ofGroup(name), name, null, ...cells];
  }
  yield [words.ofAll, null, null, ...rollup.figures.map((one) => totalCell(one, ranges.over(one, [])))];
  yield [words.shown, null, null, ...rollup.figures.map((one) => shownCell(one, ranges.over(one, []).values))];
}

/** The numbers of a figure, with its totals: how they are shown goes by them. */
export function* numbersOf({ values, total, groups }: RolledFigure): Generator<unknown> {
  for (const one of [total, ...groups.map((group) => group.total)]) if (one.is === 'number') yield one.value;
  for (const { value } of values) yield value;
}

/** Figures by unit: units in rows, so that they can be sorted and filtered, with totals as formulas below. */
export function figuresSheet(printing: Printing): Sheet {
  const { rollup, words, groups } = printing;
  const { headers } = words;
  const first = rollup.units.length + 1;
  return {
    name: words.sheets.figures,
    columns: [
      ...columnsFor(headers, { unit: 34, group: 26, state: 14 }),
      ...rollup.figures.map((figure) => ({
        header: headerOf(figure),
        width: 16,
        ...formatOf(figure.type, numbersOf(figure)),
      })),
    ],
    rows: concat(unitRows(printing), totalRows(printing)),
    frozen: { rows: 1, columns: 1 },
    filter: true,
    filterRows: rollup.units.length,
    bold: new Set(Array.from({ length: groups.length + 2 }, (_, at) => first + at)),
  };
}
