import type { Draft } from './draft.js';
import type { Markup } from './markup.js';
import { keep } from './rope.js';

/** What was written for a part of a form, and how many bookmarks it has. */
interface Kept {
  markup: readonly Markup[];
  bookmarks: number;
}

const known = new WeakMap<object, WeakMap<object, Map<string, Kept>>>();

/**
 * The markup of a part of a form, made once: forms of one outline have the parts that nothing of the unit stands in as the
 * same objects (`form/shared.ts`). `beside` is all that the markup depends on beside the part, the letterhead, the language
 * and whether the form is protected.
 */
export function keptMarkup(
  draft: Draft,
  part: object,
  beside: string,
  made: () => readonly Markup[],
): readonly Markup[] {
  const { anchors, letterhead, form, typedNumbers } = draft;
  const ofLetterhead = known.get(letterhead) ?? new WeakMap<object, Map<string, Kept>>();
  known.set(letterhead, ofLetterhead);
  const ofPart = ofLetterhead.get(part) ?? new Map<string, Kept>();
  ofLetterhead.set(part, ofPart);
  const key = `${anchors.bookmarks} ${form.language} ${form.protect} ${typedNumbers} ${beside}`;
  const before = ofPart.get(key);
  if (before !== undefined) {
    anchors.bookmarks += before.bookmarks;
    for (const one of before.markup) keep(one);
    return before.markup;
  }
  const first = anchors.bookmarks;
  const markup = made();
  ofPart.set(key, { markup, bookmarks: anchors.bookmarks - first });
  return markup;
}
