import { type Form, type FormFigure, onceOf } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { CALLED, isAlike, isAnyAlike } from '../names/names.js';
import { facing } from '../table/facing.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';
import { type Placed, placedIn } from '../table/placed.js';
import type { FoundRow } from '../table/rows/rows.js';
import { markedOf } from '../texts/wordings.js';
import { askedFigures } from './asked.js';

/** A cell that names exactly another figure of the form. `labels` are those of all, as keys. */
export function isCalledAnother(
  { key, wording }: GridCell,
  { label }: FormFigure,
  labels: ReadonlySet<string>,
): boolean {
  const own = keyOf(label);
  if (key === own || labels.has(key)) return key !== own;
  const { mark, rest } = markedOf(wording);
  if (mark === '') return false;
  const bare = keyOf(rest);
  return bare !== own && labels.has(bare);
}

/** A figure as the only one that is asked; the same list each time. */
const aloneOf = onceOf((figure: FormFigure): FormFigure[] => [figure]);

/** A row is called by one of so many cells at its beginning. */
const CALLED_BY = 2;

/** In a table made for something else other words than its own may well be something else. */
const called = (row: FoundRow, { label }: FormFigure): FoundRow =>
  CALLED.has(row.position.words)
    ? row
    : { ...row, against: { because: 'label', seen: row.label ?? '', expected: label } };

/** The row that is called best as a figure is, in any of some tables, with what its table says of it. `isOthers` leaves rows out. */
export function rowCalled(
  grids: readonly Grid[],
  figure: FormFigure,
  form: Form,
  isOthers: (line: Grid['rows'][number]) => boolean,
): { placed: Placed; row: FoundRow } | null {
  const asked = askedFigures(aloneOf(figure), form.letterhead.words);
  const labels = asked.rows?.[0]?.labels ?? [];
  const isNamed = ({ wording }: GridCell): boolean => isAnyAlike(wording, labels);
  let best: { placed: Placed; row: FoundRow } | null = null;
  for (const grid of grids) {
    const lines = [...grid.rows.map((line) => cellsOf(line).slice(0, CALLED_BY)), cellsOf(grid.rows[0] ?? [])];
    if (!lines.some((cells) => cells.some(isNamed))) continue;
    const placed = placedIn(facing(grid, asked), asked, form);
    const [row] = placed.rows.rows;
    if (!row || !isAlike(row.position.words) || isOthers(placed.grid.rows[row.at] as Grid['rows'][number])) continue;
    if (!best || row.position.posterior > best.row.position.posterior) best = { placed, row: called(row, figure) };
  }
  return best;
}
