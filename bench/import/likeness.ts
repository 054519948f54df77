import { keyOf, wordsOf } from '../../src/text/index.js';
import type { Wordings } from './case.js';

/** What stands in brackets or as a mark before the words is no part of a title: it may be kept or taken off. */
const bare = (text: string): string =>
  text.replace(/\((?:nếu có|có số liệu[^)]*|if any|có (?:biểu|phụ lục|mẫu)[^)]*)\)/giu, ' ').trim();

function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function likenessOf(got: string, expected: string): number {
  const open = expected.trimEnd().endsWith('…');
  const [a, b] = [keyOf(bare(got)), keyOf(bare(expected))];
  if (a === b) return 1;
  if (open && a.startsWith(b)) return 0.99;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 0.6 * long.length && long.startsWith(short)) return 0.95;
  const [one, other] = [wordsOf(bare(got)), wordsOf(bare(expected))];
  return one.length + other.length === 0 ? 0 : (2 * shared(one, other)) / (one.length + other.length);
}

/** How like a text is to the nearest of some wordings, from 0 to 1. */
export const likeTo = (got: string, expected: Wordings): number =>
  Math.max(...[expected].flat().map((wording) => likenessOf(got, wording)));

/** Texts at least so like are the same to a reader. */
export const SAME = 0.7;
