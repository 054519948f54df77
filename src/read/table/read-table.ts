import type { Answer } from '../../../schemas/submission.js';
import {
  bookmarkOf,
  cellItem,
  type Form,
  type FormColumn,
  type FormTable,
  partItem,
  TOTAL_ROW,
  tagOf,
  totalledColumns,
} from '../../form/index.js';
import { isBlank, isNil } from '../blank.js';
import { CONFIDENCE } from '../confidence.js';
import type { Flow, FlowNode } from '../flow.js';
import type { Landmark } from '../landmark.js';
import type { Located, Locations } from '../locate/locations.js';
import { placeOf } from '../place.js';
import type { TableReading } from '../submission.js';
import { standsIn } from '../typed.js';
import { type ReadAnswer, valued } from '../valued.js';
import { type FoundColumns, findColumns } from './columns.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import { type MergedCells, mergedAt, mergedCells } from './merged.js';
import { type FoundRow, findRows } from './rows.js';

type AskedTable = Extract<Landmark, { is: 'table' }>;

export interface ReadTable {
  answers: ReadAnswer[];
  reading: TableReading | null;
}

interface Context {
  table: FormTable;
  form: Form;
  grid: Grid;
  columns: FoundColumns;
  merged: MergedCells;
  trail: readonly string[];
  located: Located;
}

const missing = (
  item: string,
  kind: 'table' | 'cell',
  required: boolean,
  trail: readonly string[],
  quote: string,
): Answer => ({
  item,
  kind,
  required,
  state: 'missing',
  value: null,
  text: null,
  by: 'none',
  confidence: 1,
  place: placeOf(trail, null, quote),
});

/** The strongest carrier that names a cell; in open rows tags are repeated by copying, so the table's own counts. */
function cellBy(cell: GridCell, item: string, { located }: Context): Pick<Answer, 'by' | 'confidence'> {
  if (cell.nodes.some((node) => node.tags.has(tagOf('cell', item)))) return { by: 'tag', confidence: CONFIDENCE.tag };
  const bookmark = bookmarkOf('cell', item);
  if (cell.nodes.some((node) => node.bookmarks.some((one) => one.name === bookmark))) {
    return { by: 'bookmark', confidence: CONFIDENCE.anchorAndText };
  }
  return { by: 'signature', confidence: Math.min(located.evidence.confidence, CONFIDENCE.sameText) };
}

function readCell(cell: GridCell, column: FormColumn, row: FoundRow, required: boolean, context: Context): ReadAnswer {
  const { table, form, trail } = context;
  const item = cellItem(table.id, row.id, column.id);
  const node = cell.nodes[0] ?? null;
  const merged = mergedAt(context.merged, cell, row, column, table.rows.are);
  const isElsewhere = merged === 'counted elsewhere';
  const against = row.against ?? (merged === 'counted elsewhere' ? null : merged);
  const stands = isElsewhere ? { text: '' } : standsIn(cell);
  const found = { ...stands, node, ...cellBy(cell, item, context), ...(against && { against }) };
  const printed = table.rows.are === 'fixed' ? [row.label] : [];
  const labels = [column.label, column.printed, column.group, ...printed, table.title].filter(
    (label) => label !== null,
  );
  return {
    item,
    kind: 'cell',
    required: required && !isElsewhere,
    ...valued('cell', found, column.rule, form, labels),
    place: placeOf(trail, node, [row.label, column.label].filter(Boolean).join(', ')),
  };
}

/** The cells of one row that are filled in. In the total row only columns that can be added up are asked. */
function readRow(row: FoundRow, context: Context): ReadAnswer[] {
  const { table, grid, columns } = context;
  const asked = row.id === TOTAL_ROW ? totalledColumns(table) : table.columns.filter((column) => column.is === 'value');
  const owed =
    table.rows.are === 'fixed'
      ? (table.rows.rows.find((one) => one.id === row.id)?.required ?? table.required)
      : table.required;
  return asked.flatMap((column): ReadAnswer[] => {
    const at = columns.columns.find((one) => one.id === column.id)?.at;
    const cell = at === null || at === undefined ? null : grid.rows[row.at]?.[at];
    const required = owed && (column.required || row.id === TOTAL_ROW);
    if (cell) return [readCell(cell, column, row, required, context)];
    const item = cellItem(table.id, row.id, column.id);
    return at === null || at === undefined ? [] : [missing(item, 'cell', required, context.trail, column.label)];
  });
}

