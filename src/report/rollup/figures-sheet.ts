import type { RolledFigure, RolledValue } from '../../../schemas/rollup.js';
import { CROSSED, partItem } from '../../form/index.js';
import { isAsked } from '../coverage/index.js';
import { NOTHING } from '../signs/index.js';
import { type Cell, columnsFor, marked, type Sheet } from '../workbook/index.js';
import type { ValueRange } from './formulas.js';
import { keyTo, read } from './key.js';
import { nameColumns } from './name-columns.js';
import type { NamedRollup } from './named-rollup.js';
import { headed } from './sheet-head.js';
import { columnRange, totalRows, totalRowsAt } from './totals.js';
import { formatOf, valueCell, widthOf, withMeasure } from './value-cell.js';

/** Columns before the first figure: unit, group, state. */
const BEFORE = 3;

/** Criterion the values of a figure and its weights stand, as called from within the sheet of figures or from another. */
export function figureRanges({ rollup }: NamedRollup, sheet: string | null): (figure: RolledFigure) => ValueRange {
  const columns = new Map(rollup.figures.map(({ item }, at) => [item, at + BEFORE]));
  const at = (item: string): string | null => {
    const column = columns.get(item);
    return column === undefined ? null : columnRange(column, rollup.units.length, sheet);
  };
  return ({ item, weight, key }) => ({
    values: at(item) ?? '',
    weights: weight === null ? null : ((key === null ? null : at(partItem(weight, key))) ?? at(weight)),
  });
}

/** The values of one unit after the other, each figure's in its column; totals below. */
function* rowsOf(named: NamedRollup): Generator<Cell[]> {
  const { rollup, words, groupName } = named;
  const waiting = rollup.figures.map(({ values }) => ({ values, at: 0 }));
  for (const { id, name, group, state } of rollup.units) {
    const cells: Cell[] = [name, groupName(group), words.state[state]];
    for (const [column, figure] of rollup.figures.entries()) {
      const queue = waiting[column];
      const value: RolledValue | undefined = queue?.values[queue.at];
      if (queue !== undefined && value?.unit === id) {
        queue.at += 1;
        cells.push(marked(valueCell(value, figure.type), named.inDoubt.of(id, figure.item)));
      } else cells.push(isAsked(figure, group) ? NOTHING : CROSSED);
    }
    yield cells;
  }
  const rangeOf = figureRanges(named, null);
  const columns = rollup.figures.map((figure) => ({ ...figure, range: rangeOf(figure) }));
  yield* totalRows(named, columns, { rows: rollup.units.length, blank: 1 });
}

/** What the values of a figure come to, as numbers: how they are shown goes by them. */
export const totalsOf = ({ total, groups }: Pick<RolledFigure, 'total' | 'groups'>): unknown[] =>
  [total, ...groups.map((group) => group.total)].map((one) => (one.is === 'number' ? one.value : null));

/** The values of a figure as they were read. */
const valuesOf = ({ values }: RolledFigure): unknown[] => values.map(({ value }) => value);

/** The values of figures, and their totals, as numbers. */
export const numbersOf = (figures: readonly RolledFigure[]): [values: unknown[], totals: unknown[]] => [
  figures.flatMap(valuesOf),
  figures.flatMap(totalsOf),
];

/** The figures that are shown alike: the years of one, or what was planned and done. */
export const seriesOf = ({ figures }: NamedRollup['rollup'], { figure }: RolledFigure): RolledFigure[] =>
  figures.filter((one) => one.figure === figure);

/** Figures by unit: units in rows, so that they can be sorted and filtered, with totals as formulas below. */
export function figuresSheet(named: NamedRollup): Sheet {
  const { rollup, words } = named;
  const sheet = {
    name: words.sheets.figures,
    columns: [
      ...columnsFor(words.headers, nameColumns(named)),
      ...rollup.figures.map((figure) => ({
        header: withMeasure(figure.label, figure.measure),
        ...widthOf(figure, valuesOf(figure), totalsOf(figure), named.inDoubt.under(figure.item)),
        ...formatOf(figure, ...numbersOf(seriesOf(rollup, figure))),
      })),
    ],
    rows: read(() => rowsOf(named)),
    frozenColumns: 1,
    filter: true,
    filterRows: rollup.units.length,
    ...totalRowsAt(named, rollup.figures, rollup.units.length),
  };
  return headed(named, sheet, sheet.name, { key: keyTo(sheet.rows) });
}
