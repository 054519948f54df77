import type { RollupKind } from '../../../schemas/outline.js';
import type { Total } from '../../../schemas/rollup.js';
import { CROSSED } from '../../form/index.js';
import { type Cell, columnLetters, inFormula, marked, type Sheet } from '../workbook/index.js';
import { type Criterion, inWords, type ShownTotal, shownCell, totalCell, type ValueRange } from './formulas.js';
import type { NamedRollup } from './named-rollup.js';
import { FIRST_ROW } from './sheet-head.js';

/** The column of the groups in a sheet with a row for each unit. */
const GROUP = 1;

/** How many of the last units stand on a page with the totals: those must not stand on a page alone. */
const ROWS_WITH_TOTALS = 3;

/** The cells of a column below the header, of so many rows, as called from within or from another sheet. */
export function columnRange(column: number, rows: number, sheet: string | null): string {
  const letters = columnLetters(column);
  const last = Math.max(FIRST_ROW, FIRST_ROW + rows - 1);
  return `${sheet === null ? '' : inFormula(sheet)}$${letters}$${FIRST_ROW}:$${letters}$${last}`;
}

/** That a row is of a group; `cell` holds its name, else the formula does. */
export const inGroup = (rows: number, sheet: string | null, name: string, cell = inWords(name)): Criterion => ({
  range: columnRange(GROUP, rows, sheet),
  cell,
  holds: name,
});

/** Kinds of totals that are no sum, and must not be called one. */
const NO_SUMS: ReadonlySet<RollupKind> = new Set(['mean', 'weighted_mean', 'min', 'max', 'last']);

/** Whether no total of some columns is anything else than a sum. */
export const areSums = (columns: readonly { rollup: RollupKind }[]): boolean =>
  !columns.some(({ rollup }) => NO_SUMS.has(rollup));

/** The groups that are asked for any of some totals. */
const askedGroups = ({ groups }: NamedRollup, totals: readonly Pick<TotalledColumn, 'groups'>[]): (string | null)[] => {
  const asked = new Set(totals.flatMap((one) => one.groups.map(({ group }) => group)));
  return groups.filter((group) => asked.has(group));
};

/** A column of values with what it comes to over all units and over each group. */
export interface TotalledColumn extends ShownTotal {
  /** By which doubts call it: that of the figure, or `table.column`. */
  item: string;
  groups: readonly { group: string | null; total: Total }[];
  range: ValueRange;
  given: number;
  asked: number;
}

/** Whether a total is one value, and not a list, or none. */
const comesToOne = ({ is }: Total): boolean => is === 'number' || is === 'text';

/** How many of the units that were asked gave a value, below a total: it need not be of all of them. */
const givenOf = ({ given, asked, total }: TotalledColumn): Cell => (comesToOne(total) ? `${given}/${asked}` : null);

/**
 * What stands below the `rows` of a sheet whose first columns are the unit and its group: an empty line, then totals of
 * each group that is asked, of all, of how many units they are, and of the rows a filter shows. `blank` columns stand
 * between the group and the first value.
 */
export function* totalRows(
  named: NamedRollup,
  columns: readonly TotalledColumn[],
  { rows, blank }: { rows: number; blank: number },
): Generator<Cell[]> {
  const { words, groupName, inDoubt } = named;
  const between: Cell[] = Array.from({ length: blank }, () => null);
  yield [];
  for (const group of askedGroups(named, columns)) {
    const name = groupName(group);
    const criteria = [inGroup(rows, null, name)];
    const cells = columns.map((column): Cell => {
      const own = column.groups.find((one) => one.group === group);
      if (own === undefined) return comesToOne(column.total) ? CROSSED : null;
      return marked(
        totalCell({ ...column, total: own.total }, { ...column.range, criteria }),
        inDoubt.under(column.item, group),
      );
    });
    yield [words.ofGroup(name, areSums(columns)), null, ...between, ...cells];
  }
  yield [
    words.ofAll,
    null,
    ...between,
    ...columns.map((one) => marked(totalCell(one, { ...one.range, criteria: [] }), inDoubt.under(one.item))),
  ];
  yield [words.givenOfAsked, null, ...between, ...columns.map(givenOf)];
  yield [words.shown, null, ...between, ...columns.map((one) => shownCell(one, one.range.values))];
}

/** Which rows of such a sheet are totals; the row of what a filter shows is for the screen, and not printed. */
export function totalRowsAt(
  named: NamedRollup,
  totals: readonly Pick<TotalledColumn, 'groups'>[],
  rows: number,
): Pick<Sheet, 'bold' | 'printedRows' | 'keptRows'> {
  const groups = askedGroups(named, totals);
  const printed = rows + 1 + groups.length + 2;
  return {
    bold: new Set(Array.from({ length: printed - rows }, (_, at) => rows + 1 + at)),
    printedRows: printed,
    keptRows: printed - rows + ROWS_WITH_TOTALS,
  };
}
