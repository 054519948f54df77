import { type Form, STYLE } from '../../form/index.js';
import type { Block, Table } from '../../word/index.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { headingLevel, isOutermost, isProse, isRoman, markOf } from '../lines/heading-level.js';
import { isSmallPrint } from '../lines/small-print.js';
import type { Located, Locations } from '../locate/locations.js';
import { toldIn } from '../texts/telling.js';
import { OwnLayout } from './own-layout.js';
import { type QuestionTables, questionTableOf, questionTablesIn } from './question-tables.js';
import type { Region, Regions } from './region.js';

const levelOf = ({ landmark }: Located): number | null =>
  landmark.is === 'heading' ? landmark.section.level : landmark.is === 'ask' ? landmark.level : null;

/** True for what the form prints and nobody answers: small print, captions, appendix titles. */
const isPrinted = (node: FlowNode): boolean => {
  const style = node.paragraph.style?.toLowerCase();
  const isTitle = style === STYLE.caption.toLowerCase() || style === STYLE.appendix.toLowerCase();
  return isSmallPrint(node) || (isTitle && !isProse(node));
};

/** Whether a paragraph stands behind the row of a question that was set in a table beside its answer. */
function isPastRow(node: FlowNode, { node: question }: Located, aside: QuestionTables): boolean {
  const row = aside.questions.get(question.paragraph);
  if (!row) return false;
  if (questionTableOf(node, aside) !== questionTableOf(question, aside)) return true;
  return (aside.questions.get(node.paragraph) ?? row) !== row;
}

/** The line right above a table that leads to it: "Số liệu về đảng viên:"; null where none does. */
function leadOf(table: Table, flow: Flow): FlowNode | null {
  const first = firstIn(table, flow);
  const before = flow.nodes.slice(0, first.index).findLast(({ text }) => text.trim() !== '');
  const isLine = before !== undefined && before.tables.length < first.tables.length;
  return isLine && /[:：]/.test(before.text.trimEnd().slice(-1)) ? before : null;
}

/** What is said, and of whom. */
const NAMED = 2;

/** Where a report ends: with who wrote it, in a table of its own right above who signs it, "Prepared by | …". */
function endOf(flow: Flow, { signingFrom }: Locations, apart: ReadonlySet<FlowNode>): number {
  const last = flow.nodes.slice(0, signingFrom).findLast(({ text }) => text.trim() !== '');
  const [table] = last?.tables ?? [];
  const first = table && firstIn(table, flow);
  const isListed = table?.rows.every(({ cells }) => cells.length <= NAMED) === true;
  const isOwn = isListed && first !== undefined && !apart.has(first) && toldIn(first.text)[0]?.kind === 'signs';
  return isOwn ? first.index : signingFrom;
}

/**
 * Divides the document at the headings and questions of the form. A heading nobody asked for ends the section
 * before it, unless it is deeper than that section: then it divides the section's own answer. A line of the form that stands there
 * `again` ends it as well.
 */
export function regionsOf(flow: Flow, locations: Locations, form: Form, again: ReadonlySet<Block>): Regions {
  const { located, emptied, copies } = locations;
  const layout = new OwnLayout(locations, form);
  const aside = questionTablesIn(flow, locations);
  const starts = new Map<number, Located>();
  const apart = new Set<FlowNode>();
  for (const one of located.values()) {
    if (one.landmark.is === 'heading' || one.landmark.is === 'ask') starts.set(one.node.index, one);
    if (one.landmark.is === 'caption') apart.add(one.node);
    // What leads to a table that went elsewhere is no part of the answer it came to stand behind.
    const lead = one.grid && one.moved ? leadOf(one.grid.table, flow) : null;
    if (lead) apart.add(lead);
    for (const table of one.grid ? [one.grid.table, ...one.grid.continued] : []) {
      for (const node of flow.nodesOf.get(table) ?? []) apart.add(node);
    }
  }
  for (const { table } of [...copies.values()].flat())
    for (const node of flow.nodesOf.get(table) ?? []) apart.add(node);
  for (const table of emptied) for (const node of flow.nodesOf.get(table) ?? []) apart.add(node);
  const appendix = [...located.values()]
    .filter(
      ({ landmark, moved }) =>
        !moved && (landmark.is === 'caption' || landmark.is === 'table') && landmark.table.place === 'appendix',
    )
    .map(({ node }) => node.index);
  const last = [...starts.keys()].reduce((most, at) => Math.max(most, at), -1);
  const end = appendix
    .filter((at) => at > last)
    .reduce((least, at) => Math.min(least, at), endOf(flow, locations, apart));
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
      if (start.landmark.is === 'heading') layout.passed(node);
      if (start.landmark.is === 'heading' && within === 0) {
        const mark = markOf(node) || start.landmark.section.number;
        // What the unit typed one level deeper bears another kind of number.
        if (isRoman(mark) || !isRoman(number)) number = mark;
      }
      continue;
    }
    if (node.index >= end && node.index > last) break;
    if (again.has(node.paragraph)) current = null;
    if (apart.has(node) || isPrinted(node) || again.has(node.paragraph)) continue;
    const level =
      within === null ? null : (headingLevel(node, number) ?? layout.levelOf(node, current?.located ?? null));
    const outermost = isOutermost(node);
    const isRunIn = outermost && within !== null && OwnLayout.isRunInHeading(node, number);
    if (outermost) number = level === null && !isRunIn ? '' : markOf(node);
    if (current && (isRunIn || layout.isPeer(node, current.located) || layout.beginsReport(node))) current = null;
    if (current && isPastRow(node, current.located, aside)) current = null;
    if (level !== null && within !== null && level <= within) {
      unasked.push(node);
      layout.passed(node);
      current = null;
      within = level;
      continue;
    }
    current?.nodes.push(node);
  }
  return { of, unasked };
}
