import type { Asked } from './asked.js';
import type { Grid } from './grid.js';

/**
 * What is made of a table of a document held against one that is asked, made once: the same two are looked at for finding
 * the table, for joining its parts and for reading it. Nothing is kept beyond the document.
 */
export function madeOnce<T>(make: (grid: Grid, asked: Asked) => T): (grid: Grid, asked: Asked) => T {
  const known = new WeakMap<Grid, Map<Asked, T>>();
  return (grid, asked) => {
    const own = known.get(grid) ?? new Map<Asked, T>();
    if (own.has(asked)) return own.get(asked) as T;
    const made = make(grid, asked);
    known.set(grid, own.set(asked, made));
    return made;
  };
}