const firstNode = (grid: Grid, row: number): FlowNode | null =>
  cellsOf(grid.rows[row] ?? []).flatMap(({ nodes }) => nodes)[0] ?? null;

const filled = (answers: readonly Answer[]): boolean => answers.some((answer) => answer.state !== 'blank');

/** "Không có" written across an otherwise empty table, or in one of its cells. */
function isNilTable(rows: readonly FoundRow[], { grid, columns, table, form }: Context): boolean {
  const printed = new Set(
    table.columns.flatMap((column, at) => (column.is === 'value' ? [] : [columns.columns[at]?.at])),
  );
  const total = rows.find((row) => row.id === TOTAL_ROW)?.at;
  const words = grid.rows.flatMap((line, at) =>
    at < columns.firstRow || at === total
      ? []
      : cellsOf(line).filter((cell) => !printed.has(cell.column) && !isBlank(cell.text, form.language)),
  );
  return words.length === 1 && isNil(words[0]?.text ?? '');
}

/** An asked table: itself, each cell of each row that is there, and the rows and columns of the form that are gone. */
export function readTable(landmark: AskedTable, locations: Locations, flow: Flow, form: Form): ReadTable {
  const { table, trail } = landmark;
  const located = locations.located.get(landmark.index);
  if (!located?.grid)
    return { answers: [missing(table.id, 'table', table.required, trail, table.title)], reading: null };
  const { grid } = located;
  const columns = findColumns(grid, table);
  const found = findRows(grid, table, columns, form);
  const merged = mergedCells(table, grid, columns, found.rows);
  const context: Context = { table, form, grid, columns, merged, trail, located };
  const rows = found.rows.map((row) => ({ row, answers: readRow(row, context) }));
  const data = rows.filter(({ row }) => row.id !== TOTAL_ROW);
  const nil = isNilTable(found.rows, context);
  const answered = !nil && data.some(({ answers }) => filled(answers));
  const kept = rows.filter(
    ({ row, answers }) =>
      !nil &&
      (row.id === TOTAL_ROW ? answered || table.rows.are === 'fixed' : table.rows.are === 'fixed' || filled(answers)),
  );
  const { by, confidence } = located.evidence;
  const place = placeOf(trail, flow.nodesOf.get(grid.table)?.[0] ?? null, table.title);
  const self: Answer = {
    item: table.id,
    kind: 'table',
    required: table.required,
    state: nil ? 'nil' : answered ? 'answered' : 'blank',
    value: null,
    text: null,
    by,
    confidence,
    place,
  };
  const lostRows = nil
    ? []
    : found.lost.map((id) => {
        const row = table.rows.are === 'fixed' ? table.rows.rows.find((one) => one.id === id) : undefined;
        const label = row?.label ?? form.letterhead.words.total;
        return missing(
          partItem(table.id, id),
          'cell',
          (row?.required ?? table.required) && (id !== TOTAL_ROW || answered),
          trail,
          label,
        );
      });
  const lostColumns = columns.columns.flatMap((one, index) => {
    const column = table.columns[index];
    if (one.at !== null || column?.is !== 'value') return [];
    return [missing(partItem(table.id, one.id), 'cell', table.required && column.required, trail, column.label)];
  });
  const reading: TableReading = {
    item: table.id,
    by,
    confidence,
    columns: columns.columns.map((one) => ({ id: one.id, typed: one.at === null ? null : one.typed })),
    rowsAsPrinted: !found.others.some(({ is }) => is === 'added') && found.lost.every((id) => id === TOTAL_ROW),
    rows: kept.map(({ row, answers }) => ({ id: row.id, label: row.label, place: answers[0]?.place ?? place })),
    others: found.others.map(({ is, label, at }) => ({ is, label, place: placeOf(trail, firstNode(grid, at), label) })),
    place,
  };
  return { answers: [self, ...kept.flatMap(({ answers }) => answers), ...lostRows, ...lostColumns], reading };
}
