import { cellAt, type Grid, isRoom } from '../lines/index.js';
import type { Leaf } from './header.js';

const LETTERS = /\p{L}{2}/u;

/** What stands in a row under a header, also where its cell covers several rows. */
const coveredAt = (grid: Grid, row: number, { column }: Leaf): string => cellAt(grid, row, column)?.text ?? '';

/**
 * The columns at the left that say together what each row is of: "Result" beside "Indicator" in a results framework. Words
 * are printed in every row of theirs, and another column is left to be filled in; none but the first where that is not so.
 */
export function describing(grid: Grid, from: number, values: readonly Leaf[]): Leaf[] {
  const rows = Array.from({ length: grid.rows - from }, (_, at) => from + at);
  const end = values.findIndex((leaf) => rows.some((row) => !LETTERS.test(coveredAt(grid, row, leaf))));
  const empty = values
    .slice(end)
    .some((leaf) => rows.every((row) => !/[\p{L}\p{N}]/u.test(coveredAt(grid, row, leaf))));
  return end > 1 && rows.length > 1 && empty ? values.slice(0, end) : values.slice(0, 1);
}

/** What such columns say of a row, from left to right; what one repeats of another is said once. */
export const describedBy = (grid: Grid, row: number, leaves: readonly Leaf[]): string =>
  [...new Set(leaves.map((leaf) => coveredAt(grid, row, leaf)))].join(' – ');

/** Whether a table has nothing but names with room beside them: who reports, for which project. It is no table of figures. */
export const asksWhoReports = (grid: Grid): boolean =>
  grid.columns === 2 &&
  grid.rows > 1 &&
  Array.from({ length: grid.rows }, (_, row) => row).every(
    (row) => LETTERS.test(cellAt(grid, row, 0)?.text ?? '') && isRoom(cellAt(grid, row, 1)?.text ?? ''),
  );
