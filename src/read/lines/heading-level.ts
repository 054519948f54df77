import { ofLetters, wordsOf } from '../../text/index.js';
import { romanOf } from '../../values/index.js';
import { markKey, splitMark } from '../texts/mark.js';
import type { FlowNode } from './flow.js';

/** A heading is short; a bold sentence is not one. */
const HEADING_LENGTH = 200;
/** One that is set as a text is shorter, and no sentence. */
const PLAIN_HEADING_WORDS = 16;

const OUTERMOST = /^[IVX]{1,5}\s*[.\-–/):]+$/;

/** The number or mark a person sees before a line. */
export const markOf = ({ text, paragraph: { numbering } }: FlowNode): string =>
  numbering && !numbering.bullet ? numbering.text : splitMark(text).mark;

/** Whether a mark counts as those of the outermost level do. */
export const isRoman = (mark: string): boolean => OUTERMOST.test(mark);

/** Whether a line of the text bears a number of the outermost level. */
export const isOutermost = (node: FlowNode): boolean => node.tables.length === 0 && isRoman(markOf(node));

/** Set as a heading: all of it in bold, or in capitals. */
export const isSetApart = ({ meant, paragraph: { runs } }: FlowNode): boolean =>
  (meant === meant.toUpperCase() && /\p{Lu}{2}/u.test(splitMark(meant).rest)) ||
  runs.every((run) => run.bold || run.caps || run.text.trim() === '');

/** Worded as a heading: a few words, without what ends or parts sentences. */
export const isTitle = ({ rest }: FlowNode): boolean =>
  !/[.,;:?!…]/u.test(rest) && wordsOf(rest).length <= PLAIN_HEADING_WORDS;

/** Several sentences, the last of which ends: whatever style somebody set them in, they are a text. */
export const isProse = ({ rest }: FlowNode): boolean => /[.;!?…]/.test(rest.trimEnd().slice(-1)) && NEXT.test(rest);
const NEXT = ofLetters(/\p{L}{2}[.;!?…]\s+\p{Lu}/u);

/**
 * The level of a heading by its style, or by its mark on the outermost level: where it is set as a heading, or where it is
 * worded as one and counts on from the heading before it, whose number is `last`; null for text.
 */
export function headingLevel(node: FlowNode, last: string): number | null {
  const { outlineLevel } = node.paragraph;
  if (node.key === '' || node.text.length > HEADING_LENGTH) return null;
  if (outlineLevel !== null) return isProse(node) ? null : outlineLevel;
  if (node.tables.length > 0) return null;
  const mark = markOf(node);
  if (!isRoman(mark)) return null;
  return isSetApart(node) || (countsOn(mark, last) && isTitle(node)) ? 0 : null;
}

/** Numbers in both ways of writing them, as marks are compared: the outermost are Roman. */
const ROMANS = Array.from({ length: 40 }, (_, at) => markKey(romanOf(at + 1)));
const FIGURES = ROMANS.map((_, at) => String(at + 1));

/** Whether a number is the next behind another, of headings or of lines. */
export const countsOn = (mark: string, last: string): boolean =>
  [ROMANS, FIGURES].some(
    (all) => all.includes(markKey(last)) && all.indexOf(markKey(mark)) === all.indexOf(markKey(last)) + 1,
  );
