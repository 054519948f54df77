import type { Block, Line } from '../lines/index.js';
import { Evidence } from './evidence.js';
import { closingFrom, endOfList, isAppendixTitle, isSending, leadsToTable, openAround } from './region.js';
import {
  introducesContents,
  introducesList,
  isFormTitle,
  isLine,
  isNamedTitle,
  isOutlineTitle,
  type Strength,
  speaksOfReports,
} from './title.js';

/** Where an outline stands among all that was handed in. */
export interface Found {
  strength: Strength;
  /** The line that says so. */
  line: Line;
  /** The first block behind that line, and the first that is no more of it. */
  from: number;
  to: number;
  /** Where its annexes end: at the next outline, or with all that was handed in. */
  end: number;
}

/** More places than this are no outlines but a text that speaks of them. */
const MOST_PLACES = 40;

/** So many marked lines make a list of contents. */
const FEWEST = 2;

const nextLine = (blocks: readonly Block[], at: number): Line | null =>
  blocks.slice(at + 1, at + 4).find(isLine) ?? null;

const lineBefore = (blocks: readonly Block[], at: number): Line | null => {
  const before = blocks[at - 1];
  return isLine(before) ? before : null;
};

const isContents = (block: Block | undefined): block is Line =>
  isLine(block) && (block.mark !== null || block.look.level !== null || block.look.bold || block.look.caps);

const contentsIn = (blocks: readonly Block[]): number => blocks.filter(isContents).length;

const hasContents = (blocks: readonly Block[], { from, to }: Pick<Found, 'from' | 'to'>): boolean => {
  const inside = blocks.slice(from, to);
  return contentsIn(inside) >= FEWEST || inside.some(({ is }) => is === 'grid');
};

/** Every outline among some blocks, in their order: those that are called so, else what is likest one by what it does. */
export function findOutlines(blocks: readonly Block[]): Found[] {
  const titled = blocks.flatMap((block, at): number[] =>
    isLine(block) && isOutlineTitle(block, nextLine(blocks, at)) && !isListed(blocks, at) ? [at] : [],
  );
  const full = partedAt('titled', merged(titled, blocks), blocks).filter((found) => hasContents(blocks, found));
  return full.length > 0 ? full : likest(blocks);
}

/** Outlines from each of some lines to the next of them, or to where the document closes. */
function partedAt(strength: Strength, heads: readonly number[], blocks: readonly Block[]): Found[] {
  const starts = heads.slice(0, MOST_PLACES);
  return starts.map((at, nth): Found => {
    const end = starts[nth + 1] ?? blocks.length;
    return { strength, line: blocks[at] as Line, from: at + 1, to: closingFrom(blocks, at + 1, end), end };
  });
}

/** The places of some lines. */
const placesOf = (blocks: readonly Block[], is: (line: Line, at: number) => boolean): number[] =>
  blocks.flatMap((block, at) => (isLine(block) && is(block, at) ? [at] : []));

/** How likely an outline must be by what its lines do: the less the words before it say, the more. */
const LEAST: Readonly<Record<Strength, number>> = {
  titled: -2,
  form: 0.15,
  introduced: 0,
  listed: 0.3,
  named: 0.3,
  bare: 0.5,
};

/** What such words weigh beside the lines. */
const WORDS: Readonly<Record<Strength, number>> = {
  titled: 4,
  form: 1,
  introduced: 1,
  listed: 0.5,
  named: 0.5,
  bare: 0,
};

/** Where nothing is called an outline: the places that ask the most, none inside another. */
function likest(blocks: readonly Block[]): Found[] {
  const evidence = new Evidence(blocks);
  const candidates = [
    ...partedAt('form', placesOf(blocks, isFormTitle), blocks),
    ...placesOf(blocks, (line, at) => isNamedTitle(line, lineBefore(blocks, at)))
      .slice(0, MOST_PLACES)
      .flatMap((at) => toTheEnd('named', at, at + 1, blocks)),
    ...introductions(blocks),
    ...bare(blocks),
  ]
    .filter((one, _, all) => !leadsTo(one, all, blocks) && !leadsToTitle(one, all))
    .filter((one) => hasContents(blocks, one) && evidence.share(firstIn(one, blocks), one.to) >= LEAST[one.strength])
    .filter((one, _, all) => !isAnnexOf(one, all));
  const weight = (one: Found): number => WORDS[one.strength] + evidence.sum(firstIn(one, blocks), one.to);
  const [best, ...others] = candidates.sort((one, other) => weight(other) - weight(one));
  if (best === undefined) return [];
  const kept = [best];
  for (const one of others)
    if (one.strength === best.strength && kept.every(({ from, to }) => one.to <= from || one.from > to)) kept.push(one);
  return kept.sort((one, other) => one.from - other.from);
}

