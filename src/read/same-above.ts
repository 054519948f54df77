import type { Unsure } from '../../schemas/submission.js';
import { remembered, wordsOf } from '../text/index.js';
import { bare } from './blank.js';
import { firstWordsOf, mayBeginWith } from './first-word.js';
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

const LOOKING = inAnyLanguage((words) => words.elsewhere.look);
const PLACES = inAnyLanguage((words) => words.elsewhere.places);
/** All that sends people elsewhere is made of: looking, what is looked at, its number, and words between them. */
const ELSEWHERE = new RegExp(
  `^(?:(?:${[...LOOKING, ...PLACES, ...inAnyLanguage((words) => words.elsewhere.between)].join('|')}|\\d{1,2}|[ivx]{2,}|[a-z])(?: |$))+$`,
  'u',
);
const [LOOKS, NAMES_PLACE] = [LOOKING, PLACES].map(
  (list) => new RegExp(`(?<=^| )(?:${list.join('|')})(?= |$)`, 'u'),
) as [RegExp, RegExp];
const LOOKING_FIRST = firstWordsOf(
  inAnyLanguage(({ elsewhere }) => [...elsewhere.look, ...elsewhere.places, ...elsewhere.between]),
);
/** Nobody is sent elsewhere in more letters. */
const LONGEST_ELSEWHERE = 80;

/** Whether a text says no more than where to look: "Xem phụ lục kèm theo", "See attached table 2". */
export function saysElsewhere(text: string): boolean {
  if (text.length > LONGEST_ELSEWHERE || !mayBeginWith(text, LOOKING_FIRST)) return false;
  const said = wordsOf(text).join(' ');
  return LOOKS.test(said) && NAMES_PLACE.test(said) && ELSEWHERE.test(said);
}

/** What speaks against taking such a text for an answer; `best` is what stands above it. */
export const againstSameAbove = (seen: string, best: Unsure['best']): Unsure => ({
  because: 'above',
  seen,
  expected: null,
  best,
});
