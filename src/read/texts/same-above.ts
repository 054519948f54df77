import type { Unsure } from '../../../schemas/submission.js';
import { remembered } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';
import { bare } from './blank.js';
import { type Kind, toldIn } from './telling.js';

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

/** A year stands for a time before as well: "không thay đổi so với năm 2025". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What points elsewhere is made of these alone. */
const POINTING: ReadonlySet<Kind> = new Set<Kind>([
  ...(['attached', 'looks', 'like', 'at', 'by', 'before', 'below', 'papers', 'channels', 'sends', 'tells'] as const),
  ...(['apart', 'not', 'times', 'number', 'plain', 'to', 'of', 'stands', 'later', 'yours'] as const),
]);

/**
 * Whether a text says no more than where something is said, or when it was, and nothing of what that is: "Xem phụ lục kèm theo",
 * "Đã nêu chung ở trên", "Details are in the attached workbook"; "Như năm trước".
 */
export function saysElsewhere(text: string): 'there' | 'then' | 'no' {
  const kinds = toldIn(text).map(({ kind }) => kind);
  if (!kinds.every((kind) => POINTING.has(kind))) return 'no';
  const has = (kind: Kind): boolean => kinds.includes(kind);
  if (has('attached') || (has('looks') && (has('papers') || has('channels') || has('below')))) return 'there';
  const at = kinds.findIndex((kind) => kind === 'at' || kind === 'by');
  const isAtPaper = at >= 0 && kinds.lastIndexOf('papers') > at;
  if (has('papers') && (has('like') || (isAtPaper && (at === 0 || has('below'))))) return 'there';
  if (has('tells')) return has('before') || isAtPaper ? 'there' : 'no';
  return has('like') && (has('before') || YEAR.test(text)) ? 'then' : 'no';
}

/** What speaks against taking such a text for an answer; `best` is what stands above it. */
export const againstSameAbove = (seen: string, best: Unsure['best']): Unsure => ({
  because: 'above',
  seen,
  expected: null,
  best,
});
