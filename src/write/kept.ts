import type { Draft } from './draft.js';
import type { Markup } from './markup.js';
import { keep } from './rope.js';

/** What was written for parts of a form, and how many bookmarks it has. */
interface Kept {
  of: readonly object[];
  markup: readonly Markup[];
  bookmarks: number;
}

const known = new WeakMap<object, WeakMap<object, Map<string, Kept>>>();

/**
 * The markup of parts of a form, made once: forms of one outline have the parts that nothing of the unit stands in as the
 * same objects (`form/shared.ts`). `beside` is all that the markup depends on beside the parts, the letterhead, the language
 * and whether the form is protected.
 */
export function keptMarkup(
  draft: Draft,
  parts: readonly [object, ...object[]],
  beside: string,
  made: () => readonly Markup[],
): readonly Markup[] {
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
    for (const one of before.markup) keep(one);
    return before.markup;
  }
  const begun = anchors.bookmarks;
  const markup = made();
  ofPart.set(key, { of: parts, markup, bookmarks: anchors.bookmarks - begun });
  return markup;
}
