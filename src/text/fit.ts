import { distance } from 'fastest-levenshtein';
import { bareKeyOf, wordsOf } from './fold.js';

/** Shorter words are not slips of each other, and figures never are. */
const SHORTEST = 3;
const WITHOUT_MARKS = 0.9;

const initialOf = (word: string): string => bareKeyOf(word.slice(0, 1));

/** A word of a line or of a name, with what it is held against others by. */
export class Spelled {
  readonly bare: string;
  /** Its first letter, without its marks. */
  readonly initial: string;
  readonly hasFigure: boolean;
  #letters: readonly string[] | null = null;

  constructor(readonly word: string) {
    this.bare = bareKeyOf(word);
    this.initial = initialOf(word);
    this.hasFigure = /\d/.test(word);
  }

  /** All its letters, without their marks. */
  get letters(): readonly string[] {
    this.#letters ??= [...this.word].map(initialOf);
    return this.#letters;
  }
}

/** The folded words of a text, made ready to be held against those of many others. */
export const spelled = (text: string): Spelled[] => wordsOf(text).map((word) => new Spelled(word));

/** How sure two words are the same: 1, less without their marks or for a slip of one letter, 0. */
function sameness(one: Spelled, other: Spelled): number {
  if (one.word === other.word) return 1;
  if (one.hasFigure || other.hasFigure) return 0;
  if (one.bare === other.bare) return WITHOUT_MARKS;
  const [shorter, longer] = [
    Math.min(one.word.length, other.word.length),
    Math.max(one.word.length, other.word.length),
  ];
  if (shorter < SHORTEST || longer - shorter > 1) return 0;
  return distance(one.word, other.word) === 1 ? 1 - 1 / longer : 0;
}

/** Where words begin with these letters one after the other: ĐU for "đảng ủy"; -1 where none do. */
function initialsAt(letters: readonly string[], words: readonly Spelled[], open: readonly boolean[]): number {
  if (letters.length < 2) return -1;
  for (let at = 0; at + letters.length <= words.length; at++) {
    let i = 0;
    while (i < letters.length && open[at + i] && (words[at + i] as Spelled).initial === letters[i]) i += 1;
    if (i === letters.length) return at;
  }
  return -1;
}

/** How the words of a line and those of a name answer each other. */
export interface Fit {
  /** From nothing in common (0) to the same words (1). */
  score: number;
  /** Words of the line that are none of the name. */
  strange: string[];
}

/** The open word nearest to one, the first of those as near; null where none is like it. */
function nearestOf(
  one: Spelled,
  name: readonly Spelled[],
  open: readonly boolean[],
): { at: number; how: number } | null {
  let nearest: { at: number; how: number } | null = null;
  for (let at = 0; at < name.length; at++) {
    if (!open[at]) continue;
    const how = sameness(one, name[at] as Spelled);
    if (how > (nearest?.how ?? 0)) nearest = { at, how };
  }
  return nearest;
}

/** Holds the words of a line against those of a name: the same, with a slip, or as the first letters of several. */
export function fitOf(line: readonly Spelled[], name: readonly Spelled[]): Fit {
  const open = name.map(() => true);
  let [explained, covered] = [0, 0];
  const rest = line.filter(({ word }) => {
    const at = name.findIndex((other, i) => other.word === word && open[i]);
    if (at < 0) return true;
    open[at] = false;
    explained += 1;
    covered += 1;
    return false;
  });
  const strange = rest.filter((one) => {
    const at = initialsAt(one.letters, name, open);
    if (at >= 0) {
      open.fill(false, at, at + one.word.length);
      explained += 1;
      covered += one.word.length;
      return false;
    }
    const near = nearestOf(one, name, open);
    if (near === null) return true;
    open[near.at] = false;
    explained += near.how;
    covered += near.how;
    return false;
  });
  const [ofLine, ofName] = [explained / Math.max(1, line.length), covered / Math.max(1, name.length)];
  const score = ofLine + ofName === 0 ? 0 : (2 * ofLine * ofName) / (ofLine + ofName);
  return { score, strange: strange.map(({ word }) => word) };
}
