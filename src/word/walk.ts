import type { Block, Paragraph, Table, WordDocument } from './document.js';

/** All paragraphs of some blocks in document order, through tables and text boxes. */
export function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsIn(cell.blocks);
  }
}

/** All tables of some blocks in document order, each before those inside it. */
export function* tablesIn(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    yield block;
    for (const row of block.rows) for (const cell of row.cells) yield* tablesIn(cell.blocks);
  }
}

/** All paragraphs of the text of a document, without headers, footers and notes. */
export const paragraphsOf = (document: WordDocument): Paragraph[] => [...paragraphsIn(document.body)];
