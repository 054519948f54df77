import { Mould, type PackedEntry } from '../word/zip/index.js';
import { ControlId, type Own } from './markup.js';

/** XML that is the same in many documents; one text has one number. */
export interface Fixed {
  text: string;
  serial: number;
}

/** A length of XML: what is the same in many documents, and what is not: a text of its own, already as XML, or an id. */
export type Strand = Fixed | Own | ControlId;

const MOST = 20_000;
const texts = new Map<string, Fixed>();
let serials = 0;

/** XML that many documents will have. */
export function fixed(text: string): Fixed {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST) texts.clear();
  const made = { text, serial: ++serials };
  texts.set(text, made);
  return made;
}

export const isFixed = (strand: Strand): strand is Fixed => 'serial' in strand;

/** Moulds of what was written last, by the serials of what is fixed in it. */
const moulds = new Map<string, Mould>();
const KEPT = 64;
const ID = { figures: 9 };
const TEXT = { figures: null };

/** Strands that stand together in many documents, found again by one serial. */
export interface Run {
  serial: number;
  strands: readonly Strand[];
  /** Those of them that are not fixed. */
  open: readonly (Own | ControlId)[];
}

export function runOf(strands: readonly Strand[]): Run {
  const open = strands.flatMap((strand) => (isFixed(strand) ? [] : [strand]));
  return { serial: ++serials, strands, open };
}

const marked = (strand: Strand): string | number =>
  isFixed(strand) ? strand.serial : strand instanceof ControlId ? 'i' : 't';

function mouldOf(rope: readonly (Strand | Run)[]): Mould {
  const key = rope.map((one) => ('open' in one ? one.serial : marked(one))).join(' ');
  const known = moulds.get(key);
  // The last one used stands last, and the first is forgotten first.
  moulds.delete(key);
  const mould =
    known ??
    new Mould(
      rope
        .flatMap((one) => ('open' in one ? one.strands : [one]))
        .map((strand) => (isFixed(strand) ? strand.text : strand instanceof ControlId ? ID : TEXT)),
    );
  moulds.set(key, mould);
  for (const oldest of moulds.keys()) {
    if (moulds.size <= KEPT) break;
    moulds.delete(oldest);
  }
  return mould;
}

/**
 * A part of a package deflated: what is fixed in it was deflated with the first document that has it. What comes out follows
 * from the strands alone.
 * @param idOf the id of a control, asked for in the order of the document
 */
export function pressed(
  rope: readonly (Strand | Run)[],
  idOf: (tag: string) => string,
): Pick<PackedEntry, 'method' | 'crc' | 'size' | 'packed'> {
  const open = rope.flatMap((one) => ('open' in one ? one.open : isFixed(one) ? [] : [one]));
  return mouldOf(rope).cast(open.map((one) => (one instanceof ControlId ? idOf(one.tag) : one.text)));
}
