import { bareKeyOf, fold, isJumbled, lettersApart, slipsBetween, withoutMarks, wordsOf } from '../../text/index.js';
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

/** A word of a name or of a line that may be one. */
interface Word {
  word: string;
  bare: string;
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

/** The same with one name for what is called by more: "BCH Đảng bộ xã" is "đảng ủy xã". */
export function inOneName(text: string): string {
  const folded = fold(text);
  const way = withoutMarks(folded) === folded ? 'plain' : 'marked';
  return fold(CALLED_ALSO[way].reduce((rest, { said, meant }) => rest.replace(said, meant), folded));
}

/** A text word by word, under one name: "ủy ban nhân dân | xã Tân Lập | huyện Sông Lô". Words that join say nothing. */
export function wordedIn(text: string): Worded {
  const said = inOneName(text);
  const isPlain = withoutMarks(said) === said;
  const way = isPlain ? 'plain' : 'marked';
  const parts = said.split(PARTED).flatMap((piece) => piece.trim().split(LEVEL_AHEAD[way]));
  const words = parts.flatMap((part, at) => {
    const level = LEVELS[way].findIndex((kind) => part.startsWith(`${kind} `));
    const ofKind = level < 0 ? 0 : wordsOf(LEVELS[way][level] ?? '').length;
    return wordsOf(part)
      .map((word, i) => ({ word, bare: bareKeyOf(word), part: at, level, isKind: i < ofKind }))
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

/** One letter more, less or exchanged, or two that changed places. */
function isNear(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  const apart = lettersApart(typed, meant);
  return apart === 1 || (apart === 2 && isJumbled(typed, meant));
}

/** A slip of typing, or a letter that was scanned badly, makes of a syllable what is none: another syllable is another name. */
function isSlip({ word: typed, bare }: Word, meant: Word): boolean {
  if (typed.length < SHORTEST || (bare !== meant.bare && !isNear(typed, meant.word))) return false;
  if (ROMAN.test(typed) || isSyllable(typed)) return false;
  return bare === meant.bare || isSyllable(meant.word) || meant.word.length > LONGEST_SYLLABLE;
}

/** "quí" is "quý": only the last letter of such words is another one. */
const withoutLast = ({ bare }: Word): string => bare.slice(0, -1);

/** Whether a word is one of a name. @param isPlain where the marks of either were left out */
function isSame(typed: Word, meant: Word, isPlain: boolean): boolean {
  if (typed.word === meant.word) return true;
  if (/\d/.test(typed.word) || /\d/.test(meant.word)) return Number(typed.word) === Number(meant.word);
  if (isPlain)
    return typed.bare === meant.bare || (meant.bare.length > LONGEST_SYLLABLE && isNear(typed.bare, meant.bare));
  if (typed.word === typed.bare && meant.word !== meant.bare) return isSlip(typed, meant);
  return (
    isSlip(typed, meant) || (withoutLast(typed) === withoutLast(meant) && slipsBetween(typed.word, meant.word) === 0)
  );
}

/** How many words, from one on, are run together as a text; 0 where less than two are. */
function joinedAs(text: string, words: readonly Word[], from: number, lettersOf: (word: Word) => string): number {
  let joined = '';
  for (let at = from; at < words.length && text.startsWith(joined); at++) {
    joined += lettersOf(words[at] as Word);
    if (joined === text) return at > from ? at - from + 1 : 0;
  }
  return 0;
}

const initialOf = ({ bare }: Word): string => bare.slice(0, 1);

/** How many words of a line, from one on, are how many of a name: one each, some joined, one cut up, or their first letters. */
function runsAt(line: Worded, name: Name, at: number, from: number): [ofLine: number, ofName: number][] {
  const [typed, meant] = [line.words[at] as Word, name.words[from] as Word];
  const isPlain = line.isPlain || name.isPlain;
  const lettersOf = ({ word, bare }: Word): string => (isPlain ? bare : word);
  const joined = joinedAs(lettersOf(typed), name.words, from, lettersOf);
  const shortened = joinedAs(typed.bare, name.words, from, initialOf);
  const cut = joinedAs(lettersOf(meant), line.words, at, lettersOf);
  return [
    ...(isSame(typed, meant, isPlain) ? [[1, 1] as [number, number]] : []),
    ...(joined > 0 ? [[1, joined] as [number, number]] : []),
    ...(shortened > 0 && (from + shortened <= name.telling || !isSyllable(typed.word))
      ? [[1, shortened] as [number, number]]
      : []),
    ...(cut > 0 ? [[cut, 1] as [number, number]] : []),
  ];
}

/** What two texts do not have in common, by the places of words. */
interface Apart {
  more: number[];
  less: number[];
  /** The first and the last word of the line that the name has as well; -1 where there is none. */
  first: number;
  last: number;
}

/**
 * Holds a line against a name, word by word in their order, so that as few as may be are left over.
 * @param before so many words at its beginning are rather those of the body above
 */
function apart(line: Worded, name: Name, before: number): Apart {
  const [rows, columns] = [line.words.length, name.words.length];
  const cost = Array.from({ length: rows + 1 }, (_, at) =>
    Array.from({ length: columns + 1 }, (_, from) => rows - at + columns - from),
  );
  const costAt = (at: number, from: number): number => cost[at]?.[from] ?? Number.POSITIVE_INFINITY;
  const runs = new Map<number, [number, number][]>();
  for (let at = rows - 1; at >= 0; at--)
    for (let from = columns - 1; from >= 0; from--) {
      const here = runsAt(line, name, at, from);
      runs.set(at * columns + from, here);
      const left = [
        1 + costAt(at + 1, from),
        1 + costAt(at, from + 1),
        ...here.map(([i, j]) => costAt(at + i, from + j)),
      ];
      (cost[at] as number[])[from] = Math.min(...left);
    }
  const found: Apart = { more: [], less: [], first: -1, last: -1 };
  let [at, from] = [0, 0];
  while (at < rows || from < columns) {
    const best = costAt(at, from);
    const run = (runs.get(at * columns + from) ?? []).find(([i, j]) => costAt(at + i, from + j) === best);
    const isMore = at < rows && 1 + costAt(at + 1, from) === best;
    if (run !== undefined && from < columns && at < rows && !(isMore && at < before)) {
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
