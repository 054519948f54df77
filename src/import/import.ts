import type { WordDocument } from '../word/index.js';
import { type Draft, draftOf } from './draft/draft.js';
import { findOutlines, isLine } from './find/index.js';
import { titleBlock } from './head/index.js';
import { type Block, joined, textBlocks, withoutContents, wordBlocks } from './lines/index.js';

/** One of the files an outline is made from. */
export type ImportFile =
  | { name: string; is: 'word'; document: WordDocument }
  | { name: string; is: 'text'; text: string };

/** An outline among those that were found. */
export interface Named {
  /** From 1, in their order. */
  number: number;
  title: string;
}

/** Why there is no draft. `no-outline`: reports may be asked for, but by no outline; `no-text`: nothing can be read. */
export type Refusal = { because: 'no-outline' | 'no-text' | 'which'; outlines: Named[] };

export type Imported = { draft: Draft; outlines: Named[]; number: number } | { draft: null; refusal: Refusal };

/** More blocks are not read: an outline is never so long. */
const MOST_BLOCKS = 20_000;

const blocksOf = (file: ImportFile, at: number): Block[] =>
  file.is === 'word' ? wordBlocks(file.document, at) : textBlocks(file.text, at);

/**
 * Drafts the definition of the outline that some files hold: a plan with its annexes in one file or several.
 * @param which the number of the outline that is meant where there are several, from 1
 */
export function importOutline(files: readonly ImportFile[], which = 1): Imported {
  const blocks = joined(withoutContents(files.flatMap(blocksOf).slice(0, MOST_BLOCKS)));
  if (!blocks.some(isLine)) return { draft: null, refusal: { because: 'no-text', outlines: [] } };
  const found = findOutlines(blocks);
  if (found.length === 0) return { draft: null, refusal: { because: 'no-outline', outlines: [] } };
  const outlines = found.map(({ line, from, to }, at) => ({
    number: at + 1,
    title: titleBlock(line, blocks.slice(from, to)).title || line.text,
  }));
  const chosen = found[which - 1];
  if (chosen === undefined) return { draft: null, refusal: { because: 'which', outlines } };
  const made = draftOf(blocks, chosen);
  const draft: Draft = { ...made, files: files.map(({ name, is }) => ({ name, is })), quotes: {} };
  for (const [at, other] of found.entries())
    if (other !== chosen)
      draft.remarks.push({
        code: 'outline-other',
        data: { title: outlines[at]?.title ?? '', number: at + 1 },
        path: null,
        source: other.line.source,
      });
  draft.quotes = quotesOf(blocks, draft);
  return { draft, outlines, number: which };
}

/** A few words of everything remarks are about. */
function quotesOf(blocks: readonly Block[], { remarks }: Draft): Draft['quotes'] {
  const wanted = new Set(remarks.flatMap(({ source }) => (source === null ? [] : [`${source.file}:${source.block}`])));
  return Object.fromEntries(
    blocks.flatMap((block) => {
      const key = `${block.source.file}:${block.source.block}`;
      const text = block.is === 'line' ? block.text : (block.cells[0]?.text ?? '');
      return wanted.has(key) ? [[key, text.slice(0, 200)]] : [];
    }),
  );
}
