import { onceOf } from '../../form/index.js';
import { compareWords, WORDS, type WordsLevel } from '../../match/index.js';
import { Wording } from '../../text/index.js';
import type { FlowNode } from '../lines/flow.js';
import { PrintedWording } from '../texts/wordings.js';
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

export const isEmphatic = onceOf((node: FlowNode): boolean => {
  const runs = node.paragraph.runs.filter((run) => run.text.trim() !== '');
  return runs.length > 0 && (runs.every((run) => run.bold || run.caps) || node.text === node.text.toUpperCase());
});

/** A line that looks like a heading: a real one, or a short one in bold or capitals. */
export const looksLikeHeading = (node: FlowNode): boolean =>
  node.paragraph.outlineLevel !== null || (node.text.length <= HEADING_LENGTH && isEmphatic(node));

/** In shorter titles a slip makes another word. */
const SLIPS_FROM = 8;

/** Where what stands before the first stop of a line ends, with how many signs the stop is told by; null without one. */
export const stopIn = onceOf(({ rest }: FlowNode): { title: Wording; needs: number } | null => {
  const stop = /[:.;](?=\s)|\s[-–—](?=\s)/u.exec(rest);
  return stop && { title: new Wording(rest.slice(0, stop.index)), needs: stop.index + stop[0].length + 1 };
});

/** By so many signs at the most the stop behind a title is told. */
export const mostBefore = ({ text }: Wording): number => text.length + 3;

/** "Ưu điểm: đơn vị đã …": the text before the first stop is the title, be it with slips. */
function isTitled(node: FlowNode, { texts }: Expected): boolean {
  const stop = stopIn(node);
  if (stop === null) return false;
  return texts.some((title) => {
    if (stop.needs > mostBefore(title)) return false;
    const level = compareWords(stop.title, title);
    return level === 'same' || (level === 'slips' && title.text.length >= SLIPS_FROM);
  });
}

/** A heading with so much text behind it is rather a sentence that quotes it. */
const runsOn = ({ rest }: FlowNode, { texts: [printed], level }: Expected): boolean =>
  level !== null && rest.length > printed.text.length * 1.5 + 20;

const RANK = Object.fromEntries(WORDS.map((level, at) => [level, at])) as Record<WordsLevel, number>;

/** How each line of a form reads, held against one of them, plainly and as a heading: found out once for all documents. */
const readingsOf = onceOf((_texts: Expected['texts']) =>
  onceOf((_line: PrintedWording): { plain?: LineWords; loose?: LineWords } => ({})),
);

/** The nearest way in which a paragraph reads like what is expected, with and without the mark in front of it. */
export function compareLineWords(node: FlowNode, expected: Expected): LineWords {
  const loose = expected.level !== null && looksLikeHeading(node);
  const line = node.wording.text;
  if (!(line instanceof PrintedWording)) return readAs(node, expected, loose);
  const known = readingsOf(expected.texts)(line);
  known[loose ? 'loose' : 'plain'] ??= readAs(node, expected, loose);
  return known[loose ? 'loose' : 'plain'] as LineWords;
}

function readAs(node: FlowNode, expected: Expected, loose: boolean): LineWords {
  const { rest, text: whole } = node.wording;
  let level: WordsLevel = 'none';
  for (const text of expected.texts) {
    const bare = compareWords(rest, text, loose);
    if (RANK[bare] < RANK[level]) level = bare;
    if (rest === whole) continue;
    const full = compareWords(whole, text, loose);
    if (RANK[full] < RANK[level]) level = full;
  }
  if (level === 'begins') return runsOn(node, expected) ? 'runsOn' : level;
  return level === 'other' && expected.level !== null && isTitled(node, expected) ? 'titled' : level;
}
