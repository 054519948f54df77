import type { Answer } from '../../schemas/submission.js';
import {
  addedRowsOf,
  askedColumns,
  cellItem,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  isAddedTo,
  parseItemId,
  partItem,
  TOTAL_ROW,
} from '../form/index.js';
import { isOpen } from './answers.js';

/** Cells a table asks for that have no answer of their own. */
export interface Lost {
  table: string;
  cells: number;
  /** The table and its lost rows and columns, by their items, as far as they are counted by these cells. */
  parts: string[];
}

/** The columns that must be filled in of a row; every total is owed. */
function owedIn(table: FormTable, row: string): FormColumn[] {
  const asked = askedColumns(table, row);
  return row === TOTAL_ROW ? asked : asked.filter((column) => column.required);
}

/** The open rows of a table that were found. */
function foundRows(table: FormTable, answers: ReadonlyMap<string, Answer>): string[] {
  const rows = [...answers.keys()].flatMap((item) => {
    const { owner, part: row, column } = parseItemId(item);
    return owner === table.id && row !== null && column !== null && isAddedTo(table, row) ? [row] : [];
  });
  return [...new Set(rows)];
}

/** The cells of the rows an open table must have and has not; a row in which nothing is owed counts as one. */
const cellsOfRowsTooFew = (table: FormTable, found: number): number =>
  Math.max(0, (addedRowsOf(table)?.min ?? 0) - found) * Math.max(1, owedIn(table, 'r1').length);

/**
 * What a required table lacks beside the cells that stand in it and are empty: the cells of its lost rows and columns,
 * of rows fewer than asked, all of them where the table itself is gone. A table answered "none" lacks nothing.
 */
export function lostCells(table: FormTable, answers: ReadonlyMap<string, Answer>): Lost {
  const self = answers.get(table.id);
  if (!table.required || self === undefined || self.state === 'nil') return { table: table.id, cells: 0, parts: [] };
  const found = foundRows(table, answers);
  const tooFew = cellsOfRowsTooFew(table, found.length);
  const fixed = fixedRowsOf(table).filter((row) => row.required);
  const rows = [...fixed.map((row) => row.id), ...found];
  const withTotal = rows.length + tooFew > 0 ? [...rows, TOTAL_ROW] : rows;
  const parts = new Set<string>();
  let cells = tooFew;
  for (const row of withTotal) {
    for (const column of owedIn(table, row)) {
      if (answers.has(cellItem(table.id, row, column.id))) continue;
      const lost = [partItem(table.id, row), partItem(table.id, column.id)].filter(
        (part) => answers.get(part)?.required,
      );
      if (lost.length === 0 && !isOpen(self)) continue;
      cells += 1;
      for (const part of lost) parts.add(part);
    }
  }
  return { table: table.id, cells, parts: cells > 0 ? [table.id, ...parts] : [] };
}
