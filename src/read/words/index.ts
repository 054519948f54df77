import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReadWords } from './words.js';

export type { ReadWords } from './words.js';

export const readWords: Record<Language, ReadWords> = { vi, en };

/** Words of all languages: a form in one is answered in another as well. */
export const inAnyLanguage = <T>(pick: (words: ReadWords) => readonly T[]): T[] =>
  Object.values(readWords).flatMap(pick);

/** The same as one part of a regular expression. */
export const anyOf = (pick: (words: ReadWords) => readonly string[]): string => `(?:${inAnyLanguage(pick).join('|')})`;
