import { likeness } from '../compare/similarity.js';
import type { Flow } from '../flow.js';
import { findColumns } from '../table/columns.js';
import { cellsOf, type Grid, joinGrids } from '../table/grid.js';
import type { Located } from './locate.js';

/** So many lines of text may stand between the parts of a split table: "(tiếp theo)", an empty line. */
const LINES_BETWEEN = 3;
const HEADER_LIKE = 0.75;

/** How many rows at the top of a continuation repeat the header of the table; null where its columns are others. */
function repeatedRows(first: Grid, second: Grid, located: Located): number | null {
  if (second.width !== first.width) return null;
  const { landmark } = located;
  if (landmark.is === 'table') {
    const { likeness: alike, firstRow } = findColumns(second, landmark.table);
    return alike >= HEADER_LIKE ? firstRow : alike === 0 ? 0 : null;
  }
  const header = cellsOf(first.rows[0] ?? []).map((cell) => cell.text);
  const again = cellsOf(second.rows[0] ?? []).map((cell) => cell.text);
  const repeats =
    header.length === again.length &&
    header.every((text, at) => text === again[at] || likeness(again[at] ?? '', text).score >= HEADER_LIKE);
  return repeats ? 1 : 0;
}

/**
 * Joins tables that were split: what follows a located table directly, belongs to no other landmark and has its
 * columns is its continuation.
 */
export function joinContinuations(
  located: ReadonlyMap<number, Located>,
  grids: readonly Grid[],
  flow: Flow,
): { located: Map<number, Located>; grids: Grid[] } {
  const taken = new Set([...located.values()].flatMap((one) => (one.grid ? [one.grid] : [])));
  const landmarks = new Set([...located.values()].map((one) => one.node.index));
  const gone = new Set<Grid>();
  const joined = new Map<Grid, Grid>();
  const span = (grid: Grid): { from: number; to: number } => {
    const nodes = flow.nodesOf.get(grid.continued.at(-1) ?? grid.table) ?? [];
    return { from: nodes[0]?.index ?? -1, to: nodes.at(-1)?.index ?? -1 };
  };
  const follows = (first: Grid, second: Grid): boolean => {
    const { to } = span(first);
    const { from, to: end } = span(second);
    const between = flow.nodes.slice(to + 1, from);
    if (flow.nodes.slice(from, end + 1).some((node) => landmarks.has(node.index))) return false;
    return (
      from > to &&
      between.length <= LINES_BETWEEN &&
      !between.some((node) => landmarks.has(node.index) || node.paragraph.outlineLevel !== null)
    );
  };
  const result = new Map<number, Located>();
  for (const [index, one] of located) {
    let grid = one.grid;
    for (const next of grid ? grids.slice(grids.indexOf(grid) + 1) : []) {
      if (!grid || taken.has(next) || gone.has(next) || !follows(grid, next)) break;
      const repeated = repeatedRows(grid, next, one);
      if (repeated === null) break;
      grid = joinGrids(grid, next, repeated);
      gone.add(next);
    }
    if (one.grid && grid) joined.set(one.grid, grid);
    result.set(index, { ...one, grid });
  }
  return { located: result, grids: grids.filter((grid) => !gone.has(grid)).map((grid) => joined.get(grid) ?? grid) };
}
