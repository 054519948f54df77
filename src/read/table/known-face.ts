import { onceOf } from '../../form/index.js';
import type { Wording } from '../../text/index.js';
import { PrintedWording } from '../wordings.js';
import { isAsPrinted } from './as-printed.js';
import { type Asked, codesOf } from './asked.js';
import { isAnyNumbered, namesIn } from './called.js';
import type { FoundColumns } from './found-columns.js';
import type { Grid, GridCell } from './grid.js';
import { isInFigures, isYear } from './header.js';
import type { Position } from './line-up.js';
import { madeOnce } from './made-once.js';
import { NearNames } from './near-names.js';

/*
 * Most tables come back as the form printed them, with its anchors, and with values in the places for these. Which way such a
 * table stands, where its header ends, which column and which row is which follows from what is printed and anchored in it, and
 * from no value but by what kind of thing that is: nothing, figures, or words that nothing in the table is called like. So the
 * face of a table, that is what is printed and anchored in it and of what kind its values are, is known again; of each table that
 * is asked the last one is kept, with what followed from it. It holds nothing that was typed.
 */

/** Of what kind a value is, as far as it matters to where columns and rows stand. */
type Kind = 'nothing' | 'figures' | 'words';

/** A cell of a face. */
interface Place {
  span: number;
  /** What is printed in it, or a label that one unit's own form prints; a kind where it is filled in. */
  says: Wording | string;
  isFilled: boolean;
  anchors: readonly string[];
}

/** Where everything stands in a table, by the rows and columns of its grid. */
export interface Standing {
  columns: FoundColumns;
  /** The rows that are lines. */
  lines: readonly number[];
  positions: readonly (Position | null)[];
}

interface Face extends Standing {
  rows: readonly (readonly (Place | null)[])[];
  marked: readonly boolean[];
}

const lastFace = onceOf((_asked: Asked): { face: Face | null } => ({ face: null }));

const tellsOf = onceOf((asked: Asked) => ({
  names: new NearNames([...asked.labels, ...namesIn(asked)]),
  codes: codesOf(asked),
  labels: new Set((asked.rows ?? []).flatMap(({ labels }) => labels.map(({ text }) => text))),
}));

/** Of what kind a value is; null where it may say something that columns or rows are called by. */
function kindOf({ text, wording }: GridCell, asked: Asked): Kind | null {
  if (text === '') return 'nothing';
  const { names, codes } = tellsOf(asked);
  if (codes.has(text)) return null;
  const inFigures = isInFigures(text);
  if (inFigures && !isAnyNumbered(asked)) return 'figures';
  if (isYear(text) || names.mayBe(wording)) return null;
  return inFigures ? 'figures' : 'words';
}

function anchorsOf({ nodes }: GridCell): string[] {
  const anchors: string[] = [];
  for (const { tags, bookmarks } of nodes) {
    for (const tag of tags) anchors.push(tag);
    for (const { name } of bookmarks) anchors.push(name);
  }
  return anchors;
}

function hasAnchors({ nodes }: GridCell, anchors: readonly string[]): boolean {
  let at = 0;
  for (const { tags, bookmarks } of nodes) {
    for (const tag of tags) if (tag !== anchors[at++]) return false;
    for (const { name } of bookmarks) if (name !== anchors[at++]) return false;
  }
  return at === anchors.length;
}

/** A cell as a face has it; null where something stands in it that is neither printed nor at a place for a value. */
function placeOf(cell: GridCell, isHead: boolean, asked: Asked): Place | null {
  const { span, text, wording } = cell;
  const place = (says: Wording | string, isFilled: boolean): Place => ({
    span,
    says,
    isFilled,
    anchors: anchorsOf(cell),
  });
  const isOfValue = cell.nodes.some(({ tags }) => [...tags].some((tag) => asked.spotOf(tag) !== null));
  if (text !== '' && !isOfValue && wording instanceof PrintedWording) return place(wording, false);
  if (text !== '' && !isOfValue) return !isHead && tellsOf(asked).labels.has(text) ? place(text, false) : null;
  const kind = kindOf(cell, asked);
  return kind && !(isHead && kind !== 'nothing') ? place(kind, true) : null;
}

function isAt({ span, says, isFilled, anchors }: Place, cell: GridCell, asked: Asked): boolean {
  if (cell.span !== span) return false;
  const isSaid = isFilled ? kindOf(cell, asked) === says : cell.wording === says || cell.text === says;
  return isSaid && hasAnchors(cell, anchors);
}

/** Whether a table has a face: the same cells as are merged there, with the same in them. */
function hasFace({ rows, marked, width }: Grid, face: Face, asked: Asked): boolean {
  if (rows.length !== face.rows.length || width !== (face.rows[0]?.length ?? 0)) return false;
  return rows.every((line, at) => {
    const [places, above, aboveThere] = [face.rows[at] ?? [], rows[at - 1], face.rows[at - 1]];
    return (
      marked[at] === face.marked[at] &&
      line.every((cell, column) => {
        const place = places[column] ?? null;
        if (cell === null || place === null) return cell === place;
        const [isBeside, isBelow] = [cell === line[column - 1], cell === above?.[column]];
        if (isBeside !== (place === places[column - 1]) || isBelow !== (place === aboveThere?.[column])) return false;
        return isBeside || isBelow || isAt(place, cell, asked);
      })
    );
  });
}

const recognised = madeOnce((grid, asked): Standing | null => {
  const { face } = lastFace(asked);
  return face && hasFace(grid, face, asked) && isAsPrinted(grid, asked, face.columns) ? face : null;
});

/** Where everything stands in a table whose face is known. */
export const standingOf = (grid: Grid, asked: Asked): Standing | null =>
  grid.rows.length === lastFace(asked).face?.rows.length ? recognised(grid, asked) : null;

/** The face of a table; null where something in it is neither printed nor a value at its place. */
function faceOf(grid: Grid, asked: Asked, { columns }: Standing): Face['rows'] | null {
  const places = new Map<GridCell, Place>();
  for (const [at, line] of grid.rows.entries())
    for (const cell of line) {
      if (!cell || places.has(cell)) continue;
      const place = placeOf(cell, at < columns.firstRow, asked);
      if (!place) return null;
      places.set(cell, place);
    }
  return grid.rows.map((line) => line.map((cell) => (cell ? (places.get(cell) ?? null) : null)));
}

/** Keeps where everything stands in a table that stands as the form prints it, if that follows from its face. */
export function learn(grid: Grid, asked: Asked, standing: Standing, labels: readonly (GridCell | undefined)[]): void {
  if (!isAsPrinted(grid, asked, standing.columns)) return;
  const rows = faceOf(grid, asked, standing);
  if (!rows) return;
  const filled = new Set(
    grid.rows.flatMap((line, at) => line.filter((cell, column) => cell && rows[at]?.[column]?.isFilled)),
  );
  const follows = (asked.rows ?? []).length === 0 || labels.every((label) => label && !filled.has(label));
  if (follows) lastFace(asked).face = { ...standing, rows, marked: [...grid.marked] };
}
