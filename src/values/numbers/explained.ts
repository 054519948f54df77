import { type Phrases, phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import type { Numeral } from './numbers.js';
import type { Said } from './place.js';

/** What some tokens beside a number say of it, and where they end. */
export interface Explained {
  to: number;
  /** What it is counted in. */
  said?: Said;
  /** The same number once more, to be held against it. */
  again?: { number: Numeral; said: Said | null };
  /** It is near the number meant. */
  about?: true;
  /** It is made of these. */
  parts?: number[];
  /** What is counted is named; see `Beside`. */
  loose?: true;
  named?: true;
}

/** What may stand on either side of a number. */
export const ABOUT = phrasesOf(spokenInAny((words) => words.about));
export const MONEY = phrasesOf(spokenInAny((words) => words.money));
export const DONE = phrasesOf(spokenInAny((words) => words.done));

const QUOTE = /^["']$/;

/** All that some phrases explain there. */
export const steps = (phrases: Phrases<true>, tokens: readonly Token[], at: number): Explained[] =>
  phrases.at(tokens, at).map(({ to }) => ({ to }));

/** The ends of lines, dots to write on, the marks of notes and quotes say nothing of a number. */
export function signs(tokens: readonly Token[], at: number): Explained[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const silent = token.is === 'break' || token.is === 'filler' || QUOTE.test(token.word);
  return silent ? [{ to: at + 1 }] : [];
}
