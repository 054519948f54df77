import { deedOf, isLine } from '../find/index.js';
import type { Block, Line } from '../lines/index.js';
import { kindOf } from '../tree/index.js';

/** A letter is closed like this behind its last sentence. */
const CLOSED = /\.\s*\/\s*\.?\s*$/u;
const SENTENCE = /[.!]\s*$/u;

const isPlain = (block: Block | undefined): block is Line => isLine(block) && kindOf(block) === null;

/**
 * What is said behind the last heading or question of an outline and asks for nothing: the letter around it goes on there.
 * Where other lines of the outline are plain sentences too, only what plainly tells, orders or closes is of the letter.
 */
export function leaveIn(blocks: readonly Block[]): Line[] {
  const last = blocks.findLastIndex((block) => !isPlain(block));
  // What stands right under a table is said of that.
  if (last < 0 || blocks[last]?.is === 'grid') return [];
  const mayBeOf = blocks
    .slice(
      blocks.findIndex((block) => !isPlain(block)),
      last,
    )
    .some(isPlain);
  const isLeave = (line: Line): boolean => {
    const deed = deedOf(line);
    if (CLOSED.test(line.text)) return true;
    if (deed === 'asks' || !SENTENCE.test(line.text) || /^[([]/.test(line.text)) return false;
    return !mayBeOf || deed === 'tells' || deed === 'orders' || deed === 'answers';
  };
  return blocks.slice(last + 1).filter((block): block is Line => isPlain(block) && isLeave(block));
}
