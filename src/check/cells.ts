import type { Answer } from '../../schemas/submission.js';
import {
  cellItem,
  columnAt,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  type Item,
  isAddedTo,
  parseItemId,
  TOTAL_ROW,
} from '../form/index.js';
import { isOpen } from './answers.js';
import type { RowName } from './words/index.js';

/** One cell of a table with what the form says of its column. */
export interface CellItem {
  table: FormTable;
  /** The row's id: its own for a fixed row, r1, r2, … for an open one, `total`. */
  rowId: string;
  row: RowName;
  column: FormColumn;
  answer: Answer;
}

/**
 * A row as the unit sees it: by its label in the form, by what was written in its key column (the first where none
 * is), or by its position. The prompt of an empty cell is no name.
 */
export function rowNameOf(table: FormTable, rowId: string, answers: ReadonlyMap<string, Answer>): RowName {
  if (rowId === TOTAL_ROW) return { label: null, at: null };
  if (!isAddedTo(table, rowId)) {
    return { label: fixedRowsOf(table).find((row) => row.id === rowId)?.label ?? null, at: null };
  }
  const key = table.columns.find((column) => column.key) ?? table.columns[0];
  const named = key && answers.get(cellItem(table.id, rowId, key.id));
  const written = named === undefined || isOpen(named) ? null : named.text;
  return { label: written, at: Number(/^r(\d+)$/.exec(rowId)?.[1]) };
}

/** Every cell answer with its table, row and column; an answer whose column the form does not know is left out. */
export function cellsOf(items: readonly Item[], answers: ReadonlyMap<string, Answer>): CellItem[] {
  const tables = new Map(items.flatMap((item) => (item.kind === 'table' ? [[item.id, item.table] as const] : [])));
  const cells: CellItem[] = [];
  for (const answer of answers.values()) {
    if (answer.kind !== 'cell') continue;
    const { owner, part: rowId, column: columnId } = parseItemId(answer.item);
    const table = tables.get(owner);
    const column = table?.columns.find((one) => one.id === columnId);
    if (table === undefined || rowId === null || column === undefined) continue;
    cells.push({ table, rowId, row: rowNameOf(table, rowId, answers), column: columnAt(table, rowId, column), answer });
  }
  return cells;
}
