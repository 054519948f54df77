import { codeAt } from './code-at.js';
import { bareKeyOf, wordsOf } from './fold.js';
import { remembered } from './remembered.js';

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

/** Words come again and again: syllables are few. */
const spelledWord = remembered((word) => new Spelled(word));

/** The folded words of a text, made ready to be held against those of many others. */
export const spelled = (text: string): Spelled[] => wordsOf(text).map(spelledWord);

/** Whether one letter put in, taken away or exchanged makes a word of another one: a distance of Levenshtein of 1. */
export function isOneApart(one: string, other: string): boolean {
  const [own, all] = [one.length, other.length];
  const longer = Math.max(own, all);
  const shorter = Math.min(own, all);
  if (longer - shorter > 1 || one === other) return false;
  let begins = 0;
  while (begins < shorter && codeAt(one, begins) === codeAt(other, begins)) begins += 1;
  let ends = 0;
  while (ends < shorter - begins && codeAt(one, own - 1 - ends) === codeAt(other, all - 1 - ends)) ends += 1;
  return begins + ends >= longer - 1;
}

/** How sure two words that are not the same are one: less without their marks or for a slip of one letter, 0. */
function sameness(one: Spelled, other: Spelled): number {
  if (one.hasFigure || other.hasFigure) return 0;
  if (one.bare === other.bare) return WITHOUT_MARKS;
  if (Math.min(one.word.length, other.word.length) < SHORTEST || !isOneApart(one.word, other.word)) return 0;
  return 1 - 1 / Math.max(one.word.length, other.word.length);
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

const isAny = (): boolean => true;

/** How the words of a line and those of a name answer each other. */
export interface Fit {
  /** From nothing in common (0) to the same words (1). */
  score: number;
  /** Words of the line that are none of the name. */
  strange: string[];
}

/** The open word nearest to one, the first of those as near, and how near it is; -1 where none is like it. */
function nearestOf(one: Spelled, name: readonly Spelled[], open: readonly boolean[]): [at: number, how: number] {
  let [nearest, most] = [-1, 0];
  for (let at = 0; at < name.length; at++) {
    if (!open[at]) continue;
    const how = sameness(one, name[at] as Spelled);
    if (how > most) [nearest, most] = [at, how];
  }
  return [nearest, most];
}

/** Where a word stands among those that are open; -1 where it does not. */
function openAt(word: string, name: readonly Spelled[], open: readonly boolean[]): number {
  for (let at = 0; at < name.length; at++) if ((name[at] as Spelled).word === word && open[at]) return at;
  return -1;
}

/** Whether a word stands for none of a name: it alone is held against them, as `fitOf` holds a line of one word. */
export function isStrange(one: Spelled, name: readonly Spelled[]): boolean {
  for (const other of name) if (other.word === one.word || sameness(one, other) > 0) return false;
  return initialsAt(one.letters, name, name.map(isAny)) < 0;
}

/** Holds the words of a line against those of a name: the same, with a slip, or as the first letters of several. */
export function fitOf(line: readonly Spelled[], name: readonly Spelled[]): Fit {
  const open = name.map(isAny);
  let [explained, covered] = [0, 0];
  const rest: Spelled[] = [];
  for (const one of line) {
    const at = openAt(one.word, name, open);
    if (at < 0) rest.push(one);
    else {
      open[at] = false;
      explained += 1;
      covered += 1;
    }
  }
  const strange: string[] = [];
  // No open word is the same as one of these.
  for (const one of rest) {
    const at = initialsAt(one.letters, name, open);
    if (at >= 0) {
      open.fill(false, at, at + one.word.length);
      explained += 1;
      covered += one.word.length;
      continue;
    }
    const [near, how] = nearestOf(one, name, open);
    if (near < 0) strange.push(one.word);
    else {
      open[near] = false;
      explained += how;
      covered += how;
    }
  }
  const [ofLine, ofName] = [explained / Math.max(1, line.length), covered / Math.max(1, name.length)];
  const score = ofLine + ofName === 0 ? 0 : (2 * ofLine * ofName) / (ofLine + ofName);
  return { score, strange };
}
