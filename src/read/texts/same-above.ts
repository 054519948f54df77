import type { Unsure } from '../../../schemas/submission.js';
import { remembered, wordsOf } from '../../text/index.js';
import { inAnyLanguage, type ReadWords, readWords } from '../words/index.js';
import { bare } from './blank.js';
import { firstWordsOf, mayBeginWith } from './first-word.js';

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

type Pointing = ReadWords['elsewhere'];
const wordsFor = (kind: keyof Pointing): string[] => inAnyLanguage(({ elsewhere }) => elsewhere[kind]);
const KINDS = Object.keys(readWords.vi.elsewhere) as (keyof Pointing)[];

/** All that points elsewhere is made of: words of pointing, numbers, and single letters. */
const POINTING = new RegExp(`^(?:(?:${KINDS.flatMap(wordsFor).join('|')}|\\d{1,4}|[ivx]{2,}|[a-z])(?: |$))+$`, 'u');
const saidOf = (kind: keyof Pointing, begin = '(?<=^| )'): RegExp =>
  new RegExp(`${begin}(?:${wordsFor(kind).join('|')})(?= |$)`, 'u');
const [LOOKS, TELLS, SAME, AT, BEFORE, NAMES_PLACE] = [
  saidOf('look'),
  saidOf('told'),
  saidOf('same'),
  saidOf('at'),
  saidOf('before'),
  saidOf('places'),
];
const BEGINS_AT = saidOf('at', '^');
/** "Số liệu ở bảng dưới". */
const BELOW = new RegExp(`${saidOf('at').source}.*${saidOf('places').source}.*${saidOf('below').source}`);
/** "Answered under 2". */
const AT_NUMBER = new RegExp(`${saidOf('at').source} \\d{1,2}$`);
/** A year stands for a time before as well: "không thay đổi so với năm 2025". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const POINTING_FIRST = firstWordsOf(KINDS.flatMap(wordsFor));
/** The number and sign of a paper: "45-BC/ĐU". */
const SIGN = /\d+[-/]\p{Lu}[\p{Lu}\d/-]*/gu;
/** Nobody is sent elsewhere in more letters. */
const LONGEST_ELSEWHERE = 120;

/**
 * Whether a text says no more than where something is said, or when it was, and nothing of what that is: "Xem phụ lục kèm theo",
 * "Đã nêu chung ở trên", "Details are in the attached workbook"; "Như năm trước".
 */
export function saysElsewhere(text: string): 'there' | 'then' | 'no' {
  if (text.length > LONGEST_ELSEWHERE || !mayBeginWith(text, POINTING_FIRST)) return 'no';
  const said = wordsOf(text.replace(SIGN, ' ')).join(' ');
  if (!POINTING.test(said)) return 'no';
  const [place, before] = [NAMES_PLACE.test(said), BEFORE.test(said)];
  if (place && (LOOKS.test(said) || SAME.test(said) || BEGINS_AT.test(said) || BELOW.test(said))) return 'there';
  if (TELLS.test(said)) return before || (place && AT.test(said)) || AT_NUMBER.test(said) ? 'there' : 'no';
  return SAME.test(said) && (before || YEAR.test(said)) ? 'then' : 'no';
}

/** What speaks against taking such a text for an answer; `best` is what stands above it. */
export const againstSameAbove = (seen: string, best: Unsure['best']): Unsure => ({
  because: 'above',
  seen,
  expected: null,
  best,
});
