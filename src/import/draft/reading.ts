import { type Found, isAppendixTitle, isClosing, isLine, isSending } from '../find/index.js';
import { type TitleBlock, titleBlock } from '../head/index.js';
import type { Block, Line } from '../lines/index.js';
import { partsOf } from '../parts/build.js';
import type { Part } from '../parts/part.js';
import { type Captioned, treeOf } from '../tree/index.js';

/** One outline as it was read, before it is written as a definition. */
export interface Reading {
  /** What says that an outline begins here. */
  line: Line;
  introduced: boolean;
  head: Pick<TitleBlock, 'title' | 'attached' | 'bodies' | 'guidance'>;
  parts: Part[];
  /** Tables before the first heading. */
  loose: Captioned[];
  /** What stands before the first heading, and what the outline itself is made of. */
  before: readonly Block[];
  inside: readonly Block[];
  /** Its annexes, and all behind them. */
  behind: readonly Block[];
}

/** Where the tree of an outline ends and its annexes begin. */
function annexesFrom(blocks: readonly Block[], { from, to }: Found, taken: number): number {
  for (let at = from + taken; at < to; at += 1) {
    const block = blocks[at];
    if (isLine(block) && isAppendixTitle(block) && at > from + taken && leadsToTable(blocks, at)) return at;
  }
  return to;
}

/** An annex has a table, or is named right before everything ends. */
function leadsToTable(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  const next = blocks.slice(at + 1, at + 12);
  const table = next.findIndex(({ is }) => is === 'grid');
  if (isLine(line) && /^\p{Lu}{2,}/u.test(line.text)) return true;
  return table >= 0 && !next.slice(0, table).some((block) => isLine(block) && block.mark !== null);
}

const NO_HEAD = { title: '', attached: null, bodies: [], guidance: [], taken: 0 };

const asksNothing = (block: Block): boolean => isLine(block) && (isClosing(block) || isSending(block));

/** Reads one of the outlines that were found. */
export function readingOf(blocks: readonly Block[], found: Found): Reading {
  const { line, from, to, end, strength } = found;
  const introduced = strength === 'introduced';
  const head = introduced ? NO_HEAD : titleBlock(line, blocks.slice(from, to));
  const start = from + head.taken;
  const annexes = annexesFrom(blocks, found, head.taken);
  const inside = blocks.slice(start, annexes);
  const { roots, loose } = treeOf(inside.filter((block) => !asksNothing(block)));
  const { parts, guidance } = partsOf(roots);
  const said = guidance.map((node) => node.line.text.replace(/^[([](.*)[)\]]$/u, '$1'));
  return {
    line,
    introduced,
    head: { ...head, guidance: [...head.guidance, ...said] },
    parts,
    loose,
    before: blocks.slice(0, start),
    inside,
    behind: blocks.slice(annexes, end),
  };
}
