import { onceOf } from '../form/index.js';
import { keyOf, Wording } from '../text/index.js';
import { splitMark } from './mark.js';

/** A text that many forms print: it stands in every document, and what is found out of it is found out once. */
export class PrintedWording extends Wording {}

/** A text of one document: what is found out of it goes with it. */
export class TypedWording extends Wording {
  private readonly known = new Map<object, unknown>();

  /** What `of` comes to here, made where it is not known yet. */
  once<T>(of: object, make: () => T): T {
    if (this.known.has(of)) return this.known.get(of) as T;
    const made = make();
    this.known.set(of, made);
    return made;
  }
}

/** What follows from a text alone, made once of each. */
export function factOf<T>(make: (wording: Wording) => T): (wording: Wording) => T {
  const once = onceOf(make);
  return (wording) => (wording instanceof TypedWording ? wording.once(once, () => make(wording)) : once(wording));
}

/**
 * What texts come to, held against something a form asks. What forms print is held against it once for all documents; what
 * was typed goes with its document, so that nothing is kept of one document for another.
 */
export function heldAgainst<A extends object, T>(
  hold: (typed: Wording, asked: A) => T,
): (typed: Wording, asked: A) => T {
  const printed = onceOf((asked: A) => onceOf((typed: Wording) => hold(typed, asked)));
  return (typed, asked) => {
    if (typed instanceof PrintedWording) return printed(asked)(typed);
    return typed instanceof TypedWording ? typed.once(printed(asked), () => hold(typed, asked)) : hold(typed, asked);
  };
}

/** All letters and digits of a text; `Wording.key` has those of its beginning. */
export const lettersOf = factOf(({ text }) => keyOf(text));

/** A text without the mark in front of it, and the mark. */
export const markedOf = factOf(({ text }) => splitMark(text));
