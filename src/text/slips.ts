import { distance } from 'fastest-levenshtein';
import { bareKeyOf, fold } from './fold.js';

/** Words, figures and signs of a folded text, one by one. */
const tokensOf = (folded: string): string[] =>
  folded.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? [];

/** What has no word to slip in: figures, signs, single letters and Roman numerals tell one thing from another. */
const IS_MARK = /^(?:[^\p{L}]+|\p{L}|[ivxlc]+)$/u;

/** A word so short becomes another one with one letter changed. */
const SHORT = 4;

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

const exchanged = (one: string, other: string): boolean =>
  one.length === other.length && distance(one, other) === 2 && [...one].sort().join('') === [...other].sort().join('');

/** "quí" is "quý": a last i of a syllable is written y as well. */
const withLastY = (word: string): string =>
  word.replace(
    /(?<=[\p{L}])[iíìỉĩị]$/u,
    (letter) => ({ i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' })[letter] ?? letter,
  );

/** Beginnings of syllables that many Vietnamese say alike, and so write one for the other: "suất" for "xuất". */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^(?:gi|r)(?=\p{L}{2})/u, 'd'],
];

const soundOf = (word: string): string => ALIKE.reduce((sound, [said, as]) => sound.replace(said, as), word);

/** How many slips of typing turn a word into another; null where it is another word. No letter slips in at its beginning. */
function slipsInWord(typed: string, meant: string): number | null {
  if (withLastY(typed) === withLastY(meant)) return 0;
  if (IS_MARK.test(typed) || IS_MARK.test(meant)) return null;
  if (bareKeyOf(typed) === bareKeyOf(meant)) return isPlain(typed) ? 0 : 1;
  if (soundOf(typed) === soundOf(meant)) return 1;
  if (Math.min(typed.length, meant.length) < SHORT || typed[0] !== meant[0]) return null;
  return distance(typed, meant) === 1 || exchanged(typed, meant) ? 1 : null;
}

/** One word in so many may have a slip. */
const WORDS_A_SLIP = 3;

/** Typed without the spaces between words: "LoạiII". */
const isRunTogether = (typed: readonly string[], meant: readonly string[]): boolean =>
  typed.length < meant.length && typed.join('') === meant.join('');

/**
 * How many slips of typing make one text of another, 0 where they are the same but for capitals, spaces and tones left
 * out. Null where more than a slip tells them apart: a word added, taken away or exchanged, another figure, Roman numeral
 * or single letter, a prefix that negates.
 */
export function slipsBetween(typed: string, meant: string): number | null {
  const [own, other] = [tokensOf(fold(typed)), tokensOf(fold(meant))];
  if (isRunTogether(own, other)) return 0;
  if (own.length !== other.length) return null;
  const [word = '', ...more] = own;
  // Alone, so short a word with other marks is another one: "năm" is no "nam".
  if (more.length === 0 && word.length < SHORT && !isPlain(word) && word !== other[0]) return null;
  let slips = 0;
  for (const [at, word] of own.entries()) {
    const here = slipsInWord(word, other[at] ?? '');
    if (here === null) return null;
    slips += here;
  }
  return slips <= Math.max(1, Math.floor(own.length / WORDS_A_SLIP)) ? slips : null;
}

/** How many letters are put in, taken away or exchanged between two texts, capitals aside. */
export const lettersApart = (one: string, other: string): number => distance(fold(one), fold(other));
