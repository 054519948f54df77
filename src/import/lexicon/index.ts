import { en } from './en.js';
import type { Lexicon } from './lexicon.js';
import { vi } from './vi.js';

const ALL: readonly Lexicon[] = [vi, en];

/** Words of all languages: an outline in one borrows from another. */
export const wordsOfAll = <T>(pick: (words: Lexicon) => readonly T[]): T[] => ALL.flatMap(pick);

/** The same as one part of a regular expression. */
export const anyOf = (pick: (words: Lexicon) => readonly string[]): string => `(?:${wordsOfAll(pick).join('|')})`;
