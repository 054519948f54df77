import type { Form } from '../../form/index.js';
import { askedOf } from '../asked-of.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { type Asked, askedTable } from '../table/asked.js';
import { findColumns } from '../table/columns/columns.js';
import { type Grid, joinGrids } from '../table/grid.js';
import { mostNamedIn, rowNamesIn } from '../table/rows/rows.js';
import { saysAgain } from '../table/rows/says-again.js';
import { otherAbove } from '../table/said-otherwise.js';
import { HEADERS_ALIKE, likenessTo } from './copies.js';
import { joinedInWidth } from './cut-in-width.js';
import { goesOnBehind } from './goes-on.js';
import type { Located } from './locations.js';

/** So many lines of text may stand between the parts of a split table: "(tiếp theo)", an empty line. */
const LINES_BETWEEN = 3;

/** The name of a part of a table is no longer: "Khu vực vùng ngoài". */
const PART_NAME = 100;

/** Whether a table with the header of one before it has printed rows that this lacks, and none that it has. */
function isRest(first: Grid, second: Grid, asked: Asked, form: Form): boolean {
  if (mostNamedIn(second, asked) === 0 || findColumns(second, asked).likeness < HEADERS_ALIKE) return false;
  const [one, other] = [rowNamesIn(first, asked, form).names, [...rowNamesIn(second, asked, form).names]];
  return other.some((name) => name.startsWith('#')) && !other.some((name) => one.has(name));
}

/** How many rows at the top of a continuation repeat the header of the table; null where its columns are others. */
function repeatedRows(first: Grid, second: Grid, located: Located): number | null {
  if (second.width !== first.width) return null;
  const { landmark } = located;
  if (landmark.is === 'table') {
    const { likeness: alike, firstRow } = findColumns(second, askedTable(landmark.table));
    return alike >= HEADERS_ALIKE ? firstRow : alike === 0 ? 0 : null;
  }
  // A header that is typed again is told from the rows of figures where these are read.
  return 0;
}

/**
 * Joins tables that were split: what follows a located table directly, belongs to no other landmark, has its
 * columns and does not say the same rows again is its continuation; so is what stands before it with its header, and what has
 * its rows and the columns it lacks. A line of its own between them makes another table of it, unless what stands below are printed
 * rows that the first lacks.
 */
export function joinContinuations(
  located: ReadonlyMap<number, Located>,
  grids: readonly Grid[],
  flow: Flow,
  form: Form,
): { located: Map<number, Located>; grids: Grid[] } {
  const taken = new Set([...located.values()].flatMap((one) => (one.grid ? [one.grid] : [])));
  const landmarks = new Set([...located.values()].map((one) => one.node.index));
  const gone = new Set<Grid>();
  const joined = new Map<Grid, Grid>();
  const span = (grid: Grid): { from: number; to: number } => {
    const nodes = flow.nodesOf.get(grid.continued.at(-1) ?? grid.table) as FlowNode[];
    const [from, to] = [nodes[0], nodes.at(-1)] as [FlowNode, FlowNode];
    return { from: from.index, to: to.index };
  };
  const isFree = (grid: Grid): boolean => {
    const { from, to } = span(grid);
    return !flow.nodes.slice(from, to + 1).some((node) => landmarks.has(node.index));
  };
  const all = [...located.values()].flatMap(({ landmark, grid }) => (grid && askedOf(landmark, form)) || []);
  /** It is another table once more, which was found elsewhere. */
  const isAnother = (grid: Grid, own: Asked): boolean =>
    all.some((asked) => asked !== own && likenessTo(grid, asked) > likenessTo(grid, own));
  const follows = (first: Grid, second: Grid, asked: Asked): boolean => {
    const { to } = span(first);
    const { from } = span(second);
    const between = flow.nodes.slice(to + 1, from);
    const isNear = from > to && between.length <= LINES_BETWEEN && between.every(({ index }) => !landmarks.has(index));
    if (!isNear) return false;
    const isPlain = between.every((node) => goesOnBehind(node, asked, form));
    const mayNamePart = ({ text, paragraph }: FlowNode): boolean =>
      text.length <= PART_NAME && paragraph.outlineLevel === null;
    if (isPlain || !between.every(mayNamePart)) return isPlain;
    const names = between.map(({ text }) => ({ text, printed: null }));
    return isRest(first, second, asked, form) && otherAbove(names, asked, form) === null;
  };
  /** The header with a row or two may stand before the part that has most of the rows; or the first of its columns. */
  const withFirstPart = (grid: Grid, one: Located, asked: Asked): Grid => {
    const first = grids[grids.indexOf(grid) - 1];
    if (one.landmark.is !== 'table' || !first || taken.has(first) || gone.has(first)) return grid;
    if (!isFree(first) || !follows(first, grid, asked)) return grid;
    const wider = joinedInWidth(first, grid, asked);
    if (wider) gone.add(first);
    if (wider || first.width !== grid.width) return wider ?? grid;
    if (findColumns(first, asked).likeness < HEADERS_ALIKE || saysAgain(grid, first, asked, form)) return grid;
    gone.add(first);
    return joinGrids(first, grid, repeatedRows(first, grid, one) ?? 0);
  };
  const result = new Map<number, Located>();
  for (const [index, one] of located) {
    const asked = askedOf(one.landmark, form);
    result.set(index, one);
    if (!one.grid || !asked) continue;
    let grid = withFirstPart(one.grid, one, asked);
    for (const next of grids.slice(grids.indexOf(one.grid) + 1)) {
      if (taken.has(next) || gone.has(next) || !isFree(next) || !follows(grid, next, asked)) break;
      const wider = joinedInWidth(grid, next, asked);
      const repeated = repeatedRows(grid, next, one);
      if (!wider && (repeated === null || isAnother(next, asked) || saysAgain(grid, next, asked, form))) break;
      grid = wider ?? joinGrids(grid, next, repeated ?? 0);
      gone.add(next);
    }
    joined.set(one.grid, grid);
    result.set(index, { ...one, grid });
  }
  return { located: result, grids: grids.filter((grid) => !gone.has(grid)).map((grid) => joined.get(grid) ?? grid) };
}
