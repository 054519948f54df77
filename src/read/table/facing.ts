import type { Wording } from '../../text/index.js';
import type { Asked } from './asked.js';
import { type Grid, turned } from './grid.js';
import { madeOnce } from './made-once.js';
import { isAnyAlike } from './names.js';

/** Longer tables are not turned on their side: nobody writes so many columns. */
const MOST_COLUMNS = 60;

/** How many of some names stand in some cells, each cell once. */
const namedIn = (cells: Grid['rows'][number], names: readonly (readonly Wording[])[]): number =>
  names.filter((own) => cells.some((cell) => cell?.text && isAnyAlike(cell.wording, own))).length;

function faced(grid: Grid, { columns, rows }: Asked): Grid {
  if (grid.rows.length > MOST_COLUMNS || grid.width < 2 || grid.rows.length < 2) return grid;
  const headers = columns.flatMap(({ is, headers: own }) => (is === 'value' ? [own] : []));
  const labels = (rows ?? []).map((row) => row.labels);
  const [head = [], ...body] = grid.rows;
  const side = body.map((line) => line[0] ?? null);
  const onSide = namedIn(side, headers) + namedIn(head.slice(1), labels);
  if (onSide === 0) return grid;
  const top = grid.rows.slice(0, 2).flatMap((line) => line.slice(1));
  const printed =
    namedIn(top, headers) +
    namedIn(
      body.flatMap((line) => line.slice(0, 2)),
      labels,
    );
  return onSide > printed ? turned(grid) : grid;
}

/**
 * A table the way the form prints it: turned back where somebody turned it on its side, so that what is printed in its
 * rows stands in its first row, and what is printed in its headers in its first column.
 */
export const facing = madeOnce(faced);
