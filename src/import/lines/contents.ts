import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block } from './line.js';

/** Leaders and the number of a page end a line of a table of contents. */
const PAGE = /(?:[.…_\s]{2,}|\s)(\d{1,3})$/u;

/** So many such lines behind one another are a table of contents. */
const FEWEST = 3;

/** Larger numbers are years and amounts. */
const MOST_PAGES = 400;

const CONTENTS = new RegExp(`^(?:${anyOf(({ contents }) => contents)})$`, 'u');

const pageOf = (block: Block | undefined): number | null => {
  const found = block?.is === 'line' ? PAGE.exec(block.text) : null;
  return found ? Number(found[1]) : null;
};

/** Takes tables of contents out: rows of lines that end with pages, none before the one above it. */
export function withoutContents(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    let last = 0;
    for (let page = pageOf(blocks[end]); page !== null && page >= last; page = pageOf(blocks[end])) {
      last = page;
      end += 1;
    }
    const block = blocks[at];
    if (end - at >= FEWEST && last < MOST_PAGES) at = end - 1;
    else if (block && !(block.is === 'line' && CONTENTS.test(fold(block.text)))) kept.push(block);
  }
  return kept;
}
