import type { Block, Line } from './line.js';
import { markedOf } from './mark.js';

const NUMBERED = /^(\d{1,2})\s+(?=\p{Lu})/u;
/** A longer line is a sentence that begins with an amount. */
const LONGEST_HEADING = 160;
/** So many numbers in a row, from 1, are no amounts. */
const FEWEST = 3;

const numberOf = (block: Block): number | null => {
  if (block.is !== 'line' || block.mark !== null || block.text.length > LONGEST_HEADING) return null;
  if (block.look.level === null && !block.look.bold && /[.;,]$/u.test(block.text)) return null;
  const found = NUMBERED.exec(block.text);
  return found ? Number(found[1]) : null;
};

const marked = (line: Line): Line => {
  const read = markedOf(line.text.replace(NUMBERED, '$1. '));
  return read ? { ...line, mark: { ...read.mark, text: String(read.mark.count) }, rest: read.rest } : line;
};

/** Headings whose numbers have no sign behind them, "1 Purpose" … "5 Safety", as numbered ones: where they count from 1. */
export function withBareNumbers(blocks: readonly Block[]): Block[] {
  const run = new Set<Block>();
  let next = 1;
  for (const block of blocks) {
    if (numberOf(block) !== next) continue;
    run.add(block);
    next += 1;
  }
  return run.size < FEWEST
    ? [...blocks]
    : blocks.map((block) => (block.is === 'line' && run.has(block) ? marked(block) : block));
}
