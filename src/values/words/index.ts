import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import type { SpokenWords } from './spoken.js';
import { spokenEn } from './spoken-en.js';
import { spokenVi } from './spoken-vi.js';
import { vi } from './vi.js';
import type { ValueWords } from './words.js';

export const valueWords: Record<Language, ValueWords> = { vi, en };

export const spokenWords: Record<Language, SpokenWords> = { vi: spokenVi, en: spokenEn };

/** Words of all languages: a form in one is answered in another as well. */
export const spokenInAny = <T>(pick: (words: SpokenWords) => readonly T[]): T[] =>
  Object.values(spokenWords).flatMap(pick);
