import { onceOf } from '../../form/index.js';
import { keyOf, Wording } from '../../text/index.js';
import { splitMark } from './mark.js';

/** A text that many forms print: it stands in every document, and what is found out of it is found out once. */
export class PrintedWording extends Wording {}

/** A text of one document, or of one unit's own form: what is found out of it goes with it. */
export class TypedWording extends Wording {
  /** What it comes to, held against something else, by what found it out. */
  known: Map<object, unknown> | null = null;
}

type Fact = object | string | number | boolean;

let places = 0;

/**
 * What follows from a text alone, made once of each and kept with it, in a place of its own: a look into a map for
 * each of some three thousand takes a fiftieth of a review. For what rooms know of any text; what is made while reading, for something
 * that is asked, is `heldFactOf`.
 */
export function factOf<T extends Fact>(make: (wording: Wording) => T): (wording: Wording) => T {
  const place = places++;
  return (wording) => {
    wording.facts ??= [];
    const known = wording.facts[place] as T | undefined;
    if (known !== undefined) return known;
    const made = make(wording);
    wording.facts[place] = made;
    return made;
  };
}

/** What a text comes to, held against something that is asked, made once of each: nothing that is asked is kept by what is printed. */
export function heldFactOf<T extends Fact>(make: (wording: Wording) => T): (wording: Wording) => T {
  const once = onceOf(make);
  return (wording) => {
    if (!(wording instanceof TypedWording)) return once(wording);
    wording.known ??= new Map();
    const known = wording.known.get(once) as T | undefined;
    if (known !== undefined) return known;
    const made = make(wording);
    wording.known.set(once, made);
    return made;
  };
}

/**
 * What texts come to, held against something a form asks. What forms print is held against it once for all documents; what
 * was typed goes with its document, so that nothing is kept of one document for another.
 */
export const heldAgainst = <A extends object, T extends Fact>(
  hold: (typed: Wording, asked: A) => T,
): ((asked: A) => (typed: Wording) => T) =>
  onceOf((asked: A) => {
    const once = heldFactOf((typed: Wording) => hold(typed, asked));
    return (typed) =>
      typed instanceof PrintedWording || typed instanceof TypedWording ? once(typed) : hold(typed, asked);
  });

/** All letters and digits of a text; `Wording.key` has those of its beginning. */
export const lettersOf = (wording: Wording): string => (wording.isWhole ? wording.key : allLettersOf(wording));

const allLettersOf = factOf(({ text }) => keyOf(text));

/** A text without the mark in front of it, and the mark. */
export const markedOf = factOf(({ text }) => splitMark(text));
