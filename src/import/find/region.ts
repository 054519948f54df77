import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from '../lines/index.js';
import { isLine } from './title.js';

const CLOSING = new RegExp(`^(?:${anyOf(({ closing }) => closing)})`, 'u');
const SIGNED = new RegExp(`^[([](?:${anyOf(({ signed }) => signed)})(?!\\p{L})`, 'u');
const OFFICE = new RegExp(`^(?:${anyOf(({ offices }) => offices)})$`, 'u');
const APPENDIX = new RegExp(`^(?:${anyOf(({ appendixTitle }) => appendixTitle)})(?!\\p{L})`, 'u');

/** Who signs and who is written to: what stands behind is no outline. */
export const isClosing = ({ text, mark, look }: Line): boolean =>
  mark === null && (CLOSING.test(fold(text)) || (look.caps && OFFICE.test(fold(text))));

/** "TỔ TRƯỞNG" above "(Ký, ghi rõ họ tên)". */
const isSignedBelow = ({ text, mark, look }: Line, next: Block | undefined): boolean =>
  mark === null && (look.caps || look.bold || text.length < 60) && isLine(next) && SIGNED.test(fold(next.text));

/** The title of an annex: "PHỤ LỤC", "Biểu số 01". */
export function isAppendixTitle(line: Line): boolean {
  const { text, look, mark } = line;
  if (mark !== null && !/^division/.test(mark.kind)) return false;
  if (!APPENDIX.test(fold(text)) || /[:;]$/.test(text)) return false;
  return look.caps || look.centred || look.bold || look.level !== null || text.length < 60 || startsInCaps(text);
}

const startsInCaps = (text: string): boolean => /^\p{Lu}{2,}/u.test(text);

/** An annex has a table, or is named right before everything ends. */
export function leadsToTable(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  const next = blocks.slice(at + 1, at + 12);
  const table = next.findIndex(({ is }) => is === 'grid');
  if (isLine(line) && /^\p{Lu}{2,}/u.test(line.text)) return true;
  return table >= 0 && !next.slice(0, table).some((block) => isLine(block) && block.mark !== null);
}

/** The first block from one on that closes a document, where annexes do not go on behind it. */
export function closingFrom(blocks: readonly Block[], from: number, until: number): number {
  for (let at = from; at < until; at += 1) {
    const block = blocks[at];
    if (!isLine(block) || !(isClosing(block) || isSignedBelow(block, blocks[at + 1])) || at === from) continue;
    // Who signs beside another stands in the same paragraph.
    const first = blocks.slice(from + 1, at).findLastIndex((one) => one.source.block !== block.source.block);
    return from + 2 + first;
  }
  return until;
}

/** Where a list of contents inside a text ends: at a sentence about sending, or at a number of the text around. */
export function endOfList(
  blocks: readonly Block[],
  from: number,
  until: number,
  around: ReadonlyMap<string, number>,
): number {
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
  `(?:${anyOf(({ sends }) => sends)})(?:\\s|.{0,80}\\s)(?:${anyOf(({ to }) => to)}).{0,200}(?:${anyOf(({ before }) => before)})|(?:${anyOf(({ before }) => before)}) ngày|(?:${anyOf(({ sends }) => sends)}).{0,120}\\s(?:ngày|on the)\\s\\d|^(?:send |please (?:send|return)|thank|trên đây|nhận được|(?:xin )?(?:trân trọng|chân thành|cảm ơn)|rất mong|đề nghị các|(?:[^,.:]{2,40}, )?ngày\\s*[.…_])`,
  'u',
);

/** The numbers that are open where a line stands: the last of each kind before it, if the line is inside. */
export function openAround(blocks: readonly Block[], at: number): Map<string, number> {
  const open = new Map<string, number>();
  for (const block of blocks.slice(0, at + 1)) {
    if (!isLine(block) || block.mark === null || block.mark.count === null) continue;
    open.set(block.mark.kind, block.mark.count);
  }
  return open;
}
