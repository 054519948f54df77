import type { Letterhead } from '../../../schemas/letterhead.js';
import { filledFrom } from '../../form/index.js';
import { type Markup, type Piece, Together } from '../markup/markup.js';
import { keep } from '../moulds/rope.js';
import type { Draft } from './draft.js';

/** What was written for parts of a form, and how many bookmarks it has. */
interface Kept {
  of: readonly object[];
  pieces: Together;
  bookmarks: number;
}

const known = new WeakMap<object, WeakMap<object, Map<string, Kept>>>();

const originOf = <Part extends object>(part: Part): Part => filledFrom(part)?.from ?? part;

/** The words all of these parts were filled in with; null where they are not the same for all of them. */
function wordsOf(parts: readonly object[]): readonly string[] | null {
  const [words = null, ...others] = parts.flatMap((part) => filledFrom(part) ?? []).map((filled) => filled.words);
  return others.every((one) => one === words) ? words : null;
}

/**
 * The markup of parts of a form, made once: forms of one outline have the parts that nothing of the unit stands in as the
 * same objects, and those it stands in as a preset as filled in from the same (`form/resolve/shared.ts`). `beside` is all that the
 * markup depends on beside the parts, the letterhead, the language and whether the form is protected.
 */
export function keptMarkup<Part extends object>(
  draft: Draft,
  parts: readonly [Part, ...Part[]],
  beside: string,
  made: (draft: Draft, parts: readonly [Part, ...Part[]]) => readonly Piece[],
): Together {
  const words = wordsOf(parts);
  if (words === null) return keptWhole(draft, parts, beside, made);
  const [first, ...others] = parts;
  const from: [Part, ...Part[]] = [originOf(first), ...others.map(originOf)];
  const last = draft.last && originOf(draft.last);
  return new Together([keptWhole({ ...draft, last }, from, beside, made)], words);
}

function keptWhole<Part extends object>(
  draft: Draft,
  parts: readonly [Part, ...Part[]],
  beside: string,
  made: (draft: Draft, parts: readonly [Part, ...Part[]]) => readonly Piece[],
): Together {
  const { anchors, letterhead, form, typedNumbers } = draft;
  const ofLetterhead = known.get(letterhead) ?? new WeakMap<object, Map<string, Kept>>();
  known.set(letterhead, ofLetterhead);
  const [first] = parts;
  const ofPart = ofLetterhead.get(first) ?? new Map<string, Kept>();
  ofLetterhead.set(first, ofPart);
  const key = `${anchors.bookmarks} ${form.language} ${form.protect} ${typedNumbers} ${beside}`;
  const before = ofPart.get(key);
  if (before?.of.every((part, at) => part === parts[at])) {
    anchors.bookmarks += before.bookmarks;
    keep(before.pieces);
    return before.pieces;
  }
  const begun = anchors.bookmarks;
  const pieces = new Together(made(draft, parts));
  ofPart.set(key, { of: parts, pieces, bookmarks: anchors.bookmarks - begun });
  return pieces;
}

/** Markup by what it says. */
type Said = Map<string, readonly Markup[]>;
const said = new WeakMap<Letterhead, Said>();
/** More than the forms of a campaign have in common; what a unit has alone is not asked for again. */
const MOST = 500;

/** Markup that follows from the letterhead and from what it says, made once for all forms that say the same. */
export function keptSaying<Made extends Markup>(
  letterhead: Letterhead,
  says: readonly unknown[],
  made: () => readonly Made[],
): readonly Made[] {
  const ofLetterhead: Said = said.get(letterhead) ?? new Map();
  said.set(letterhead, ofLetterhead);
  const key = JSON.stringify(says);
  const before = ofLetterhead.get(key) as readonly Made[] | undefined;
  if (before !== undefined) {
    for (const one of before) keep(one);
    return before;
  }
  if (ofLetterhead.size >= MOST) ofLetterhead.clear();
  const markup = made();
  ofLetterhead.set(key, markup);
  return markup;
}
