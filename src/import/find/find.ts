import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from '../lines/index.js';
import { introducesContents, isFormTitle, isLine, isOutlineTitle, type Strength } from './title.js';

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

const CLOSING = new RegExp(`^(?:${anyOf(({ closing }) => closing)})`, 'u');
const OFFICE = new RegExp(`^(?:${anyOf(({ offices }) => offices)})$`, 'u');
const APPENDIX = new RegExp(`^(?:${anyOf(({ appendixTitle }) => appendixTitle)})(?!\\p{L})`, 'u');

/** Who signs and who is written to: what stands behind is no outline. */
export const isClosing = ({ text, mark, look }: Line): boolean =>
  mark === null && (CLOSING.test(fold(text)) || (look.caps && OFFICE.test(fold(text))));

/** The title of an annex: "PHỤ LỤC", "Biểu số 01". */
export function isAppendixTitle(line: Line): boolean {
  const { text, look, mark } = line;
  if (mark !== null && !/^division/.test(mark.kind)) return false;
  if (!APPENDIX.test(fold(text)) || /[:;]$/.test(text)) return false;
  return look.caps || look.centred || look.bold || look.level !== null || text.length < 60 || startsInCaps(text);
}

const startsInCaps = (text: string): boolean => /^\p{Lu}{2,}/u.test(text);

const nextLine = (blocks: readonly Block[], at: number): Line | null =>
  blocks.slice(at + 1, at + 4).find(isLine) ?? null;

/** So many marked lines make a list of contents. */
const FEWEST = 2;

const contentsIn = (blocks: readonly Block[]): number =>
  blocks.filter((block) => isLine(block) && (block.mark !== null || block.look.level !== null || block.look.bold))
    .length;

/** Where a list of contents inside a text ends: at a sentence about sending, or at a number of the text around. */
function endOfList(blocks: readonly Block[], from: number, until: number, around: ReadonlyMap<string, number>): number {
  const inside = new Set<string>();
  for (let at = from; at < until; at += 1) {
    const block = blocks[at];
    if (!isLine(block)) continue;
    const kind = block.mark?.kind;
    if (kind !== undefined) {
      const open = around.get(kind);
      const continues = open !== undefined && block.mark?.count === open + 1 && !inside.has(kind);
      if (continues && at > from) return at;
      if (continues) return at;
      inside.add(kind);
    } else if (at > from && SENDING.test(fold(block.text))) return at;
  }
  return until;
}

/** Whether a line without a mark says where and when reports are sent, or takes leave: it asks for nothing. */
export const isSending = ({ text, mark }: Line): boolean => mark === null && SENDING.test(fold(text));

const SENDING = new RegExp(
  `(?:${anyOf(({ sends }) => sends)})(?:\\s|.{0,80}\\s)(?:${anyOf(({ to }) => to)}).{0,200}(?:${anyOf(({ before }) => before)})|(?:${anyOf(({ before }) => before)}) ngày|^(?:send |please (?:send|return)|thank|trên đây|nhận được|trân trọng|rất mong|đề nghị các)`,
  'u',
);

/** The numbers that are open where a line stands: the last of each kind before it, if the line is inside. */
function openAround(blocks: readonly Block[], at: number): Map<string, number> {
  const open = new Map<string, number>();
  for (const block of blocks.slice(0, at + 1)) {
    if (!isLine(block) || block.mark === null || block.mark.count === null) continue;
    open.set(block.mark.kind, block.mark.count);
  }
  return open;
}

