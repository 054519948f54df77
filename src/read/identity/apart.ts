import { codeAt, isJumbled, isOneApart, lettersApart, slipsBetween } from '../../text/index.js';
import { isSyllable } from '../../word/index.js';
import { isShortForm } from './short-forms.js';
import type { Name, Word, Worded } from './worded.js';

/** Shorter words have no slips, nor have Roman numerals; longer ones than any syllable are not others by one letter. */
const SHORTEST = 3;
const ROMAN = /^[ivxlc]+$/;
const LONGEST_SYLLABLE = 7;

/** The sum of the codes of its letters: what was made of the same letters has the same. */
function sumOf(word: string): number {
  const { length } = word;
  let sum = 0;
  for (let at = 0; at < length; at++) sum += codeAt(word, at);
  return sum;
}

/** One letter more, less or exchanged, or two that changed places; both are words of folded texts. */
const isNear = (typed: string, meant: string): boolean =>
  isOneApart(typed, meant) ||
  (typed.length === meant.length &&
    sumOf(typed) === sumOf(meant) &&
    lettersApart(typed, meant) === 2 &&
    isJumbled(typed, meant));

/** A slip of typing, or a letter that was scanned badly, makes of a syllable what is none: another syllable is another name. */
function isSlip({ word: typed, bare }: Word, meant: Word): boolean {
  if (typed.length < SHORTEST || (bare !== meant.bare && !isNear(typed, meant.word))) return false;
  if (ROMAN.test(typed) || isSyllable(typed)) return false;
  return bare === meant.bare || isSyllable(meant.word) || meant.word.length > LONGEST_SYLLABLE;
}

/** Whether a word is one of a name. @param isPlain where the marks of either were left out */
function isSame(typed: Word, meant: Word, isPlain: boolean): boolean {
  if (typed.word === meant.word) return true;
  if (typed.hasFigure || meant.hasFigure) return Number(typed.word) === Number(meant.word);
  if (isPlain)
    return typed.bare === meant.bare || (meant.bare.length > LONGEST_SYLLABLE && isNear(typed.bare, meant.bare));
  if (typed.word === typed.bare && meant.word !== meant.bare) return isSlip(typed, meant);
  // "quí" is "quý": only the last letter of such words is another one.
  return isSlip(typed, meant) || (typed.beginning === meant.beginning && slipsBetween(typed.word, meant.word) === 0);
}

/** How many words, from one on, are run together as a text; 0 where less than two are. */
function joinedAs(text: string, words: readonly Word[], from: number, lettersOf: (word: Word) => string): number {
  let length = 0;
  for (let at = from; at < words.length; at++) {
    const letters = lettersOf(words[at] as Word);
    if (!text.startsWith(letters, length)) return 0;
    length += letters.length;
    if (length === text.length) return at > from ? at - from + 1 : 0;
  }
  return 0;
}

const markedLetters = ({ word }: Word): string => word;
const bareLetters = ({ bare }: Word): string => bare;
const initialOf = ({ initial }: Word): string => initial;

/** So many words of a line are so many of a name. */
type Run = readonly [ofLine: number, ofName: number];

const NO_RUNS: readonly Run[] = [];
const ONE_EACH: readonly Run[] = [[1, 1]];

/** Words that are run together, cut up or shortened begin alike; a sign without letters may stand in front of any. */
const mayRun = (typed: Word, meant: Word): boolean =>
  typed.initial === meant.initial || typed.initial === '' || meant.initial === '';

/** How many words of a line, from one on, are how many of a name: one each, some joined, one cut up, or the first letters of either. */
function runsAt(line: Worded, name: Name, at: number, from: number): readonly Run[] {
  const [typed, meant] = [line.words[at] as Word, name.words[from] as Word];
  const isPlain = line.isPlain || name.isPlain;
  const one = isSame(typed, meant, isPlain) ? ONE_EACH : NO_RUNS;
  if (!mayRun(typed, meant)) return one;
  const lettersOf = isPlain ? bareLetters : markedLetters;
  const joined = joinedAs(lettersOf(typed), name.words, from, lettersOf);
  const shortened = joinedAs(typed.bare, name.words, from, initialOf);
  const cut = joinedAs(lettersOf(meant), line.words, at, lettersOf);
  const inFull = isShortForm(meant.word) ? joinedAs(meant.bare, line.words, at, initialOf) : 0;
  if (joined + shortened + cut + inFull === 0) return one;
  const runs = [...one];
  if (joined > 0) runs.push([1, joined]);
  if (shortened > 0 && (from + shortened <= name.telling || !isSyllable(typed.word))) runs.push([1, shortened]);
  if (cut > 0) runs.push([cut, 1]);
  if (inFull > 0) runs.push([inFull, 1]);
  return runs;
}

/** What two texts do not have in common, by the places of words. */
export interface Apart {
  more: number[];
  less: number[];
  /** The first and the last word of the line that the name has as well; -1 where there is none. */
  first: number;
  last: number;
}

const areSame = (words: readonly Word[], others: readonly Word[]): boolean =>
  words.length === others.length && words.every(({ word }, at) => word === others[at]?.word);

/**
 * Holds a line against a name, word by word in their order, so that as few as may be are left over.
 * @param before so many words at its beginning are rather those of the body above
 */
export function apart(line: Worded, name: Name, before: number): Apart {
  const [rows, columns] = [line.words.length, name.words.length];
  if (rows > 0 && areSame(line.words, name.words)) return { more: [], less: [], first: 0, last: rows - 1 };
  // What is left over from a word of each on, at the least, row by row.
  const width = columns + 1;
  const cost: number[] = [];
  for (let at = 0; at <= rows; at++) for (let from = 0; from <= columns; from++) cost.push(rows - at + columns - from);
  const costAt = (at: number, from: number): number => cost[at * width + from] as number;
  const runs: (readonly Run[])[] = new Array(rows * width).fill(NO_RUNS);
  for (let at = rows - 1; at >= 0; at--)
    for (let from = columns - 1; from >= 0; from--) {
      const here = runsAt(line, name, at, from);
      let least = 1 + Math.min(costAt(at + 1, from), costAt(at, from + 1));
      for (const [i, j] of here) least = Math.min(least, costAt(at + i, from + j));
      runs[at * width + from] = here;
      cost[at * width + from] = least;
    }
  const found: Apart = { more: [], less: [], first: -1, last: -1 };
  let [at, from] = [0, 0];
  while (at < rows || from < columns) {
    const best = costAt(at, from);
    const run = runs[at * width + from]?.find(([i, j]) => costAt(at + i, from + j) === best);
    const isMore = at < rows && 1 + costAt(at + 1, from) === best;
    if (run !== undefined && !(isMore && at < before)) {
      if (found.first < 0) found.first = at;
      [at, from] = [at + run[0], from + run[1]];
      found.last = at - 1;
    } else if (isMore) found.more.push(at++);
    else found.less.push(from++);
  }
  return found;
}
