import { onceOf } from '../../form/index.js';
import { clearly } from '../../match/index.js';
import type { Wording } from '../../text/index.js';
import { PrintedWording } from '../wordings.js';
import type { Anchor } from './anchors.js';
import type { Asked } from './asked.js';
import { boundsIn, type HeadBounds } from './column-evidence.js';
import type { GridCell } from './grid.js';
import { MOVED, priorBits, type Standing } from './line-up.js';

/*
 * Most tables come back with the headers and labels the form printed, and values beside them. Where each column and row
 * stands is then told by the form alone, whatever was typed, so it is found out once for all files. What was printed is
 * known again as the same object (`PrintedWording`); of each table that is asked what was last seen of these is kept.
 */

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

type Heads = readonly (readonly Wording[])[];

const arePrinted = (wordings: readonly Wording[]): boolean =>
  wordings.length > 0 && wordings.every((one) => one instanceof PrintedWording);

/**
 * Whether some headers tell each column, all in their turn, whatever stands below: in the likeliest case for another
 * place and the unlikeliest for its own everything is plain to see, so it is in all others (see `clearly`).
 */
function tellAll(heads: Heads, asked: Asked): boolean {
  const { columns } = asked;
  if (!columns.every((column, at) => boundsIn(heads[at] ?? [], column).words === 'same')) return false;
  const prior = priorBits(heads.length);
  const bounds = columns.map((column) => heads.map((head): HeadBounds => boundsIn(head, column)));
  const pairs = bounds.flatMap((places, index) =>
    places.map(({ least, most }, at) => ({ asked: index, found: at, bits: prior + (at === index ? least : most) })),
  );
  const plain = clearly(pairs, { asked: columns.length, found: heads.length, ordered: true, moved: MOVED });
  return plain?.every(({ asked: index, found }) => index === found) === true;
}

const lastHeads = onceOf((_asked: Asked): { heads: Heads } => ({ heads: [] }));

/** Whether headers are those of the form, each in its place, so that no column below can be another one. */
export function areHeadsAsPrinted(heads: Heads, asked: Asked): boolean {
  if (heads.length !== asked.columns.length || heads.length < 2) return false;
  const last = lastHeads(asked);
  if (heads.length === last.heads.length && heads.every((head, at) => isSame(head, last.heads[at] ?? []))) return true;
  if (!tellAll(heads, asked)) return false;
  if (heads.every(arePrinted)) last.heads = heads;
  return true;
}

/** A line below the header: the cell it is called by, and the row its anchors name. */
interface Called {
  label: GridCell | undefined;
  anchor: Anchor | undefined;
}

interface LastRows {
  labels: readonly Wording[];
  anchors: readonly (Anchor | undefined)[];
  standings: readonly (Standing | null)[];
}

const lastRows = onceOf((_asked: Asked): { rows: LastRows | null } => ({ rows: null }));

const areSameAnchors = (one: Anchor | undefined, other: Anchor | undefined): boolean =>
  one?.id === other?.id && one?.firm === other?.firm;

/**
 * Where the printed rows stand among lines that are called as the form calls some: it follows from these labels and the
 * anchors beside them. Codes are looked for in all cells, so that a table with codes is looked through each time.
 */
export function rowsAsPrinted(
  lines: readonly Called[],
  asked: Asked,
  find: () => readonly (Standing | null)[],
): readonly (Standing | null)[] {
  const labels = lines.flatMap(({ label }) => label?.wording ?? []);
  const isKnown =
    labels.length === lines.length && arePrinted(labels) && !asked.rows?.some(({ code }) => code !== null);
  if (!isKnown) return find();
  const last = lastRows(asked);
  const { rows } = last;
  if (rows && isSame(rows.labels, labels) && lines.every(({ anchor }, at) => areSameAnchors(anchor, rows.anchors[at])))
    return rows.standings;
  const standings = find();
  last.rows = { labels, anchors: lines.map(({ anchor }) => anchor), standings };
  return standings;
}
