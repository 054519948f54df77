import type { Unsure } from '../../schemas/submission.js';

/**
 * Why a value is told to be looked at: a mark between its digits, a word such as "about" beside it, what it is counted in,
 * that part of what stands there was crossed out, that it stands for several rows at once, or that a note or
 * a comment goes with it.
 */
export type Doubtful = 'mark' | 'nearly' | 'measure' | 'struck' | 'merged' | 'noted';

/** What was read from what was typed. */
export interface Reading {
  /** Null where nothing was read, or nothing that is sure. */
  value: number | string | null;
  /** The choice that was made, where a person should look at it. */
  reading: string | null;
  /** Why; a day that has two ways says nothing. */
  because?: Doubtful;
  /** A value stands there, but not all that was typed is explained by it, or it is explained in several ways. */
  unsure?: Unsure;
  /** Nothing was filled in: only what the form prints there, its label, its unit of measure, dots to write on. */
  empty?: true;
  /** "Không có": the number is 0 because there is nothing. */
  none?: true;
}

export const UNREAD: Reading = { value: null, reading: null };

export const EMPTY: Reading = { ...UNREAD, empty: true };
