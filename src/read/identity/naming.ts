import {
  bareKeyOf,
  fold,
  isJumbled,
  isOneApart,
  lettersApart,
  Remembered,
  remembered,
  slipsBetween,
  withoutMarks,
  wordsOf,
} from '../../text/index.js';
import { isSyllable } from '../../word/index.js';
import { inAnyLanguage } from '../words/index.js';

const bare = (text: string): string => withoutMarks(fold(text));

/** What is looked for in texts with their marks, and in those that were typed without any. */
const eitherWay = <T>(make: (typed: (text: string) => string) => T) => ({ marked: make(fold), plain: make(bare) });

const CALLED_ALSO = eitherWay((typed) =>
  inAnyLanguage((words) => words.calledAlso).map(([said, meant]) => ({
    said: new RegExp(`(?<![\\p{L}\\p{N}])${typed(said)}(?:(?<=\\.)|(?![\\p{L}\\p{N}]))`, 'gu'),
    meant: ` ${typed(meant)} `,
  })),
);

/** Whether any of that may be said: of most names none is. */
const MAY_BE_CALLED = eitherWay((typed) => {
  const said = inAnyLanguage((words) => words.calledAlso).map(([said]) => typed(said));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.join('|')})`, 'u');
});

/** What parts one name from the next. */
const PARTED = /[,;:()–—]|\s-\s/;

const LEVELS = eitherWay((typed) => inAnyLanguage((words) => words.placeLevels).map(typed));
const LEVEL_AHEAD = eitherWay((typed) => {
  const levels = inAnyLanguage((words) => words.placeLevels).map(typed);
  return new RegExp(`(?=(?<![^ ])(?:${levels.join('|')}) )`, 'u');
});

const LEADING = new Set(
  inAnyLanguage((words) => words.leading)
    .flatMap(wordsOf)
    .map(bareKeyOf),
);
const JOINS = new Set(inAnyLanguage((words) => words.joins).map(fold));

/** A word by itself: syllables come again and again. */
interface Syllable {
  word: string;
  bare: string;
  /** Its first letter without marks. */
  initial: string;
  /** It without marks and without its last letter. */
  beginning: string;
  hasFigure: boolean;
}

const syllableOf = remembered((word): Syllable => {
  const bare = bareKeyOf(word);
  return { word, bare, initial: bare.slice(0, 1), beginning: bare.slice(0, -1), hasFigure: /\d/.test(word) };
});

/** A word of a name or of a line that may be one. */
interface Word extends Syllable {
  /** Which part of the text it stands in: each place begins another one, and so does what stands behind a comma. */
  part: number;
  /** How high the place is that its part begins with; -1 where it begins with none. */
  level: number;
  /** It says what kind of place that is: "xã", "thị trấn". */
  isKind: boolean;
}

/** A text word by word. */
export interface Worded {
  words: readonly Word[];
  /** All was typed without marks. */
  isPlain: boolean;
}

/** Each line of a head is held against many names in several ways; so many are remembered, as long as such lines are. */
const LINES = 256;
const LONGEST_LINE = 400;

const calledOnce = new Remembered<string>(LINES, LONGEST_LINE);
const wordedOnce = new Remembered<Worded>(LINES, LONGEST_LINE);

/** The same with one name for what is called by more: "BCH Đảng bộ xã" is "đảng ủy xã". */
export const inOneName = (text: string): string => calledOnce.of(text, () => madeOneName(text));

function madeOneName(text: string): string {
  const folded = fold(text);
  const way = withoutMarks(folded) === folded ? 'plain' : 'marked';
  if (!MAY_BE_CALLED[way].test(folded)) return fold(folded);
  return fold(CALLED_ALSO[way].reduce((rest, { said, meant }) => rest.replace(said, meant), folded));
}

/** A text word by word, under one name: "ủy ban nhân dân | xã Tân Lập | huyện Sông Lô". Words that join say nothing. */
export const wordedIn = (text: string): Worded => wordedOnce.of(text, () => cutInWords(text));

function cutInWords(text: string): Worded {
  const said = inOneName(text);
  const isPlain = withoutMarks(said) === said;
  const way = isPlain ? 'plain' : 'marked';
  const parts = said.split(PARTED).flatMap((piece) => piece.trim().split(LEVEL_AHEAD[way]));
  const words = parts.flatMap((part, at) => {
    const level = LEVELS[way].findIndex((kind) => part.startsWith(`${kind} `));
    const ofKind = level < 0 ? 0 : wordsOf(LEVELS[way][level] ?? '').length;
    return wordsOf(part)
      .map((word, i): Word => ({ ...syllableOf(word), part: at, level, isKind: i < ofKind }))
      .filter(({ word }) => !JOINS.has(word));
  });
  return { words, isPlain };
}

/** A name that lines are held against, made ready once for all of them. */
export interface Name extends Worded {
  /** From here on its words tell it from others of its kind. */
  telling: number;
  /** What the bodies above it are called, in words without marks. */
  above: readonly (readonly string[])[];
}

/** A name that says no place ends with what tells it from others. */
const TELLING_WORDS = 2;

/** @param above what the bodies above it are called: that may stand before its name, and how it ends behind it */
export function nameOf(name: string, above: readonly string[] = []): Name {
  const { words, isPlain } = wordedIn(name);
  const last = words.filter(({ part }) => part === words.at(-1)?.part);
  const telling = (last[0]?.level ?? -1) < 0 ? TELLING_WORDS : last.filter(({ isKind }) => !isKind).length;
  return {
    words,
    isPlain,
    telling: Math.max(0, words.length - telling),
    above: above.map((one) => wordedIn(one).words.map((word) => word.bare)),
  };
}

/** Shorter words have no slips, nor have Roman numerals; longer ones than any syllable are not others by one letter. */
const SHORTEST = 3;
const ROMAN = /^[ivxlc]+$/;
const LONGEST_SYLLABLE = 7;

/** The sum of the codes of its letters: what was made of the same letters has the same. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at);
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

/** How many words of a line, from one on, are how many of a name: one each, some joined, one cut up, or their first letters. */
function runsAt(line: Worded, name: Name, at: number, from: number): readonly Run[] {
  const [typed, meant] = [line.words[at] as Word, name.words[from] as Word];
  const isPlain = line.isPlain || name.isPlain;
  const one = isSame(typed, meant, isPlain) ? ONE_EACH : NO_RUNS;
  if (!mayRun(typed, meant)) return one;
  const lettersOf = isPlain ? bareLetters : markedLetters;
  const joined = joinedAs(lettersOf(typed), name.words, from, lettersOf);
  const shortened = joinedAs(typed.bare, name.words, from, initialOf);
  const cut = joinedAs(lettersOf(meant), line.words, at, lettersOf);
  if (joined + shortened + cut === 0) return one;
  const runs = [...one];
  if (joined > 0) runs.push([1, joined]);
  if (shortened > 0 && (from + shortened <= name.telling || !isSyllable(typed.word))) runs.push([1, shortened]);
  if (cut > 0) runs.push([cut, 1]);
  return runs;
}

/** What two texts do not have in common, by the places of words. */
interface Apart {
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
function apart(line: Worded, name: Name, before: number): Apart {
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

/** A line that says a name and nothing else fits it so well at the least, however it is spelled. */
export const SAID = 0.9;

/** How a line that is like a name agrees with it. */
export interface Naming {
  /** It says the whole name and nothing else. */
  isSame: boolean;
  /** It has words that are none of the name: it names somebody else. */
  isAnother: boolean;
  /** It says only some of the words that tell this body from others. */
  isHalf: boolean;
}

const begins = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.length > 0 && beginning.every((word, at) => words[at] === word);

/** The words of a line that stand for the body above: its name before, or how that ends behind. */
function ofAbove({ words }: Worded, { above }: Name): { before: number; behind: number } {
  if (above.length === 0) return { before: 0, behind: words.length };
  const said = words.map((word) => word.bare);
  const before = Math.max(0, ...above.filter((one) => begins(said, one)).map(({ length }) => length));
  const ends = above.filter((one) => begins(said.slice(-TELLING_WORDS), one.slice(-TELLING_WORDS)));
  return { before, behind: ends.length === 0 ? said.length : said.length - TELLING_WORDS };
}

/**
 * How a line agrees with a name. The words of a name are held word by word, in their order: one that is another syllable,
 * another kind of body or of place makes another name. What says nothing of whose it is may stand there as well: the
 * bodies and places above, the kind of place where the name says none, the body that leads it where the name is the
 * place's alone.
 */
export function namingOf(line: Worded, name: Name): Naming {
  const { before, behind } = ofAbove(line, name);
  const { more, less, first, last } = apart(line, name, before);
  const end = line.words[last];
  const own = name.words.at(-1);
  const saysKind = name.words.some(({ isKind }) => isKind);
  const isHigher = ({ part, level }: Word): boolean =>
    end !== undefined &&
    part > end.part &&
    (level < 0 ? line.words.filter((one) => one.part === part).length > 1 : level > (own?.level ?? -1));
  const ofItsOwn = (at: number): boolean => {
    const word = line.words[at] as Word;
    const leads = at < first && name.words[0]?.isKind === true && LEADING.has(word.bare);
    return at < before || at >= behind || (word.isKind && !saysKind) || leads;
  };
  const strange = more.filter((at) => !ofItsOwn(at));
  const isAnother = strange.some((at) => at < last || !isHigher(line.words[at] as Word));
  const saidAbove = new Set(name.above.flat());
  const lost = less.filter((at) => at >= name.telling && !saidAbove.has(name.words[at]?.bare ?? ''));
  const isInLast = name.words.some(({ part }, at) => part === own?.part && !less.includes(at));
  return { isSame: strange.length + less.length === 0, isAnother, isHalf: lost.length > 0 && isInLast };
}
