import { deedOf, isLine, isSending } from '../find/index.js';
import type { Block, Line } from '../lines/index.js';
import { unrolled } from '../tables/index.js';
import { kindOf } from '../tree/index.js';

/** A letter is closed like this behind its last sentence. */
const CLOSED = /\.\s*\/\s*\.?\s*$/u;
const SENTENCE = /[.!]\s*$/u;

const isPlain = (block: Block | undefined): block is Line => isLine(block) && kindOf(block) === null;

/** A table somebody is to fill in: what stands right under it is said of it. */
const isFilledIn = (block: Block): boolean => !isLine(block) && unrolled(block) === null;

/**
 * What is said behind the last heading or question of an outline and asks for nothing: the letter around it goes on there,
 * and behind what takes leave stands only who does. Where other lines of the outline are plain sentences too, only what plainly
 * tells, orders or closes is of the letter.
 */
export function leaveIn(blocks: readonly Block[]): Line[] {
  const last = blocks.findLastIndex((block) => !isPlain(block));
  const above = blocks[last];
  if (above === undefined || isFilledIn(above)) return [];
  const inside = blocks.slice(
    blocks.findIndex((block) => !isPlain(block)),
    last,
  );
  const mayBeOf = inside.some((block) => isPlain(block) && !block.look.italic);
  const isLeave = (line: Line): boolean => {
    const deed = deedOf(line);
    if (CLOSED.test(line.text)) return true;
    if (deed === 'asks' || !SENTENCE.test(line.text) || /^[([]/.test(line.text)) return false;
    return !mayBeOf || deed === 'tells' || deed === 'orders' || deed === 'answers';
  };
  const behind = blocks.slice(last + 1).filter(isPlain);
  const taken = behind.findIndex(isSending);
  return behind.filter((line, at) => !isSending(line) && (isLeave(line) || (taken >= 0 && at > taken)));
}
