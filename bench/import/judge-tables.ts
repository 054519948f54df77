import type { Column, FixedRow, Outline, Table } from '../../schemas/outline.js';
import { keyOf } from '../../src/text/index.js';
import type { Expected } from './case.js';
import { columnOf, type ExpectedRow, type ExpectedTable, kindOf, rowOf } from './expected-table.js';
import { gotTables, wantedTables } from './items.js';
import { likeTo, SAME } from './likeness.js';
import type { Score } from './score.js';

const titleOf = (table: ExpectedTable): string => [table.table].flat()[0] ?? '';

/** A header tells its measure in brackets or the definition does. */
const header = (text: string): string => text.replace(/\([^)]*\)/g, ' ').trim() || text;

const sameLabel = (got: string, wanted: string): boolean =>
  likeTo(got, wanted) >= 0.8 || keyOf(header(got)) === keyOf(header(wanted));

/** The columns but the one for labels of fixed rows, where the case says that it may stand or not. */
const columnsOf = (table: Table, { key }: ExpectedTable): Column[] =>
  table.columns.filter(
    (column, at) => !(at === 0 && key !== undefined && [key].flat().some((label) => sameLabel(column.label, label))),
  );

function likeTable(table: Table, wanted: ExpectedTable): number {
  const columns = columnsOf(table, wanted);
  const both = wanted.columns.filter((line) => columns.some((one) => sameLabel(one.label, columnOf(line).label)));
  const share = (2 * both.length) / (columns.length + wanted.columns.length);
  return share + 0.5 * likeTo(table.title, wanted.table);
}

function faultOfColumns(table: Table, wanted: ExpectedTable): string | null {
  const columns = columnsOf(table, wanted);
  const shown = columns.map(({ group, label }) => (group ? `${group} > ${label}` : label)).join(' | ');
  if (columns.length !== wanted.columns.length) return `has the columns ${shown}`;
  for (const [at, line] of wanted.columns.entries()) {
    const [want, got] = [columnOf(line), columns[at]];
    if (!got) return `has the columns ${shown}`;
    if (!sameLabel(got.label, want.label)) return `has "${got.label}" for "${want.label}"`;
    if (!(want.group || '-').split(' | ').some((group) => sameLabel(got.group ?? '-', group)))
      return `has "${got.label}" under "${got.group ?? 'nothing'}"`;
    if (want.type !== '' && kindOf(got.type) !== want.type)
      return `has "${got.label}" as ${got.type}, not ${want.type}`;
  }
  return null;
}

const fixedRows = ({ rows }: Table): readonly FixedRow[] => (Array.isArray(rows) ? rows : (rows.fixed ?? []));

/** What a row says of itself beside its label: its measure, and the columns in which nothing is asked of it. */
function judgeRow(row: FixedRow, table: Table, wanted: ExpectedTable, want: ExpectedRow, score: Score): void {
  const name = `${titleOf(wanted)}: "${want.label}"`;
  if (want.unit !== '') {
    const right = keyOf(row.unit ?? row.label).includes(keyOf(want.unit));
    score.count('more of tables', right, () => `${name} has the measure ${row.unit ?? 'none'}, not ${want.unit}`);
  }
  const columns = columnsOf(table, wanted);
  const crossed = columns.flatMap(({ id }, at) => (row.crossed?.includes(id) ? [String(at + 1)] : [])).join(',');
  if (crossed !== '' || want.crossed !== '')
    score.count(
      'more of tables',
      crossed === want.crossed,
      () => `${name} is crossed out in column ${crossed || 'none'}`,
    );
}

function judgeRows(table: Table, wanted: ExpectedTable, score: Score): void {
  const left = [...fixedRows(table)];
  for (const line of wanted.rows ?? []) {
    const want = rowOf(line);
    const at = left.findIndex((row) => sameLabel(row.label, want.label));
    const [row] = at < 0 ? [] : left.splice(at, 1);
    const right = row !== undefined && (want.code === '' || keyOf(row.code ?? '') === keyOf(want.code));
    if (row) judgeRow(row, table, wanted, want, score);
    score.count('fixed rows', right, () =>
      row
        ? `${titleOf(wanted)}: "${want.label}" has the code ${row.code ?? 'none'}`
        : `${titleOf(wanted)}: "${want.label}" is no row`,
    );
  }
  for (const row of left)
    score.count('fixed rows', false, () => `${titleOf(wanted)}: nobody expected the row "${row.label}"`);
}

function judgeMore(table: Table, wanted: ExpectedTable, score: Score): void {
  const kinds = {
    open: [!Array.isArray(table.rows), wanted.open],
    total: [table.total, wanted.total],
    landscape: [table.orientation === 'landscape', wanted.landscape],
    if_any: [table.if_any, wanted.if_any],
  };
  for (const [name, [got, want]] of Object.entries(kinds))
    if (got || want)
      score.count(
        'more of tables',
        Boolean(got) === Boolean(want),
        () => `${titleOf(wanted)}: ${name} is ${got ?? false}`,
      );
  if (wanted.formulas !== undefined)
    score.count(
      'more of tables',
      (table.checks?.length ?? 0) === wanted.formulas,
      () => `${titleOf(wanted)}: ${table.checks?.length ?? 0} formulas`,
    );
}

/** Holds all tables of a definition against those expected. */
export function judgeTables(outline: Outline, expected: Expected, score: Score): void {
  const left = gotTables(outline);
  for (const wanted of [...wantedTables(expected.tree), ...expected.tables]) {
    const likest = left.toSorted((a, b) => likeTable(b, wanted) - likeTable(a, wanted))[0];
    const table = likest && likeTable(likest, wanted) >= SAME ? likest : undefined;
    if (table) left.splice(left.indexOf(table), 1);
    const fault = table ? faultOfColumns(table, wanted) : 'is not there';
    score.count('tables', fault === null, () => `${titleOf(wanted)} ${fault}`);
    if (table) {
      judgeRows(table, wanted, score);
      judgeMore(table, wanted, score);
    } else
      for (const row of wanted.rows ?? [])
        score.count('fixed rows', false, () => `${titleOf(wanted)}: "${row}" is lost`);
  }
  for (const table of left) score.count('tables', false, () => `nobody expected the table "${table.title}"`);
}
