import { onceOf } from '../form/index.js';
import { keyOf, Wording } from '../text/index.js';
import { type Marked, splitMark } from './mark.js';

/** A text as it is read, which may have a mark in front of it. */
class ReadWording extends Wording {
  private markedMade: Marked | null = null;

  get marked(): Marked {
    this.markedMade ??= splitMark(this.text);
    return this.markedMade;
  }
}

/** A text that many forms print: it stands in every document, and what is found out of it is found out once. */
export class PrintedWording extends ReadWording {}

/** A text of one document, or of one unit's own form: what is found out of it goes with it. */
export class TypedWording extends ReadWording {
  /** By what found it out; null where nothing was: most are looked at in no way but by their letters. */
  known: Map<object, unknown> | null = null;
}

/** What follows from a text alone, made once of each. */
export function factOf<T extends object | string | number | boolean>(
  make: (wording: Wording) => T,
): (wording: Wording) => T {
  const once = onceOf(make);
  return (wording) => {
    if (!(wording instanceof TypedWording)) return once(wording);
    const known = wording.known?.get(once) as T | undefined;
    if (known !== undefined) return known;
    const made = make(wording);
    wording.known ??= new Map();
    wording.known.set(once, made);
    return made;
  };
}

/**
 * What texts come to, held against something a form asks. What forms print is held against it once for all documents; what
 * was typed goes with its document, so that nothing is kept of one document for another.
 */
export const heldAgainst = <A extends object, T extends object | string | number | boolean>(
  hold: (typed: Wording, asked: A) => T,
): ((asked: A) => (typed: Wording) => T) =>
  onceOf((asked: A) => {
    const once = factOf((typed: Wording) => hold(typed, asked));
    return (typed) =>
      typed instanceof PrintedWording || typed instanceof TypedWording ? once(typed) : hold(typed, asked);
  });

/** All letters and digits of a text; `Wording.key` has those of its beginning. */
export const lettersOf = (wording: Wording): string => (wording.isWhole ? wording.key : allLettersOf(wording));

const allLettersOf = factOf(({ text }) => keyOf(text));

/** A text without the mark in front of it, and the mark. */
export const markedOf = (wording: Wording): Marked =>
  wording instanceof ReadWording ? wording.marked : splitMark(wording.text);
