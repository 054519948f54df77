import { type Fit, fitOf, ofLetters, remembered, type Spelled } from '../../text/index.js';
import { isSyllable } from '../../word/index.js';

/** Shorter ones stand for too many things: "TH" for "tiểu học" and "trung học". */
const SHORTEST = 3;
const LETTERS_ALONE = ofLetters(/^\p{L}+$/u);
const ROMAN = /^[ivxlc]+$/;

/** Whether a word of a name may be the first letters of several: "THCS", "UBND"; no syllable is, and no number. */
export const isShortForm = remembered(
  (word: string): boolean =>
    word.length >= SHORTEST && LETTERS_ALONE.test(word) && !ROMAN.test(word) && !isSyllable(word),
);

/** A name word by word, and those of its words that may be the first letters of several. */
export interface SpelledName {
  words: readonly Spelled[];
  shorts: readonly Spelled[];
}

export const shortsIn = (words: readonly Spelled[]): Spelled[] => words.filter(({ word }) => isShortForm(word));

/** The words of a line with those in one that a name has as their first letters: "trung học cơ sở" is "THCS". */
function inShort(line: readonly Spelled[], shorts: readonly Spelled[]): readonly Spelled[] {
  let words = line;
  for (const short of shorts) {
    if (words.some(({ word }) => word === short.word)) continue;
    const { letters } = short;
    const at = words.findIndex((_, from) => letters.every((letter, i) => words[from + i]?.initial === letter));
    if (at >= 0) words = [...words.slice(0, at), short, ...words.slice(at + letters.length)];
  }
  return words;
}

/** How the words of a line fit a name, be either of them written out in full where the other is not. */
export const fitOfName = (line: readonly Spelled[], { words, shorts }: SpelledName): Fit =>
  fitOf(inShort(line, shorts), words);
