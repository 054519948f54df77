import type { Finding } from '../../../src/index.js';
import type { SeenBlock } from '../../worker/index.js';

/** A paragraph as it is shown. */
export type SeenParagraph = Extract<SeenBlock, { is: 'paragraph' }>;

/** All paragraphs that are shown, through tables. */
export const paragraphsOf = (blocks: readonly SeenBlock[]): SeenParagraph[] =>
  blocks.flatMap((block) =>
    block.is === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );

/**
 * The paragraph a place is at: where nothing stands there, the innermost of the headings that lead to it. Null where the
 * whole document is meant, or it is not among those shown.
 */
export function paragraphAt(place: Finding['place'], paragraphs: readonly SeenParagraph[]): number | null {
  if (place.in !== 'document') return null;
  if (place.block !== null) return paragraphs.some((one) => one.place === place.block) ? place.block : null;
  for (const heading of [...place.trail].reverse()) {
    const there = paragraphs.find(({ text }) => text === heading || text.endsWith(` ${heading}`));
    if (there !== undefined) return there.place;
  }
  return null;
}
