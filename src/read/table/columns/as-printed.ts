import { onceOf } from '../../../form/index.js';
import { clearly } from '../../../match/index.js';
import type { Wording } from '../../../text/index.js';
import { PrintedWording } from '../../texts/wordings.js';
import type { Anchor } from '../anchors.js';
import { type Asked, codesOf } from '../asked.js';
import type { GridCell } from '../grid.js';
import { MOVED, type Position, priorBits } from '../line-up.js';
import { boundsIn, type HeadBounds } from './column-evidence.js';

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

/** What must stand below some headers, so that they tell each column: anything, or in each what may be its own. */
export type Below = 'anything' | 'its own';

/**
 * What must stand below some headers that tell each column, all in their turn: in the likeliest case for another place and
 * the unlikeliest for its own everything is plain to see, so it is in all others (see `clearly`). Null where they do not.
 */
function tellAll(heads: Heads, asked: Asked): Below | null {
  const { columns } = asked;
  const isOwn = ({ words, group }: HeadBounds): boolean => words === 'same' && (group === 'same' || group === 'none');
  if (!columns.every((column, at) => isOwn(boundsIn(heads[at] ?? [], column)))) return null;
  const prior = priorBits(heads.length);
  const bounds = columns.map((column) => heads.map((head): HeadBounds => boundsIn(head, column)));
  const isPlain = (least: 'least' | 'leastFitting'): boolean => {
    const pairs = bounds.flatMap((places, index) =>
      places.map((one, at) => ({ asked: index, found: at, bits: prior + (at === index ? one[least] : one.most) })),
    );
    const plain = clearly(pairs, { asked: columns.length, found: heads.length, ordered: true, moved: MOVED });
    return plain?.every(({ asked: index, found }) => index === found) === true;
  };
  if (isPlain('least')) return 'anything';
  return isPlain('leastFitting') ? 'its own' : null;
}

const lastHeads = onceOf((_asked: Asked): { heads: Heads; below: Below | null } => ({ heads: [], below: null }));

/** What must stand below headers that are those of the form, each in its place, so that no column can be another one. */
export function belowPrinted(heads: Heads, asked: Asked): Below | null {
  if (heads.length !== asked.columns.length || heads.length < 2) return null;
  const last = lastHeads(asked);
  if (heads.length === last.heads.length && heads.every((head, at) => isSame(head, last.heads[at] ?? [])))
    return last.below;
  const below = tellAll(heads, asked);
  if (heads.every(arePrinted)) [last.heads, last.below] = [heads, below];
  return below;
}

/** A line below the header: its cells, the one it is called by, and the row its anchors name. */
interface Called {
  cells: readonly GridCell[];
  label: GridCell | undefined;
  anchor: Anchor | undefined;
}

interface LastRows {
  labels: readonly Wording[];
  anchors: readonly (Anchor | undefined)[];
  codes: readonly string[];
  positions: readonly (Position | null)[];
}

const lastRows = onceOf((_asked: Asked): { rows: LastRows | null } => ({ rows: null }));

const areSameAnchors = (one: Anchor | undefined, other: Anchor | undefined): boolean =>
  one?.id === other?.id && one?.firm === other?.firm;

/** The codes of rows that stand in lines, line by line. */
function codesIn(lines: readonly Called[], asked: Asked): string[] {
  const codes = codesOf(asked);
  if (codes.size === 0) return [];
  return lines.map(({ cells }) => JSON.stringify(cells.flatMap(({ text }) => (codes.has(text) ? text : []))));
}

/**
 * Where the printed rows stand among lines that are called as the form calls some: it follows from these labels, the codes and the
 * anchors beside them.
 */
export function rowsAsPrinted(
  lines: readonly Called[],
  asked: Asked,
  find: () => readonly (Position | null)[],
): readonly (Position | null)[] {
  const labels = lines.flatMap(({ label }) => label?.wording ?? []);
  if (labels.length !== lines.length || !arePrinted(labels)) return find();
  const codes = codesIn(lines, asked);
  const last = lastRows(asked);
  const { rows } = last;
  if (
    rows &&
    isSame(rows.labels, labels) &&
    isSame(rows.codes, codes) &&
    lines.every(({ anchor }, at) => areSameAnchors(anchor, rows.anchors[at]))
  )
    return rows.positions;
  const positions = find();
  last.rows = { labels, anchors: lines.map(({ anchor }) => anchor), codes, positions };
  return positions;
}
