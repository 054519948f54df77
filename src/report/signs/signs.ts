import type { Language } from '../../../schemas/id.js';
import { CROSSED } from '../../form/index.js';
import { NOTHING, type Signs } from './sign.js';
import { signWords } from './words/index.js';

/** The signs among what stands in the cells of a table. */
export function signsIn(texts: Iterable<string>): Signs {
  const signs: Signs = { nothing: false, crossed: false };
  for (const text of texts) {
    if (text === NOTHING) signs.nothing = true;
    else if (text === CROSSED) signs.crossed = true;
  }
  return signs;
}

/**
 * What the signs of a table mean, and before them `others` that a table has of its own, in a sentence; empty where none
 * stands in it.
 */
export function meaningOf({ nothing, crossed }: Signs, language: Language, others: readonly string[] = []): string {
  const words = signWords[language];
  const meanings = [...others, ...(nothing ? [words.nothing] : []), ...(crossed ? [words.crossed] : [])];
  return meanings.length === 0 ? '' : words.told(meanings);
}
