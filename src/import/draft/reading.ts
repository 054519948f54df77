import {
  type Found,
  introducesList,
  isAppendixTitle,
  isClosing,
  isLine,
  isSending,
  leadsToTable,
  openAround,
} from '../find/index.js';
import { factIn, type HeadFact, type TitleBlock, titleBlock } from '../head/index.js';
import { type Block, isBullet, type Line } from '../lines/index.js';
import { partsOf } from '../parts/build.js';
import type { Part } from '../parts/part.js';
import { asksOneBody } from '../parts/remarks.js';
import { tableOf, unrolled } from '../tables/index.js';
import { type Captioned, treeOf } from '../tree/index.js';
import { leaveIn } from './leave.js';
import { FILLED_IN } from './table.js';

/** One outline as it was read, before it is written as a definition. */
export interface Reading {
  /** What says that an outline begins here. */
  line: Line;
  introduced: boolean;
  head: Pick<TitleBlock, 'title' | 'attached' | 'bodies' | 'guidance' | 'facts'>;
  parts: Part[];
  /** Tables before the first heading. */
  loose: Captioned[];
  /** The lines between the title and the first heading. */
  under: readonly Line[];
  /** What stands before the first heading, and what the outline itself is made of. */
  before: readonly Block[];
  inside: readonly Block[];
  /** Sentences of the letter around it that stand behind its last question. */
  leave: readonly Line[];
  /** Its annexes, and all behind them. */
  behind: readonly Block[];
}

/** Whether the numbers of an outline go on behind one of its lines, with the next of those that stand before it. */
function goesOnBehind(blocks: readonly Block[], from: number, at: number, to: number): boolean {
  const open = openAround(blocks.slice(from, at), at);
  for (const block of blocks.slice(at + 1, to)) {
    if (!isLine(block) || block.mark === null || block.mark.count === null) continue;
    const { kind, count } = block.mark;
    if (open.get(kind) === count - 1) return true;
    open.delete(kind);
  }
  return false;
}

/** Where the tree of an outline ends and its annexes begin: a table inside it has a title like theirs. */
function annexesFrom(blocks: readonly Block[], { from, to }: Found, taken: number): number {
  for (let at = from + taken; at < to; at += 1) {
    const block = blocks[at];
    if (!isLine(block) || !isAppendixTitle(block) || !leadsToTable(blocks, at)) continue;
    if (!goesOnBehind(blocks, from + taken, at, to)) return at;
  }
  return to;
}

/** Behind a sentence there is no title. */
const INSIDE_TEXT: ReadonlySet<Found['strength']> = new Set(['introduced', 'listed', 'bare']);

const NO_HEAD = { title: '', attached: null, bodies: [], guidance: [], facts: [], taken: 0 };

/** What stands between the number of a form that is an outline by itself and its table: who reports, to whom. */
function factsOfForm(blocks: readonly Block[]): HeadFact[] {
  const [title] = blocks;
  const table = blocks.findIndex((block) => !isLine(block));
  if (!isLine(title) || !isAppendixTitle(title) || table < 0) return [];
  return blocks.slice(0, table).flatMap((block) => (isLine(block) ? (factIn(block) ?? []) : []));
}

/** Whether some blocks hold a table somebody is to fill in. */
const asksByTables = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => !isLine(block) && (tableOf(block, [])?.filled ?? 1) <= FILLED_IN);

/** Whether anything is asked for: by lines, or by tables alone. */
export const asksAnything = ({ parts, loose, behind }: Reading): boolean =>
  parts.length > 0 || asksByTables([...loose.map(({ grid }) => grid), ...behind]);

const asksNothing = (block: Block): boolean =>
  isLine(block) &&
  (isClosing(block) || isSending(block) || (block.mark === null && introducesList(block) && !asksOneBody(block.rest)));

/** Tables that are an outline as its lines: those that say how they are answered, and others where no line asks. */
function withRowsAsLines(blocks: readonly Block[]): Block[] {
  const asked = blocks.some((block) => isLine(block) && block.mark !== null);
  return blocks.flatMap((block) => {
    const rows = isLine(block) ? null : unrolled(block);
    return rows && (rows.guided || !asked) ? [...(rows.head ? [rows.head] : []), ...rows.lines] : [block];
  });
}

/** What is asked of one body at the end, with points below, stands beside the sections and not inside the last one. */
function withOwnParts(blocks: readonly Block[]): Block[] {
  const numbered = (block: Block): boolean => isLine(block) && block.mark !== null && !isBullet(block.mark);
  const outermost = blocks.find(numbered);
  const last = blocks.findLastIndex(numbered);
  return blocks.map((block, at) => {
    if (at < last || !isLine(block) || block.mark !== null || !isLine(outermost) || !asksOneBody(block.rest))
      return block;
    const next = blocks[at + 1];
    return isLine(next) && next.mark !== null && outermost.mark !== null
      ? { ...block, mark: { ...outermost.mark, text: '', count: null, path: [] } }
      : block;
  });
}

/** Reads one of the outlines that were found. */
export function readingOf(blocks: readonly Block[], found: Found): Reading {
  const { line, from, to, end, strength } = found;
  const introduced = INSIDE_TEXT.has(strength);
  const head = introduced
    ? { ...NO_HEAD, facts: factsOfForm(blocks.slice(from, to)) }
    : titleBlock(line, blocks.slice(from, to));
  const start = from + head.taken;
  const annexes = annexesFrom(blocks, found, head.taken);
  const inside = blocks.slice(start, annexes);
  const leave = leaveIn(inside);
  const isLeave = new Set<Block>(leave);
  const asking = inside.filter((block) => !asksNothing(block) && !isLeave.has(block));
  const { roots, loose } = treeOf(withOwnParts(withRowsAsLines(asking)));
  const { parts, guidance } = partsOf(roots, head.bodies, loose);
  const said = guidance.map((node) => node.line.text.replace(/^[([](.*)[)\]]$/u, '$1'));
  return {
    line,
    introduced,
    head: { ...head, guidance: [...head.guidance, ...said] },
    parts,
    loose,
    under: blocks.slice(from, start).filter(isLine),
    before: blocks.slice(0, start),
    inside,
    leave,
    behind: blocks.slice(annexes, end),
  };
}
