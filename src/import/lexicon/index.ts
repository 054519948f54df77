import { en } from './en/index.js';
import type { Lexicon } from './lexicon.js';
import { vi } from './vi/index.js';

const ALL: readonly Lexicon[] = [vi, en];

/** Words of all languages: an outline in one borrows from another. */
export const wordsOfAll = <T>(pick: (words: Lexicon) => readonly T[]): T[] => ALL.flatMap(pick);

/** "uỷ" is typed "ủy" as often: the tone stands on either of two vowels. */
const LATE_TONES = /(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ])/gu;

const inBothWays = (pattern: string): string =>
  pattern.replace(LATE_TONES, (late, o: string | undefined, ae: string | undefined, u: string, y: string) => {
    const [base = '', tone = ''] = (ae ?? y).normalize('NFD');
    return `(?:${late}|${`${o ?? u}${tone}`.normalize('NFC')}${base})`;
  });

/** The same as one part of a regular expression, for folded texts and for texts as typed. */
export const anyOf = (pick: (words: Lexicon) => readonly string[]): string =>
  `(?:${wordsOfAll(pick).map(inBothWays).join('|')})`;
