import type { Unsure } from '../../schemas/submission.js';
import { remembered } from '../text/index.js';
import { bare } from './blank.js';
import { inAnyLanguage } from './words/index.js';

const WORDS = new Set(inAnyLanguage((words) => words.sameAbove).map(bare));
const LONGEST = Math.max(...[...WORDS].map(({ length }) => length));

/** Two strokes, or the marks of a quotation alone, be it between dashes: `//`, `"`, `- " -`. */
const STROKES = /^[\s\-–—]*(?:\/\/|["“”″〃]|'{2}|’{2}|,,)[\s\-–—]*$/u;

/** So much is set around such words at the most: "- nt -", "(như trên)". */
const AROUND = 8;

/** Whether a text says no more than that the same stands above it, in words ("nt", "như trên") or by strokes, which may say nothing. */
export const saysSameAbove = (text: string): 'words' | 'strokes' | 'no' =>
  text.length > LONGEST + AROUND ? 'no' : shortSays(text);

const shortSays = remembered((text: string): 'words' | 'strokes' | 'no' => {
  if (STROKES.test(text)) return 'strokes';
  return WORDS.has(bare(text)) ? 'words' : 'no';
});

/** What speaks against taking such a text for an answer; `best` is what stands above it. */
export const againstSameAbove = (seen: string, best: Unsure['best']): Unsure => ({
  because: 'above',
  seen,
  expected: null,
  best,
});
