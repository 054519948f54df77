import type { WordDocument } from '../word/index.js';
import { type Draft, draftOf } from './draft/draft.js';
import { proposalOf } from './draft/proposal.js';
import { asksAnything, type Reading, readingOf } from './draft/reading.js';
import { areOfKinds } from './draft/together.js';
import { findOutlines, isLine } from './find/index.js';
import { type Block, joined, listed, textBlocks, withBareNumbers, withoutContents, wordBlocks } from './lines/index.js';

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
export interface Refusal {
  because: 'no-outline' | 'no-text' | 'which';
  outlines: Named[];
  /** The plan has tasks a definition could be proposed from. */
  tasks: boolean;
}

export type Imported = { draft: Draft; outlines: Named[] } | { draft: null; refusal: Refusal };

export interface Importing {
  /** The number of the outline that is meant where there are several, from 1. */
  which?: number | undefined;
  /** Where there is no outline, one is proposed from the tasks of the plan. */
  fromTasks?: boolean | undefined;
}

/** More blocks are not read: an outline is never so long. */
const MOST_BLOCKS = 4_000;

const blocksOf = (file: ImportFile, at: number): Block[] =>
  file.is === 'word' ? wordBlocks(file.document, at) : textBlocks(file.text, at);

/** Drafts the definition of the outline that some files hold: a plan with its annexes in one file or several. */
export function importOutline(files: readonly ImportFile[], { which, fromTasks = false }: Importing = {}): Imported {
  const read = joined(withoutContents(files.flatMap(blocksOf).slice(0, MOST_BLOCKS)));
  const blocks = withBareNumbers(listed(read).slice(0, MOST_BLOCKS));
  const refused = (because: Refusal['because'], outlines: Named[] = [], tasks = false): Imported => ({
    draft: null,
    refusal: { because, outlines, tasks },
  });
  if (!blocks.some(isLine)) return refused('no-text');
  const found = findOutlines(blocks);
  const readings = found.map((one) => readingOf(blocks, one)).filter(asksAnything);
  if (readings.length === 0) {
    const proposed = proposalOf(blocks);
    if (proposed === null || !fromTasks) return refused('no-outline', [], proposed !== null);
    return { draft: finished(files, blocks, [proposed], true), outlines: [] };
  }
  const outlines = readings.map(({ head, line }, at) => ({ number: at + 1, title: head.title || line.text }));
  const [first] = readings;
  if (first === undefined || (which !== undefined && which > readings.length)) return refused('which', outlines);
  if (which === undefined && areOfKinds(readings))
    return { draft: finished(files, blocks, [first, ...readings.slice(1)], false), outlines };
  const chosen = readings[(which ?? 1) - 1] ?? first;
  const draft = finished(files, blocks, [chosen], false);
  for (const [at, { line, head }] of readings.entries()) {
    if (readings[at] === chosen) continue;
    const data = { title: head.title || line.text, number: at + 1 };
    draft.remarks.push({ code: 'outline-other', data, path: null, source: line.source });
  }
  return { draft: { ...draft, quotes: quotesOf(blocks, draft) }, outlines };
}

function finished(
  files: readonly ImportFile[],
  blocks: readonly Block[],
  readings: readonly [Reading, ...Reading[]],
  proposal: boolean,
): Draft {
  const made = draftOf(blocks, readings);
  const draft = { ...made, proposal, files: files.map(({ name, is }) => ({ name, is })), quotes: {} };
  return { ...draft, quotes: quotesOf(blocks, draft) };
}

/** A few words of everything remarks are about. */
function quotesOf(blocks: readonly Block[], { remarks }: Pick<Draft, 'remarks'>): Draft['quotes'] {
  const wanted = new Set(remarks.flatMap(({ source }) => (source === null ? [] : [`${source.file}:${source.block}`])));
  // A line that was taken apart is quoted by its beginning.
  return Object.fromEntries(
    blocks.toReversed().flatMap((block) => {
      const key = `${block.source.file}:${block.source.block}`;
      const text = block.is === 'line' ? block.text : (block.cells[0]?.text ?? '');
      return wanted.has(key) ? [[key, text.slice(0, 200)]] : [];
    }),
  );
}
