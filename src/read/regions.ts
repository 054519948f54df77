import { STYLE } from '../form/index.js';
import { wordsOf } from '../text/index.js';
import { romanOf } from '../values/index.js';
import type { Flow, FlowNode } from './flow.js';
import type { Located, Locations } from './locate/locations.js';
import { markKey, splitMark } from './mark.js';
import { isSmallPrint } from './small-print.js';

/** What stands between a heading or a question and the next known one. */
export interface Region {
  located: Located;
  nodes: FlowNode[];
}

export interface Regions {
  /** By the index of the landmark. */
  of: ReadonlyMap<number, Region>;
  /** Headings nobody asked for. */
  unasked: FlowNode[];
}

/** A heading is short; a bold sentence is not one. */
const HEADING_LENGTH = 200;
/** One that is set as a text is shorter, and no sentence. */
const PLAIN_HEADING_WORDS = 16;

const OUTERMOST = /^[IVX]{1,5}\s*[.\-–/):]+$/;

const markOf = ({ text, paragraph: { numbering } }: FlowNode): string =>
  numbering && !numbering.bullet ? numbering.text : splitMark(text).mark;

/** Set as a heading: all of it in bold, or in capitals. */
const isSetApart = ({ meant, paragraph: { runs } }: FlowNode): boolean =>
  (meant === meant.toUpperCase() && /\p{Lu}{2}/u.test(splitMark(meant).rest)) ||
  runs.every((run) => run.bold || run.caps || run.text.trim() === '');

/** Worded as a heading: a few words, without what ends or parts sentences. */
const isTitle = ({ rest }: FlowNode): boolean =>
  !/[.,;:?!…]/u.test(rest) && wordsOf(rest).length <= PLAIN_HEADING_WORDS;

/**
 * The level of a heading by its style, or by its mark on the outermost level: where it is set as a heading, or where it is
 * worded as one and counts on from the heading before it, whose number is `last`; null for text.
 */
function headingLevel(node: FlowNode, last: string): number | null {
  const { outlineLevel } = node.paragraph;
  if (node.key === '' || node.text.length > HEADING_LENGTH) return null;
  if (outlineLevel !== null) return outlineLevel;
  if (node.tables.length > 0) return null;
  const mark = markOf(node);
  if (!OUTERMOST.test(mark)) return null;
  return isSetApart(node) || (countsOn(mark, last) && isTitle(node)) ? 0 : null;
}

/** The outermost numbers, as marks are compared. */
const NUMBERS = Array.from({ length: 40 }, (_, at) => markKey(romanOf(at + 1)));

const countsOn = (mark: string, last: string): boolean =>
  NUMBERS.includes(markKey(last)) && NUMBERS.indexOf(markKey(mark)) === NUMBERS.indexOf(markKey(last)) + 1;

const levelOf = ({ landmark }: Located): number | null =>
  landmark.is === 'heading' ? landmark.section.level : landmark.is === 'ask' ? landmark.level : null;

/** True for what the form prints and nobody answers: small print, captions, appendix titles. */
const isPrinted = (node: FlowNode): boolean => {
  const style = node.paragraph.style?.toLowerCase();
  return isSmallPrint(node) || style === STYLE.caption.toLowerCase() || style === STYLE.appendix.toLowerCase();
};

/**
 * Divides the document at the headings and questions of the form. A heading nobody asked for ends the section
 * before it, unless it is deeper than that section: then it divides the section's own answer.
 */
export function regionsOf(flow: Flow, { located, emptied, signingFrom }: Locations): Regions {
  const starts = new Map<number, Located>();
  const apart = new Set<FlowNode>();
  for (const one of located.values()) {
    if (one.landmark.is === 'heading' || one.landmark.is === 'ask') starts.set(one.node.index, one);
    if (one.landmark.is === 'caption') apart.add(one.node);
    for (const table of one.grid ? [one.grid.table, ...one.grid.continued] : []) {
      for (const node of flow.nodesOf.get(table) ?? []) apart.add(node);
    }
  }
  for (const table of emptied) for (const node of flow.nodesOf.get(table) ?? []) apart.add(node);
  const appendix = [...located.values()]
    .filter(
      ({ landmark }) => (landmark.is === 'caption' || landmark.is === 'table') && landmark.table.place === 'appendix',
    )
    .map(({ node }) => node.index);
  const last = [...starts.keys()].reduce((most, at) => Math.max(most, at), -1);
  const end = appendix.filter((at) => at > last).reduce((least, at) => Math.min(least, at), signingFrom);
  const of = new Map<number, Region>();
  const unasked: FlowNode[] = [];
  let current: Region | null = null;
  /** The level of the section that is read, be it one nobody asked for; null before the first. */
  let within: number | null = null;
  /** The number of the outermost heading before it; none where an answer counts its own parts. */
  let number = '';
  for (const node of flow.nodes) {
    const start = starts.get(node.index);
    if (start) {
      current = { located: start, nodes: start.evidence.inclusive ? [node] : [] };
      of.set(start.landmark.index, current);
      within = levelOf(start) ?? 0;
      if (start.landmark.is === 'heading' && within === 0) number = markOf(node) || start.landmark.section.number;
      continue;
    }
    if (node.index >= end && node.index > last) break;
    if (apart.has(node) || isPrinted(node)) continue;
    const level = within === null ? null : headingLevel(node, number);
    if (node.tables.length === 0 && OUTERMOST.test(markOf(node))) number = level === null ? '' : markOf(node);
    if (level !== null && within !== null && level <= within) {
      unasked.push(node);
      current = null;
      within = level;
      continue;
    }
    current?.nodes.push(node);
  }
  return { of, unasked };
}
