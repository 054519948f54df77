import {
  bareKeyOf,
  fold,
  isWithoutMarks,
  ofLetters,
  Remembered,
  remembered,
  withoutMarks,
  wordsOf,
} from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';

const bare = (text: string): string => withoutMarks(fold(text));

/** What is looked for in texts with their marks, and in those that were typed without any: made when it is. */
function eitherWay<T>(make: (typed: (text: string) => string) => T): { readonly marked: T; readonly plain: T } {
  const made: { marked?: T; plain?: T } = {};
  return {
    get marked() {
      made.marked ??= make(fold);
      return made.marked;
    },
    get plain() {
      made.plain ??= make(bare);
      return made.plain;
    },
  };
}

/** Puts one name for what is called by more. What says that no letter stands beside it is dear to make, and seldom asked. */
const CALLED_ALSO = eitherWay((typed) =>
  inAnyLanguage((words) => words.calledAlso).map(([also, meant]) => {
    const [said, name] = [typed(also), ` ${typed(meant)} `];
    const maySay = new RegExp(said, 'u');
    let alone: RegExp | null = null;
    return (text: string): string => {
      if (!maySay.test(text)) return text;
      alone ??= ofLetters(new RegExp(`(?<![\\p{L}\\p{N}])${said}(?:(?<=\\.)|(?![\\p{L}\\p{N}]))`, 'gu'));
      return text.replace(alone, name);
    };
  }),
);

/** Whether any of that may be said: of most names none is. */
const MAY_BE_CALLED = eitherWay((typed) => {
  const said = inAnyLanguage((words) => words.calledAlso).map(([said]) => typed(said));
  return ofLetters(new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.join('|')})`, 'u'));
});

/** What parts one name from the next. */
const PARTED = /[,;:()–—]|\s-\s/;

const LEVELS = eitherWay((typed) => inAnyLanguage((words) => words.placeLevels).map(typed));
const LEVEL_AHEAD = eitherWay((typed) => {
  const levels = inAnyLanguage((words) => words.placeLevels).map(typed);
  return new RegExp(`(?=(?<![^ ])(?:${levels.join('|')}) )`, 'u');
});

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
export interface Word extends Syllable {
  /** Which part of the text it stands in: each place begins another one, and so does what stands behind a comma. */
  part: number;
  /** How high the place is that its part begins with; -1 where it begins with none. */
  level: number;
  /** It says what kind of place that is: "xã", "thị trấn". */
  isKind: boolean;
}

const wordAt = (
  { word, bare, initial, beginning, hasFigure }: Syllable,
  part: number,
  level: number,
  isKind: boolean,
): Word => ({ word, bare, initial, beginning, hasFigure, part, level, isKind });

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
  const way = isWithoutMarks(folded) ? 'plain' : 'marked';
  if (!MAY_BE_CALLED[way].test(folded)) return fold(folded);
  return fold(CALLED_ALSO[way].reduce((rest, inOne) => inOne(rest), folded));
}

/** A text word by word, under one name: "ủy ban nhân dân | xã Tân Lập | huyện Sông Lô". Words that join say nothing. */
export const wordedIn = (text: string): Worded => wordedOnce.of(text, () => cutInWords(text));

function cutInWords(text: string): Worded {
  const said = inOneName(text);
  const isPlain = isWithoutMarks(said);
  const way = isPlain ? 'plain' : 'marked';
  const parts = said.split(PARTED).flatMap((piece) => piece.trim().split(LEVEL_AHEAD[way]));
  const words = parts.flatMap((part, at) => {
    const level = LEVELS[way].findIndex((kind) => part.startsWith(`${kind} `));
    const ofKind = level < 0 ? 0 : wordsOf(LEVELS[way][level] ?? '').length;
    return wordsOf(part)
      .map((word, i) => wordAt(syllableOf(word), at, level, i < ofKind))
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
export const TELLING_WORDS = 2;

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
