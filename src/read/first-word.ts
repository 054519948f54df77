import { fold, wordsOf } from '../text/index.js';

/** A word in plain letters, which is folded the same whatever stands behind it; blanks and brackets may stand before it. */
const WORD = /[ ([]*([A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)(?=[ ,.;:!?)\]]|$)/y;

/** The first words of a text, each folded by itself, as far as they are plain and nothing else stands between them. */
export function* firstWordsIn(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (found === null) return;
    at += found[0].length;
    yield fold(found[1] as string);
  }
}

/** The first word of a text, folded by itself; null where that is told only by folding all of it. */
export function firstWordOf(text: string): string | null {
  WORD.lastIndex = 0;
  const word = WORD.exec(text)?.[1];
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
