import { distance } from 'fastest-levenshtein';
import { keyOf } from './fold.js';
import { changesAtLeast, editsAtLeast, isSpelledIn, Wording } from './wording.js';

/** How two texts agree, from nothing in common (0) to the same (1), and in what way. */
export interface Likeness {
  score: number;
  how: 'same' | 'begins' | 'shortened' | 'lengthened' | 'slips' | 'reworded' | 'none';
}

const NONE: Likeness = { score: 0, how: 'none' };

/** Below this share of equal letters two texts are taken for different ones, and so where one has less than this of the other's. */
export const SLIPS_AT_LEAST = 0.8;
/** A beginning with slips has at least this share of equal letters. */
export const BEGINS_AT_LEAST = 0.9;
/** A text begins with another one of so many letters at the least, and with one that has slips in it of so many. */
export const BEGUN_FROM = 8;
export const SLIPS_BEGUN_FROM = 16;
/** A shortened title keeps at least this share of its words, and two of them. */
export const SHORTENED_AT_LEAST = 0.4;

/** A text that is compared once needs no wording of its own. */
const wordingOf = (text: string | Wording): Wording => (typeof text === 'string' ? new Wording(text) : text);

/** So many letters at the beginning of a title name it, where the rest was left out. */
const BEGINNING = 12;
/** A word with more than this share of its letters changed is another word: bạc is no slip of vàng. */
const CHANGED_AT_MOST = 0.5;

/** True where two neighbouring letters changed places: "ơđn" for "đơn". */
function isTransposed(typed: string, expected: string): boolean {
  const at = [...typed].findIndex((letter, turn) => letter !== expected[turn]);
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return at >= 0 && typed.length === expected.length && swapped === expected;
}

/** Slips change letters in words; where both texts have as many words, each must still be the same word. */
const slipByWord = (typed: readonly string[], expected: readonly string[]): boolean =>
  typed.length !== expected.length ||
  typed.every((word, at) => {
    const other = expected[at] ?? '';
    return (
      word === other ||
      isTransposed(word, other) ||
      distance(word, other) <= Math.max(1, Math.max(word.length, other.length) * CHANGED_AT_MOST)
    );
  });

/** A lengthened title keeps all words of the one asked for, and they are at least this share of it. */
export const LENGTHENED_AT_LEAST = 0.35;
/** A reworded title shares this much with the one asked for, counted over the words of both. */
export const REWORDED_AT_LEAST = 0.5;

/** Twice the shared words over all words of both (Dice's coefficient). */
function sharedWords(one: Wording, other: Wording): number {
  const counts = other.countOfWords;
  let shared = 0;
  // Going through its entries would make a list of each.
  one.countOfWords.forEach((often, word) => {
    shared += Math.min(often, counts.get(word) ?? 0);
  });
  return (2 * shared) / (one.words.length + other.words.length);
}

/** As many words as the shorter of two texts has they can share at the most. */
const mayShare = (one: number, other: number): number => (2 * Math.min(one, other)) / (one + other);

/**
 * How a heading a person wrote anew agrees with the one asked for: with words added, or in other words. Only for
 * lines that look like headings: a sentence shares words with many titles.
 */
export function looseLikeness(typed: string | Wording, expected: string | Wording): Likeness {
  const [one, other] = [wordingOf(typed), wordingOf(expected)];
  const { words: own } = one;
  const { words: asked } = other;
  if (own.length === 0 || asked.length === 0) return NONE;
  if (asked.length >= 2 && own.length > asked.length && isSpelledIn(other, one) && isThinned(asked, own)) {
    const share = asked.length / own.length;
    if (share >= LENGTHENED_AT_LEAST) return { score: 0.55 + 0.35 * share, how: 'lengthened' };
  }
  if (mayShare(own.length, asked.length) < REWORDED_AT_LEAST) return NONE;
  const shared = sharedWords(one, other);
  return shared >= REWORDED_AT_LEAST ? { score: 0.7 * shared, how: 'reworded' } : NONE;
}

/** True where every word of `short` stands in `long`, in the same order. */
function isThinned(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether the first letters of a text may be equal to another in this share of them: what is counted at a glance first. */
const mayBeWithin = (own: Wording, length: number, other: Wording, longest: number, share: number): boolean =>
  1 - editsAtLeast(own, length, other) / longest >= share && 1 - changesAtLeast(own, length, other) / longest >= share;

/**
 * How a typed text agrees with an expected one: the same, the expected one followed by more, a shortened form of
 * it, or the same but for slips of typing (insertions, deletions, exchanges of letters).
 */
export function likeness(typed: string | Wording, expected: string | Wording): Likeness {
  const own = wordingOf(typed);
  const other = wordingOf(expected);
  const { key: a } = own;
  const { key: b } = other;
  if (a === '' || b === '') return NONE;
  if (a === b) return { score: 1, how: 'same' };
  if (b.length >= BEGUN_FROM && a.startsWith(b)) return { score: 0.95, how: 'begins' };
  if (a.length >= BEGINNING && a.length < b.length && b.startsWith(a) && own.words.length >= 3) {
    return { score: 0.85, how: 'shortened' };
  }
  const longest = Math.max(a.length, b.length);
  const isAsLong = Math.min(a.length, b.length) / longest >= SLIPS_AT_LEAST;
  if (isAsLong && mayBeWithin(own, a.length, other, longest, SLIPS_AT_LEAST)) {
    const score = 1 - distance(a, b) / longest;
    if (score >= SLIPS_AT_LEAST && slipByWord(own.words, other.words)) {
      return { score, how: 'slips' };
    }
  }
  if (a.length < b.length) {
    if (!isSpelledIn(own, other)) return NONE;
    const short = own.words;
    const long = other.words;
    const share = short.length / long.length;
    if (short.length >= 2 && share >= SHORTENED_AT_LEAST && isThinned(short, long)) {
      return { score: 0.6 + 0.3 * share, how: 'shortened' };
    }
  } else if (b.length >= SLIPS_BEGUN_FROM && mayBeWithin(own, b.length, other, b.length, BEGINS_AT_LEAST)) {
    const head = a.slice(0, b.length);
    const score = 1 - distance(head, b) / b.length;
    if (score >= BEGINS_AT_LEAST) return { score: score * 0.93, how: 'begins' };
  }
  return NONE;
}

const lettersOf = (text: string): string => [...keyOf(text)].sort().join('');

/** "Tổgn cộng": the same letters, some of them typed in the wrong order. */
export const isJumbled = (typed: string, expected: string): boolean =>
  typed.length <= expected.length * 2 &&
  keyOf(typed).length === keyOf(expected).length &&
  lettersOf(typed) === lettersOf(expected);