/** Where what is asked begins: what is said before it to whoever writes is no part of it. */
const firstIn = ({ from, to }: Found, blocks: readonly Block[]): number => {
  const title = blocks[from];
  // Between the number of a form and its table stands who reports, to whom and when: its head, and nothing asked.
  const headed = isLine(title) && isAppendixTitle(title) && leadsToTable(blocks, from);
  const first = blocks.slice(from, to).findIndex((block) => !isLine(block) || (!headed && isContents(block)));
  return from + Math.max(0, first);
};

/** Whether a sentence that introduces contents stands between a place and the first number behind it. */
const leadsTo = (one: Found, all: readonly Found[], blocks: readonly Block[]): boolean =>
  one.strength !== 'form' &&
  all.some(
    ({ strength, from }) =>
      strength === 'introduced' &&
      from > one.from &&
      from <= one.to &&
      blocks.slice(one.from, from - 1).every((block) => isLine(block) && block.mark === null),
  );

/** Whether a place is an annex of what a letter lists before it, where it closes: that is the outline then. */
const isAnnexOf = (one: Found, all: readonly Found[]): boolean =>
  isAppendixTitle(one.line) &&
  all.some(({ strength, to }) => (strength === 'introduced' || strength === 'listed') && to <= one.from);

/** Whether a sentence leads to a title right behind it, under which the contents stand. */
const leadsToTitle = ({ strength, from }: Found, all: readonly Found[]): boolean =>
  (strength === 'introduced' || strength === 'listed') &&
  all.some((one) => (one.strength === 'form' || one.strength === 'named') && one.from === from + 1);

const toTheEnd = (strength: Strength, at: number, from: number, blocks: readonly Block[]): Found[] => {
  const line = blocks[at];
  if (!isLine(line)) return [];
  return [{ strength, line, from, to: closingFrom(blocks, from, blocks.length), end: blocks.length }];
};

/** Sentences behind which a report's contents are listed. */
function introductions(blocks: readonly Block[]): Found[] {
  const places = placesOf(
    blocks,
    (line, at) =>
      introducesContents(line) || (introducesList(line) && isLine(blocks[at + 1]) && isContents(blocks[at + 1])),
  );
  return places.slice(0, MOST_PLACES).flatMap((at): Found[] => {
    const line = blocks[at] as Line;
    const to = endOfList(blocks, at + 1, closingFrom(blocks, at + 1, blocks.length), openAround(blocks, at));
    const strength = introducesContents(line) ? 'introduced' : 'listed';
    const found: Found = { strength, line, from: at + 1, to, end: blocks.length };
    return contentsIn(blocks.slice(at + 1, to)) >= FEWEST ? [found] : [];
  });
}

/** So near a run of headings without any title reports are spoken of. */
const NEAR = 8;

/** Headings and questions with nothing over them that calls them something, or else annexes, beside words of reporting. */
function bare(blocks: readonly Block[]): Found[] {
  const heading = blocks.findIndex((block) => isContents(block) && block.mark?.count === 1);
  const first =
    heading < 0
      ? blocks.findIndex((block, at) => isLine(block) && isAppendixTitle(block) && leadsToTable(blocks, at))
      : heading;
  if (first < 0) return [];
  const speaks = (block: Block): boolean => isLine(block) && speaksOfReports(block);
  const table = blocks.slice(first).findIndex((block) => !isLine(block));
  const above = blocks.slice(Math.max(0, first - NEAR), first).findLast(speaks);
  // Between the number of a form and its table stands who reports, and to whom, beside its title.
  const within = heading < 0 ? blocks.slice(first, first + Math.max(0, table)) : [];
  const titled = within.find((block) => isLine(block) && block.look.caps);
  const near = above ?? (within.some(speaks) ? (titled ?? within.find(speaks)) : undefined);
  const [found] = toTheEnd('bare', first, first, blocks);
  if (found === undefined) return [];
  const sent = blocks.slice(found.to - NEAR, found.to).some((block) => isLine(block) && isSending(block));
  return isLine(near) ? [{ ...found, line: near }] : sent ? [found] : [];
}

/** Titles one right behind the other are one title: "Phụ lục 1" / "Đề cương báo cáo". */
const merged = (titles: readonly number[], blocks: readonly Block[]): number[] =>
  titles.filter((at) => {
    const before = titles.findLast((other) => other < at);
    return before === undefined || contentsIn(blocks.slice(before + 1, at)) > 0;
  });

/** In a table of contents lines end with the numbers of pages. */
const LISTED = /(?:\.{3,}|…|\t|\s{2,}|\s)\s*\d{1,3}$/u;

function isListed(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  if (!isLine(line) || !LISTED.test(line.text)) return false;
  const near = blocks.slice(Math.max(0, at - 3), at + 4).filter(isLine);
  return near.filter(({ text }) => LISTED.test(text)).length >= 3 || /\.{4,}|…/u.test(line.text);
}
