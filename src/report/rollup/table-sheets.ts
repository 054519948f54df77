import type { RolledColumn, RolledRow, RolledTable } from '../../../schemas/rollup.js';
import { CROSSED, cellItem, isAddedRow, partItem } from '../../form/index.js';
import { coverageText } from '../coverage/index.js';
import { type Cell, centred, columnsFor, fitting, type Line, marked, type Sheet } from '../workbook/index.js';
import { totalsOf } from './figures-sheet.js';
import { type Criterion, totalCell, type ValueRange } from './formulas.js';
import { keyTo, read } from './key.js';
import { nameColumns } from './name-columns.js';
import type { NamedRollup } from './named-rollup.js';
import { FIRST_ROW, headed } from './sheet-head.js';
import { rowNumbers } from './sources.js';
import { areSums, columnRange, inGroup, type TotalledColumn, totalRows, totalRowsAt } from './totals.js';
import { formatOf, valueCell, widthOf, withMeasure } from './value-cell.js';

/** Which column of the sheet of rows names the row; unit and group stand before it. */
const ROW = 2;

/** What a table's sheets are called by people, and what is written over them. */
export const tableName = ({ number, title }: RolledTable): string => number || title;
const titleOf = ({ number, title }: RolledTable): string => (number === '' ? title : `${number}. ${title}`);

/** The columns that hold values: what names fixed rows stands before them. */
const valuesOf = ({ columns, fixed }: RolledTable): RolledColumn[] =>
  columns.filter(({ key }) => fixed === null || !key);

/** Columns of the sheet of rows before those of the table itself: unit, group, row, and the label of a fixed row. */
const before = ({ fixed }: RolledTable): number => (fixed === null ? ROW + 1 : ROW + 2);

const headerOf = ({ label, group, measure }: RolledColumn): string =>
  withMeasure(group === null ? label : `${group} – ${label}`, measure);

const columnsOf = (table: RolledTable, { inDoubt }: NamedRollup): Sheet['columns'] =>
  valuesOf(table).map((column) => {
    const values = table.rows.map(({ cells }) => cells[column.id]?.value);
    const totals = table.sums.flatMap((sum) => (sum.column === column.id ? totalsOf(sum) : []));
    return {
      header: headerOf(column),
      ...widthOf(column, values, totals, inDoubt.under(partItem(table.item, column.id))),
      ...formatOf(column, values, totals),
    };
  });

const labelHeader = ({ columns }: RolledTable, { words }: NamedRollup): string =>
  columns.find(({ key }) => key)?.label ?? words.headers.figure;

/** The column of the labels of rows, those the form prints and those units added. */
const labelColumn = ({ rows, fixed }: RolledTable) =>
  fitting([...(fixed ?? []).map(({ label }) => label), ...rows.map(({ label }) => label ?? '')], 16, 44);

/** Criterion the values of the `at`-th column of values stand, as called from within the sheet of rows or from another. */
const valuesAt = (table: RolledTable, at: number, sheet: string | null): ValueRange => ({
  values: columnRange(before(table) + at, table.rows.length, sheet),
  weights: null,
});

/** A column with what it comes to in all rows; nothing where the form does not add them up. */
function totalled(table: RolledTable, column: RolledColumn, at: number): TotalledColumn {
  const sum = table.sums.find((one) => one.row === null && one.column === column.id);
  const item = partItem(table.item, column.id);
  return {
    ...column,
    item,
    given: 0,
    asked: 0,
    total: { is: 'none' },
    groups: [],
    ...sum,
    range: valuesAt(table, at, null),
  };
}

/** Whether the rows of a table come to anything: those of words alone do not. */
const hasTotals = ({ totalled: isTotalled, sums }: RolledTable): boolean =>
  isTotalled === true && sums.some(({ row, total }) => row === null && (total.is === 'number' || total.is === 'text'));

/** Whether a cell of a fixed row is crossed out in the form: it has no total. */
const isCrossed = ({ fixed, sums }: RolledTable, row: string, column: string): boolean =>
  fixed?.some(({ id }) => id === row) === true && !sums.some((sum) => sum.row === row && sum.column === column);

function* rowsOf(table: RolledTable, named: NamedRollup): Generator<Cell[]> {
  const { units, groupOf, inDoubt } = named;
  const columns = valuesOf(table);
  const numbers = rowNumbers(table);
  for (const one of table.rows) {
    const { unit, row, label, cells } = one;
    const name = units.get(unit)?.name ?? unit;
    const at: Cell[] = table.fixed === null ? [numbers.get(one) || row] : [row, label];
    const values = columns.map(({ id, type }) =>
      isCrossed(table, row, id)
        ? CROSSED
        : marked(valueCell(cells[id], type), inDoubt.of(unit, cellItem(table.item, row, id))),
    );
    yield [name, groupOf(unit), ...at, ...values];
  }
  const totals = columns.map((column, at) => totalled(table, column, at));
  if (hasTotals(table)) yield* totalRows(named, totals, { rows: table.rows.length, blank: before(table) - ROW });
}