/** Every place where an outline may begin, the plainest kind alone, in their order. */
export function findOutlines(blocks: readonly Block[]): Found[] {
  const titled = blocks.flatMap((block, at): number[] =>
    isLine(block) && isOutlineTitle(block, nextLine(blocks, at)) && !isListed(blocks, at) ? [at] : [],
  );
  const ends = (list: readonly number[], at: number): number => list.find((other) => other > at) ?? blocks.length;
  const starts = merged(titled, blocks).slice(0, MOST_PLACES);
  const outlines = starts.map((at): Found => {
    const end = ends(starts, at);
    return { strength: 'titled', line: blocks[at] as Line, from: at + 1, to: closingFrom(blocks, at + 1, end), end };
  });
  const full = outlines.filter(({ from, to }) => hasContents(blocks.slice(from, to)));
  if (full.length > 0) return full;
  const heads = blocks.flatMap((block, at) => (isLine(block) && isFormTitle(block) ? [at] : [])).slice(0, MOST_PLACES);
  const forms = heads.map((at): Found => {
    const end = ends(heads, at);
    return { strength: 'form', line: blocks[at] as Line, from: at + 1, to: closingFrom(blocks, at + 1, end), end };
  });
  const blank = forms.filter(({ from, to }) => hasContents(blocks.slice(from, to)) && asks(blocks.slice(from, to)));
  if (blank.length > 0) return blank;
  const introductions = blocks.flatMap((block, at) => (isLine(block) && introducesContents(block) ? [at] : []));
  return introductions.slice(0, MOST_PLACES).flatMap((at): Found[] => {
    const to = endOfList(blocks, at + 1, closingFrom(blocks, at + 1, blocks.length), openAround(blocks, at));
    const found: Found = { strength: 'introduced', line: blocks[at] as Line, from: at + 1, to, end: blocks.length };
    return contentsIn(blocks.slice(at + 1, to)) >= FEWEST ? [found] : [];
  });
}

/** Titles one right behind the other are one title: "Phụ lục 1" / "Đề cương báo cáo". */
const merged = (titles: readonly number[], blocks: readonly Block[]): number[] =>
  titles.filter((at) => {
    const before = titles.findLast((other) => other < at);
    return before === undefined || contentsIn(blocks.slice(before + 1, at)) > 0;
  });

const hasContents = (blocks: readonly Block[]): boolean =>
  contentsIn(blocks) >= FEWEST || blocks.some(({ is }) => is === 'grid');

/** In a table of contents lines end with the numbers of pages. */
const LISTED = /(?:\.{3,}|…|\t|\s{2,}|\s)\s*\d{1,3}$/u;

function isListed(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  if (!isLine(line) || !LISTED.test(line.text)) return false;
  const near = blocks.slice(Math.max(0, at - 3), at + 4).filter(isLine);
  return near.filter(({ text }) => LISTED.test(text)).length >= 3 || /\.{4,}|…/u.test(line.text);
}

/** The first block from one on that closes a document, where annexes do not go on behind it. */
function closingFrom(blocks: readonly Block[], from: number, until: number): number {
  for (let at = from; at < until; at += 1) {
    const block = blocks[at];
    if (isLine(block) && isClosing(block) && at > from) return at;
  }
  return until;
}

/** Whether a form asks rather than reports: it has places to fill in, and headings with nothing said under them. */
function asks(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(isLine);
  const blanks = lines.filter(({ text }) => /[.…_]{4,}|…|\(nếu có|\[.*\]|if any/iu.test(text)).length;
  const long = lines.filter(({ text }) => text.length > 240).length;
  const said = lines.filter(({ text, mark }) => mark === null && /\d/.test(text) && text.length > 80).length;
  const asking = lines.filter(({ text }) => ASKS.test(fold(text))).length;
  const counting = lines.filter(({ rest, mark }) => mark !== null && COUNTING.test(fold(rest))).length;
  const hints = blanks + asking + counting;
  return hints >= 2 && said + long <= hints / 2;
}

const COUNTING = new RegExp(`^(?:${anyOf(({ counts, rates }) => [...counts, ...rates])})(?!\\p{L})(?!.*\\d)`, 'u');

const ASKS =
  /^(?:[-+*•\d.)\sa-z]{0,6})?(?:nêu|đánh giá|báo cáo|phân tích|trình bày|khái quát|tóm tắt|liệt kê|thống kê|describe|state|list|give)(?!\p{L})/u;
