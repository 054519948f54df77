/** What the hand runs over: rows of keys and the alphabet. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ROWS = [...KEYS, 'abcdefghijklmnopqrstuvwxyz'];

/** So many letters of a row are no accident where nothing else is said, once or again and again: "abc", "asdasd". */
const RUN = 3;
/** So many are none backwards; some words run back with fewer: "tre". */
const RUN_BACK = 4;
/** Nobody types more of them. */
const LONGEST = 40;

const backwards = (letters: string): string => [...letters].reverse().join('');

const isRun = (word: string): boolean =>
  ROWS.some((row) => row.includes(word)) ||
  (word.length >= RUN_BACK && KEYS.some((row) => row.includes(backwards(word))));

function isRunAgain(word: string): boolean {
  const part = word.slice(0, RUN);
  return isRun(part) && part.repeat(Math.ceil(word.length / RUN)).startsWith(word);
}

/** Letters that count. */
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
/** No word of either language has none of these. */
const VOWEL = /[aeiouy\u00c0-\u1eff]/;

/**
 * Whether a word in small letters is no word of any language, as people type for nothing in particular: one letter again and again,
 * keys beside each other, no vowel at all. An abbreviation may be so too.
 */
export const mayBeNoWord = (word: string): boolean =>
  word.length >= RUN &&
  word.length <= LONGEST &&
  /^\p{L}+$/u.test(word) &&
  !ROMAN.test(word) &&
  (/^(.)\1+$/u.test(word) || !VOWEL.test(word) || isRun(word) || isRunAgain(word));
