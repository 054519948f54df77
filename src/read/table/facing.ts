import type { Asked } from './asked.js';
import { calledIn } from './called.js';
import { type Grid, turned } from './grid.js';
import { madeOnce } from './made-once.js';

/** Longer tables are not turned on their side: nobody writes so many columns. */
const MOST_COLUMNS = 60;

function faced(grid: Grid, asked: Asked): Grid {
  if (grid.rows.length > MOST_COLUMNS || grid.width < 2 || grid.rows.length < 2) return grid;
  const [head = [], ...body] = grid.rows;
  const side = body.map((line) => line[0] ?? null);
  const onSide = calledIn('values', asked, side) + calledIn('rows', asked, head.slice(1));
  if (onSide === 0) return grid;
  const top = grid.rows.slice(0, 2).flatMap((line) => line.slice(1));
  const first = body.flatMap((line) => line.slice(0, 2));
  return onSide > calledIn('values', asked, top) + calledIn('rows', asked, first) ? turned(grid) : grid;
}

/**
 * A table the way the form prints it: turned back where somebody turned it on its side, so that what is printed in its
 * rows stands in its first row, and what is printed in its headers in its first column.
 */
export const facing = madeOnce(faced);
