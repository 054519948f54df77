import { codeAt, fold, wordsOf } from '../../text/index.js';

const codesOf = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));

/** What may stand before a word in plain letters, and right behind it, where it is not the end of the text. */
const BEFORE = codesOf(' ([');
const BEHIND = codesOf(' ,.;:!?)]');

/** Whether a letter, by its code, is one of Latin, with the marks of Vietnamese or any other. */
export const isPlainLetter = (code: number): boolean =>
  code < 0xc0 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff);

/**
 * Where a word in plain letters begins, and where it ends: it is folded the same whatever stands behind it; blanks and
 * brackets may stand before it.
 */
function beginOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && BEFORE.includes(codeAt(text, at))) at += 1;
  return at;
}
function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPlainLetter(codeAt(text, at))) at += 1;
  return at === text.length || BEHIND.includes(codeAt(text, at)) ? at : from;
}

/** The first words of a text, each folded by itself, as far as they are plain and nothing else stands between them. */
export function* firstWordsIn(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const begin = beginOf(text, at);
    at = endOf(text, begin);
    if (at === begin) return;
    yield fold(text.slice(begin, at));
  }
}

/** The first word of a text, folded by itself; null where that is told only by folding all of it. */
export function firstWordOf(text: string): string | null {
  const begin = beginOf(text, 0);
  const end = endOf(text, begin);
  return end === begin ? null : fold(text.slice(begin, end));
}

/** The first words of some phrases: a text whose first word is none of them begins with none of the phrases. */
export const firstWordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => wordsOf(phrase)[0] ?? ''));

/** Whether a text may begin with some phrases, told by its first word alone: false is certain, and true of most answers is not. */
export function mayBeginWith(text: string, first: ReadonlySet<string>): boolean {
  const word = firstWordOf(text);
  return word === null || first.has(word);
}
