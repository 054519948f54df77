import type { Form } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Table } from '../../word/index.js';
import type { Landmark } from '../landmark.js';
import { cellsOf, type Grid } from '../table/grid.js';

/** The tables of figures of which only the header is left: they hold what the form prints, and answer nothing. */
export function hollowTables(
  grids: readonly Grid[],
  landmarks: readonly Landmark[],
  { figure, unit, value }: Form['letterhead']['words'],
): Set<Table> {
  const figures = landmarks.flatMap((one) => (one.is === 'figures' ? one.figures : []));
  const keys = figures.flatMap((one) => one.values.flatMap(({ key, label }) => (key === null ? [] : [label])));
  const printed = new Set([figure, unit, value, ...keys].map(keyOf));
  const isHollow = (grid: Grid): boolean => {
    const cells = grid.rows.flatMap(cellsOf).filter(({ key }) => key !== '');
    return cells.some(({ key }) => key === keyOf(figure)) && cells.every(({ key }) => printed.has(key));
  };
  return new Set(grids.filter(isHollow).map((grid) => grid.table));
}
