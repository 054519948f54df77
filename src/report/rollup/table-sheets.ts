import type { RolledColumn, RolledTable } from '../../../schemas/rollup.js';
import { type Cell, columnLetters, inFormula, type Sheet } from '../workbook/index.js';
import { type Over, shownCell, totalCell, type Where } from './formulas.js';
import type { Printing } from './names.js';
import { concat } from './rows.js';
import { formatOf, valueCell } from './value-cell.js';

/** Columns of a stacked table before those of the table itself: unit, group, row, and the label of a fixed row. */
const GROUP = 1;
const ROW = 2;

/** What a table's sheets are called by people. */
export const tableName = ({ number, title }: RolledTable): string => number || title;

/** The columns that hold values: what names fixed rows stands before them. */
const valuesOf = ({ columns, fixed }: RolledTable): RolledColumn[] =>
  columns.filter(({ key }) => fixed === null || !key);

const before = ({ fixed }: RolledTable): number => (fixed === null ? ROW + 1 : ROW + 2);

function headerOf({ label, group, measure }: RolledColumn): string {
  const named = group === null ? label : `${group} – ${label}`;
  return measure === null || named.includes(measure) ? named : `${named} (${measure})`;
}

/** The numbers of a column: those of its rows, and its totals. */
function* numbersOf({ rows, sums }: RolledTable, column: string): Generator<unknown> {
  for (const sum of sums)
    if (sum.column === column)
      for (const { total } of [sum, ...sum.groups]) if (total.is === 'number') yield total.value;
  for (const { cells } of rows) yield cells[column]?.value;
}

const columnsOf = (table: RolledTable): Sheet['columns'] =>
  valuesOf(table).map((column) => ({
    header: headerOf(column),
    width: column.type === 'text' ? 28 : 14,
    wrap: column.type === 'text',
    ...formatOf(column.type, numbersOf(table, column.id)),
  }));

/** The cells of a column of the stacked sheet, as called from within or from another sheet. */
function rangeOf({ rows }: RolledTable, column: number, sheet: string | null): string {
  const letters = columnLetters(column);
  return `${sheet === null ? '' : inFormula(sheet)}$${letters}$2:$${letters}$${Math.max(2, rows.length + 1)}`;
}

function* stackedRows(table: RolledTable, { units, groupOf }: Printing): Generator<Cell[]> {
  const columns = valuesOf(table);
  for (const { unit, row, label, cells } of table.rows) {
    const name = units.get(unit)?.name ?? unit;
    const at: Cell[] = table.fixed === null ? [Number(row.slice(1)) || row] : [row, label];
    yield [name, groupOf(unit), ...at, ...columns.map(({ id, type }) => valueCell(cells[id], type))];
  }
}

function* stackedTotals(table: RolledTable, { words, groups, groupName }: Printing): Generator<Cell[]> {
  const columns = valuesOf(table);
  const blank: Cell[] = Array.from({ length: before(table) - ROW }, () => null);
  const totals = new Map(table.sums.filter(({ row }) => row === null).map((sum) => [sum.column, sum]));
  const values = (at: number): string => rangeOf(table, before(table) + at, null);
  let row = table.rows.length + 2;
  yield [];
  for (const group of groups) {
    row += 1;
    const name = groupName(group);
    const where = [{ range: rangeOf(table, GROUP, null), cell: `$${columnLetters(GROUP)}$${row}`, holds: name }];
    const cells = columns.map((column, at): Cell => {
      const own = totals.get(column.id)?.groups.find((one) => one.group === group);
      const over = { values: values(at), weights: null, where };
      return own === undefined ? null : totalCell({ ...column, total: own.total }, over);
    });
    yield [words.ofGroup(name), name, ...blank, ...cells];
  }
  const across = (of: (column: RolledColumn, values: string) => Cell): Cell[] =>
    columns.map((column, at) => of(column, values(at)));
  const total = (column: RolledColumn) => totals.get(column.id)?.total ?? ({ is: 'none' } as const);
  const all = (column: RolledColumn, range: string): Cell =>
    totalCell({ ...column, total: total(column) }, { values: range, weights: null, where: [] });
  yield [words.ofAll, null, ...blank, ...across(all)];
  yield [
    words.shown,
    null,
    ...blank,
    ...across((column, range) => shownCell({ ...column, total: total(column) }, range)),
  ];
}

/** A table of all units: every row with its unit; where the form adds rows up, totals as formulas below. */
export function stackedSheet(table: RolledTable, printing: Printing): Sheet {
  const { words, groups } = printing;
  const { headers } = words;
  const label = table.columns.find(({ key }) => key)?.label ?? headers.figure;
  return {
    name: tableName(table),
    columns: [
      { header: headers.unit, width: 34 },
      { header: headers.group, width: 26 },
      { header: headers.row, width: 8 },
      ...(table.fixed === null ? [] : [{ header: label, width: 36, wrap: true }]),
      ...columnsOf(table),
    ],
    rows: concat(stackedRows(table, printing), table.totalled ? stackedTotals(table, printing) : []),
    frozen: { rows: 1, columns: 1 },
    filter: true,
    filterRows: table.rows.length,
    bold: new Set(Array.from({ length: groups.length + 2 }, (_, at) => table.rows.length + 1 + at)),
  };
}

/** The rows of a summed sheet: for all units, then for each group, every fixed row. */
function* summedRows(table: RolledTable, printing: Printing, sheet: string): Generator<Cell[]> {
  const { words, groups, groupName } = printing;
  const columns = valuesOf(table);
  const sums = new Map(table.sums.map((sum) => [`${sum.row}.${sum.column}`, sum]));
  let line = 1;
  for (const group of [undefined, ...groups]) {
    const name = group === undefined ? words.headers.all : groupName(group);
    for (const row of table.fixed ?? []) {
      line += 1;
      const where: Where[] = [{ range: rangeOf(table, ROW, sheet), cell: `$B$${line}`, holds: row.id }];
      if (group !== undefined) where.push({ range: rangeOf(table, GROUP, sheet), cell: `$A$${line}`, holds: name });
      const cells = columns.map((column, at): Cell => {
        const sum = sums.get(`${row.id}.${column.id}`);
        const total = group === undefined ? sum?.total : sum?.groups.find((one) => one.group === group)?.total;
        const over: Over = { values: rangeOf(table, before(table) + at, sheet), weights: null, where };
        return total === undefined ? null : totalCell({ ...column, total }, over);
      });
      yield [name, row.id, row.code, row.label, ...cells];
    }
  }
}

/** A table with fixed rows, every row summed over all units and over each group, as formulas over `sheet`. */
export function summedSheet(table: RolledTable, printing: Printing, sheet: string): Sheet {
  const { words } = printing;
  const { headers } = words;
  return {
    name: words.summed(tableName(table)),
    columns: [
      { header: headers.group, width: 26 },
      { header: headers.row, width: 14 },
      { header: headers.code, width: 8 },
      { header: table.columns.find(({ key }) => key)?.label ?? headers.figure, width: 36, wrap: true },
      ...columnsOf(table),
    ],
    rows: summedRows(table, printing, sheet),
    frozen: { rows: 1, columns: 4 },
    filter: true,
  };
}
