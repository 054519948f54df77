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
function owedIn(table: FormTable, row: string): readonly FormColumn[] {
  const asked = askedColumns(table, row);
  return row === TOTAL_ROW ? asked : asked.filter((column) => column.required);
}

/** The rows of each table that hold answers, by the table. */
export function rowsIn(answers: readonly Answer[]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, Set<string>>();
  for (const { kind, item } of answers) {
    if (kind !== 'cell') continue;
    const { owner, part: row, column } = parseItemId(item);
    if (row === null || column === null) continue;
    const known = rows.get(owner);
    if (known === undefined) rows.set(owner, new Set([row]));
    else known.add(row);
  }
  return new Map([...rows].map(([table, found]) => [table, [...found]]));
}

/** The cells of the rows an open table must have and has not; a row in which nothing is owed counts as one. */
const cellsOfRowsTooFew = (table: FormTable, found: number): number =>
  Math.max(0, (addedRowsOf(table)?.min ?? 0) - found) * Math.max(1, owedIn(table, 'r1').length);

/**
 * What a required table lacks beside the cells that stand in it and are empty: the cells of its lost rows and columns,
 * of rows fewer than asked, all of them where the table itself is gone. A table answered "none" lacks nothing.
 * @param answered the rows of the table that hold answers
 */
export function lostCells(table: FormTable, answers: ReadonlyMap<string, Answer>, answered: readonly string[]): Lost {
  const self = answers.get(table.id);
  if (!table.required || self === undefined || self.state === 'nil') return { table: table.id, cells: 0, parts: [] };
  const found = answered.filter((row) => isAddedTo(table, row));
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
