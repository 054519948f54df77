import { isSyllable } from './vietnamese-syllable.js';

/** Turns text of an old code page into Unicode. */
export type Decoder = (text: string) => string;

/** Words as the old code pages spell them: with signs of Latin-1 for letters and marks. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/gu;
const SIGN = /[\u00a1-\u00ff]/u;
/** A large letter or sign inside a word begun small: "vÒ", "thùc hiÖn". */
const LARGE_WITHIN = /[a-z].*[A-Z\u00c0-\u00de]/u;

/** So much of a paragraph tells its code page. */
const LOOKED_AT = 2000;
/** One word alone may be a name, or of another language. */
const CERTAIN_WORDS = 2;
/** Of the words with such signs so many become Vietnamese, and at the most so many were before. */
const AFTER = 0.9;
const BEFORE = 0.5;

/** The words of a text with signs of an old code page in them. */
const oldWordsIn = (text: string): string[] =>
  (text.slice(0, LOOKED_AT).match(WORD) ?? []).filter((word) => SIGN.test(word));

/** How many words are Vietnamese once they are decoded. */
const becoming = (words: readonly string[], decode: Decoder): number =>
  words.filter((word) => isSyllable(decode(word))).length;

/** Whether a text whose font says how it is spelt is Vietnamese by that. */
export function becomesVietnamese(text: string, decode: Decoder): boolean {
  const words = oldWordsIn(text);
  return becoming(words, decode) >= words.length * AFTER;
}

/**
 * The decoder for a text that lost the font of an old code page on its way, such as "C«ng t¸c": where its words become
 * Vietnamese by one of them and are not as they stand; null where that is not clear.
 */
export function decoderFor(text: string, decoders: readonly Decoder[]): Decoder | null {
  const words = oldWordsIn(text);
  if (words.length < CERTAIN_WORDS) return null;
  let before = 0;
  for (const word of words) {
    if (isSyllable(word) && !LARGE_WITHIN.test(word)) before += 1;
    if (before > words.length * BEFORE) return null;
  }
  const [best, next] = decoders
    .map((decode) => ({ decode, after: becoming(words, decode) }))
    .sort((a, b) => b.after - a.after);
  if (!best || best.after < words.length * AFTER || best.after - before < CERTAIN_WORDS) return null;
  return best.after > (next?.after ?? 0) ? best.decode : null;
}
