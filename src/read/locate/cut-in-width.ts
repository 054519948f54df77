import { isAlike } from '../names/names.js';
import type { Asked } from '../table/asked.js';
import { findColumns } from '../table/columns/columns.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';

const columnOf = ({ rows }: Grid, at: number): string[] => rows.map((line) => line[at]?.key ?? '');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

/** The columns of values that are headed as the form heads them, by their grid columns. */
const headedIn = (grid: Grid, asked: Asked): Map<number, string> =>
  new Map(
    findColumns(grid, asked).columns.flatMap(({ id, at, position }, index) =>
      at !== null && position && isAlike(position.words) && asked.columns[index]?.is === 'value' ? [[at, id]] : [],
    ),
  );

/** Some columns of a grid moved to others; a merged cell stays one. */
function movedTo(grid: Grid, columns: readonly number[], from: number): (GridCell | null)[][] {
  const moved = new Map<GridCell, GridCell>();
  return grid.rows.map((line) =>
    columns.map((at, turn) => {
      const cell = line[at] ?? null;
      if (!cell) return null;
      const known = moved.get(cell) ?? { ...cell, column: from + turn, span: 1 };
      if (known.column + known.span <= from + turn) known.span = from + turn - known.column + 1;
      moved.set(cell, known);
      return known;
    }),
  );
}

/**
 * One table that was cut in its width, where the second part has the rows of the first, each with the same cells before it, and
 * is headed by what the form asks and the first lacks. Null where it is none.
 */
export function joinedInWidth(first: Grid, second: Grid, asked: Asked): Grid | null {
  if (first.rows.length !== second.rows.length || first.rows.length < 2) return null;
  if (!isSame(columnOf(first, 0), columnOf(second, 0)) || cellsOf(first.rows[0] ?? []).length < 2) return null;
  const own = Array.from({ length: first.width }, (_, at) => columnOf(first, at));
  const columns = Array.from({ length: second.width }, (_, at) => at);
  const others = columns.filter((at) => !own.some((column) => isSame(column, columnOf(second, at))));
  const known = new Set(headedIn(first, asked).values());
  const headed = headedIn(second, asked);
  const areLacking = others.every((at) => headed.has(at) && !known.has(headed.get(at) ?? ''));
  if (others.length === 0 || !areLacking) return null;
  const beside = movedTo(second, others, first.width);
  return {
    ...first,
    continued: [...first.continued, second.table, ...second.continued],
    rows: first.rows.map((line, at) => [...line, ...(beside[at] ?? [])]),
    width: first.width + others.length,
  };
}
