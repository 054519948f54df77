import { fold, wordsOf } from '../text/index.js';

/** A first word in plain letters, which is folded the same whatever stands behind it. */
const FIRST_WORD = /^[ ([]*([A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)(?=[ ,.;:!?)\]]|$)/;

/** The first word of a text, folded by itself; null where that is told only by folding all of it. */
export function firstWordOf(text: string): string | null {
  const word = FIRST_WORD.exec(text)?.[1];
  return word === undefined ? null : fold(word);
}

/** The first words of some phrases: a text whose first word is none of them begins with none of the phrases. */
export const firstWordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => wordsOf(phrase)[0] ?? ''));

/** Whether a text may begin with some phrases, told by its first word alone: false is certain, and true of most answers is not. */
export function mayBeginWith(text: string, first: ReadonlySet<string>): boolean {
  const word = firstWordOf(text);
  return word === null || first.has(word);
}
