import type { Form } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Table } from '../../word/index.js';
import type { Landmark } from '../landmark.js';
import { ROW_COMPARISONS } from '../limits.js';
import type { FlowNode } from '../lines/flow.js';
import { contentsOf } from '../table/contents.js';
import { cellsOf, type Grid } from '../table/grid.js';

const hasAnchor = ({ tags, bookmarks }: FlowNode): boolean => tags.size > 0 || bookmarks.length > 0;

const isAnchored = (grid: Grid): boolean =>
  grid.rows.some((line) => cellsOf(line).some((cell) => cell.nodes.some(hasAnchor)));

/**
 * The tables that are held against those asked for: all of them, or, in a document with far more than any report, as
 * many as can be in time, those with anchors first.
 */
export function searchedGrids(grids: readonly Grid[], landmarks: readonly Landmark[]): readonly Grid[] {
  const asked = Math.max(1, landmarks.filter(({ is }) => is === 'table' || is === 'figures').length);
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  if (rows * asked <= ROW_COMPARISONS) return grids;
  const chosen = new Set<Grid>();
  let left = ROW_COMPARISONS;
  for (const grid of [...grids.filter(isAnchored), ...grids]) {
    const cost = grid.rows.length * asked;
    // The first is held whatever its length: a report may well be one long table.
    if (chosen.has(grid) || (chosen.size > 0 && cost > left)) continue;
    chosen.add(grid);
    left -= cost;
  }
  return grids.filter((grid) => chosen.has(grid));
}

/** The tables of figures of which only the header is left: they hold what the form prints, and answer nothing. */
export function emptiedTables(
  grids: readonly Grid[],
  landmarks: readonly Landmark[],
  { figure, unit, value }: Form['letterhead']['words'],
): Set<Table> {
  const figures = landmarks.flatMap((one) => (one.is === 'figures' ? one.figures : []));
  const keys = figures.flatMap((one) => one.values.flatMap(({ key, label }) => (key === null ? [] : [label])));
  const printed = new Set([figure, unit, value, ...keys].map(keyOf));
  const isEmptied = (grid: Grid): boolean => {
    const keys = [...contentsOf(grid).keys].filter((key) => key !== '');
    return keys.includes(keyOf(figure)) && keys.every((key) => printed.has(key));
  };
  return new Set(grids.filter(isEmptied).map((grid) => grid.table));
}
