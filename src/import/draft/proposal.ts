import { fold } from '../../text/index.js';
import { isClosing, isLine } from '../find/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from '../lines/index.js';
import { partsOf } from '../parts/build.js';
import type { Part } from '../parts/part.js';
import { type Node, treeOf } from '../tree/index.js';
import type { Reading } from './reading.js';

const CONTENT = new RegExp(`(?<!\\p{L})(?:${anyOf(({ tasks }) => tasks)})(?!\\p{L})`, 'u');
const OTHER = new RegExp(`(?<!\\p{L})(?:${anyOf(({ notTasks }) => notTasks)})(?!\\p{L})`, 'u');

/** So much of a task says what it is; the rest tells how. */
const LONGEST_TASK = 220;

/** The headings of a plan under which its tasks stand. */
function contentsOf(roots: readonly Node[]): Node[] {
  const headed = roots.filter(({ kind, children }) => kind !== null && children.length > 0);
  return headed.filter(({ line }) => CONTENT.test(fold(line.rest)) && !OTHER.test(fold(line.rest)));
}

/** The first words of a task, up to where a clause ends. */
function shortened(text: string): string {
  const sentence = text.split(/(?<=[.;])\s/u)[0] ?? text;
  if (sentence.length <= LONGEST_TASK) return sentence.replace(/[;.\s]+$/u, '.');
  const cut = sentence.slice(0, LONGEST_TASK);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(','), cut.lastIndexOf(' ')))}…`;
}

const ofTask = (part: Part): Part => ({
  ...part,
  text: part.is === 'point' ? shortened(part.text) : part.text,
  raw: '',
  tables: [],
  guidance: [],
  see: null,
  points: part.points.map(ofTask),
  sections: part.sections.map(ofTask),
});

/** "2. Sở Giáo dục và Đào tạo: Tham mưu …": a heading and its task in one line. */
function split(part: Part): Part {
  const found = /^([^:]{4,140}):\s+(\S.{20,})$/u.exec(part.text);
  const sections = part.sections.map(split);
  if (!found || part.points.length + sections.length > 0) return { ...part, sections };
  const point: Part = { ...part, is: 'point', text: found[2] ?? '', points: [], sections: [] };
  return { ...part, is: 'section', text: found[1] ?? part.text, points: [point], sections };
}

/**
 * An outline for the reports a plan asks for without giving one: its own headings of content, with its tasks as points.
 * Null where the plan has no such headings.
 */
export function proposalOf(blocks: readonly Block[]): Reading | null {
  const end = blocks.findIndex((block) => isLine(block) && isClosing(block));
  const plan = end < 0 ? blocks : blocks.slice(0, end);
  const first = plan.findIndex((block) => isLine(block) && block.mark !== null);
  const line = plan[first];
  if (!isLine(line)) return null;
  const { roots } = treeOf(plan.slice(first));
  const contents = contentsOf(roots);
  const inside = contents.flatMap(({ children }) => children);
  const { parts } = partsOf(contents.length === 1 ? inside : contents);
  const tasks = parts.map(split).map(ofTask);
  if (tasks.length < 2) return null;
  return {
    line,
    introduced: false,
    head: { title: '', attached: null, bodies: [], guidance: [], facts: [] },
    parts: tasks.map((part) => ({ ...part, is: 'section' as const })),
    loose: [],
    under: [],
    before: plan.slice(0, first),
    inside: linesOf(contents),
    leave: [],
    behind: [],
  };
}

const linesOf = (nodes: readonly Node[]): Line[] => nodes.flatMap(({ line, children }) => [line, ...linesOf(children)]);
