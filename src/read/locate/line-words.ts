import { compareWords, WORDS } from '../../match/index.js';
import { Wording } from '../../text/index.js';
import type { FlowNode } from '../flow.js';
import type { Expected } from './expected.js';

/**
 * How a paragraph reads, held against a heading, a question or a caption, from the nearest to the farthest. Beside what
 * any text comes to: `titled` is the title with a stop and more text behind it, `runsOn` the title as the beginning of a
 * much longer line.
 */
export const LINE_WORDS = [...WORDS, 'titled', 'runsOn'] as const;
export type LineWords = (typeof LINE_WORDS)[number];

/** A heading is short; a bold sentence is not one. */
const HEADING_LENGTH = 200;

export const isEmphatic = (node: FlowNode): boolean => {
  const runs = node.paragraph.runs.filter((run) => run.text.trim() !== '');
  return runs.length > 0 && (runs.every((run) => run.bold || run.caps) || node.text === node.text.toUpperCase());
};

/** A line that looks like a heading: a real one, or a short one in bold or capitals. */
const looksLikeHeading = (node: FlowNode): boolean =>
  node.paragraph.outlineLevel !== null || (node.text.length <= HEADING_LENGTH && isEmphatic(node));

/** In shorter titles a slip makes another word. */
const SLIPS_FROM = 8;

/** "Ưu điểm: đơn vị đã …": the text before the first stop is the title, be it with slips. */
function isTitled({ rest }: FlowNode, { texts }: Expected): boolean {
  return texts.some((title) => {
    const behind = rest.slice(0, title.text.length + 3);
    const stop = /[:.;](?=\s)|\s[-–—](?=\s)/u.exec(behind);
    const level = stop ? compareWords(new Wording(behind.slice(0, stop.index)), title) : 'other';
    return level === 'same' || (level === 'slips' && title.text.length >= SLIPS_FROM);
  });
}

/** A heading with so much text behind it is rather a sentence that quotes it. */
const runsOn = ({ rest }: FlowNode, { texts: [printed], level }: Expected): boolean =>
  level !== null && rest.length > printed.text.length * 1.5 + 20;

/** The nearest way in which a paragraph reads like what is expected, with and without the mark in front of it. */
export function compareLineWords(node: FlowNode, expected: Expected): LineWords {
  const loose = expected.level !== null && looksLikeHeading(node);
  const typed = new Set([node.wording.rest, node.wording.text]);
  let best = WORDS.length - 1;
  for (const text of expected.texts)
    for (const one of typed) best = Math.min(best, WORDS.indexOf(compareWords(one, text, loose)));
  const level = WORDS[best] ?? 'none';
  if (level === 'begins') return runsOn(node, expected) ? 'runsOn' : level;
  return level === 'other' && expected.level !== null && isTitled(node, expected) ? 'titled' : level;
}
