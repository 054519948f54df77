import type { Answer } from '../../schemas/submission.js';
import type { RowName } from '../findings/index.js';
import type { FormColumn, FormTable } from '../form/form.js';
import type { TableReading } from '../read/submission.js';
import type { Item } from './items.js';

/** The id of the total row. */
export const TOTAL = 'total';

/** One cell of a table with what the form says of its column. */
export interface CellItem {
  table: FormTable;
  /** The row's id: its own for a fixed row, r1, r2, … for an open one, `total`. */
  rowId: string;
  row: RowName;
  column: FormColumn;
  answer: Answer;
}

/** A row as the unit sees it: by its label in the form, by what stands in its key column, or by its position. */
export function rowNameOf(table: FormTable, rowId: string, reading: TableReading | undefined): RowName {
  if (rowId === TOTAL) return { label: null, at: null };
  const fixed = table.rows.are === 'fixed' ? table.rows.rows.find((row) => row.id === rowId) : undefined;
  const typed = reading?.rows.find((row) => row.id === rowId)?.label ?? null;
  const position = /^r(\d+)$/.exec(rowId)?.[1];
  return { label: fixed?.label ?? typed, at: position === undefined ? null : Number(position) };
}

/** Every cell answer with its table, row and column; an answer whose column the form does not know is left out. */
export function cellsOf(
  items: readonly Item[],
  answers: readonly Answer[],
  readings: ReadonlyMap<string, TableReading>,
): CellItem[] {
  const tables = new Map(items.flatMap((item) => (item.kind === 'table' ? [[item.id, item.table] as const] : [])));
  return answers.flatMap((answer) => {
    const [tableId = '', rowId = '', columnId] = answer.item.split('.');
    const table = answer.kind === 'cell' ? tables.get(tableId) : undefined;
    const column = table?.columns.find((one) => one.id === columnId);
    if (table === undefined || column === undefined) return [];
    return [{ table, rowId, row: rowNameOf(table, rowId, readings.get(tableId)), column, answer }];
  });
}