/** The rows of all units below each other, each with its unit; where the form adds rows up, totals as formulas below. */
export const rowsSheet = (table: RolledTable, named: NamedRollup): Sheet =>
  keyed(named, rowsOfSheet(table, named), titleOf(table));

/** A sheet with its head, which explains its values. */
const keyed = (named: NamedRollup, sheet: Sheet, title: string): Sheet =>
  headed(named, sheet, title, { key: keyTo(sheet.rows) });

const rowsOfSheet = (table: RolledTable, named: NamedRollup): Sheet => ({
  name: tableName(table),
  columns: [
    ...columnsFor(named.words.headers, {
      unit: nameColumns(named).unit,
      group: nameColumns(named).group,
      row: { ...centred(7), hidden: table.fixed !== null },
    }),
    ...(table.fixed === null ? [] : [{ header: labelHeader(table, named), ...labelColumn(table) }]),
    ...columnsOf(table, named),
  ],
  rows: read(() => rowsOf(table, named)),
  frozenColumns: 1,
  filter: true,
  filterRows: table.rows.length,
  ...(hasTotals(table) ? totalRowsAt(named, table.sums, table.rows.length) : {}),
});

/** Whether a column comes to anything: what units wrote in words does not. */
const hasSum = ({ sums }: RolledTable, column: string): boolean =>
  sums.some((sum) => sum.column === column && (sum.total.is === 'number' || sum.total.is === 'text'));

/** The rows of a sheet of sums: for all units, then for each group, every fixed row. */
function* sumRows(table: RolledTable, named: NamedRollup, sheet: string): Generator<Cell[]> {
  const { words, groups, groupName } = named;
  const columns = valuesOf(table);
  const sums = new Map(
    table.sums.flatMap((sum) => (sum.row === null ? [] : [[cellItem(table.item, sum.row, sum.column), sum]])),
  );
  const all = areSums(columns) ? words.headers.all : words.overall;
  const rows = table.rows.length;
  let line = FIRST_ROW - 1;
  const asked = groups.filter((group) => table.sums.some((sum) => sum.groups.some((one) => one.group === group)));
  for (const group of [undefined, ...asked]) {
    const name = group === undefined ? all : groupName(group);
    for (const row of table.fixed ?? []) {
      line += 1;
      const criteria: Criterion[] = [{ range: columnRange(ROW, rows, sheet), cell: `$B$${line}`, holds: row.id }];
      if (group !== undefined) criteria.push(inGroup(rows, sheet, name, `$A$${line}`));
      const cells = columns.map((column, at): Cell => {
        const sum = sums.get(cellItem(table.item, row.id, column.id));
        if (sum === undefined) return CROSSED;
        const total = group === undefined ? sum.total : sum.groups.find((one) => one.group === group)?.total;
        if (total === undefined) return CROSSED;
        const cell = totalCell({ ...column, total }, { ...valuesAt(table, at, sheet), criteria });
        return marked(cell, named.inDoubt.under(cellItem(table.item, row.id, column.id), group));
      });
      yield [name, row.id, row.code, row.label, ...cells];
    }
  }
}

/** A table with fixed rows, every row summed over all units and over each group, as formulas over the sheet of rows. */
export const sumsSheet = (table: RolledTable, named: NamedRollup, sheet: string): Sheet =>
  keyed(named, sumsOfSheet(table, named, sheet), named.words.summed(titleOf(table)));

/** Of how many units totals are that rest on others than most of them. */
function coverageNote(table: RolledTable, { language }: NamedRollup): Line[] {
  const text = coverageText(table, language);
  return text === '' ? [] : [{ look: 'note', labels: [{ text, from: 0 }] }];
}

/** How many rows units added that are in no sum of printed ones, and where they stand. */
function addedNote({ rows }: RolledTable, { words }: NamedRollup, sheet: string): Line[] {
  const isWritten = ({ cells }: RolledRow): boolean => Object.values(cells).some(({ value }) => value !== null);
  const added = rows.filter((one) => isAddedRow(one.row) && isWritten(one)).length;
  return added === 0 ? [] : [{ look: 'note', labels: [{ text: words.withoutAdded(added, sheet), from: 0 }] }];
}

const sumsOfSheet = (table: RolledTable, named: NamedRollup, sheet: string): Sheet => ({
  name: named.words.summed(tableName(table)),
  columns: [
    ...columnsFor(named.words.headers, {
      group: nameColumns(named).group,
      row: { width: 14, hidden: true },
      code: centred(8),
    }),
    { header: labelHeader(table, named), ...labelColumn(table) },
    ...columnsOf(table, named).map((column, at) => ({
      ...column,
      hidden: !hasSum(table, valuesOf(table)[at]?.id ?? ''),
    })),
  ],
  rows: read(() => sumRows(table, named, sheet)),
  frozenColumns: 4,
  filter: true,
  keptRows: table.fixed?.length ?? 0,
  below: [...addedNote(table, named, sheet), ...coverageNote(table, named)],
});
