import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from './line.js';
import { lineOf } from './make.js';
import { romanValue } from './mark.js';

/** "(1) ", "a) " inside a sentence, behind a sign or a blank. */
const MARKER = /(?<=[\s:;,.]|^)\(?(\d{1,2}|[a-zđ]|[ivx]{2,4})\)\s*(?=[\p{L}"“])/gu;
const SPEAKS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ handedIn }) => handedIn)})(?!\\p{L})`, 'u');
const CONTENTS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ listing }) => listing)})(?!\\p{L})`, 'u');
/** A line that lists contents is neither shorter nor longer. */
const [SHORTEST, LONGEST] = [40, 3_000];
/** A list without marks has at least so many items: two clauses are none. */
const FEWEST = 3;
/** A sentence that lists more is none a person reads as the contents of a report. */
const MOST = 40;

const LETTERS = ['abcdđeghiklmnopq', 'abcdefghijklmnop'];

/** Whether a mark is the n-th of its list. */
const isNth = (mark: string, nth: number): boolean =>
  Number(mark) === nth || romanValue(mark) === nth || LETTERS.some((letters) => letters[nth - 1] === mark);

/** Where a line's own marks begin, as long as they count on from the first. */
function markersIn(text: string): number[] {
  const places: number[] = [];
  for (const { 1: mark = '', index } of text.matchAll(MARKER)) if (isNth(mark, places.length + 1)) places.push(index);
  return places;
}

/** The items of a sentence, and what is said behind them. */
function itemsOf(list: string): string[] {
  const end = /(?<=\.)\s+(?=\p{Lu})/u.exec(list)?.index ?? list.length;
  const items = list.slice(0, end).split(/\s*;\s*(?:(?:và|and)\s+)?/u);
  return items.length < FEWEST
    ? []
    : [...items.map((item) => `- ${item.charAt(0).toUpperCase()}${item.slice(1)}`), list.slice(end)];
}

/** The parts of a line that lists, inside one sentence, what reports are to hold: what leads to it, each item, the rest. */
function partsOf(text: string): string[] {
  const places = markersIn(text);
  const [first] = places;
  if (first !== undefined && places.length > 1 && places.length <= MOST) {
    const head = text.slice(0, first).trim();
    if (!/:$/u.test(head) || !SPEAKS.test(fold(head))) return [];
    const items = places.map((at, nth) => text.slice(at, places[nth + 1]).trim());
    const last = items.pop() ?? '';
    const end = /(?<=\.)\s+(?=\p{Lu})/u.exec(last)?.index ?? last.length;
    return [head, ...items, last.slice(0, end), last.slice(end)];
  }
  const [colon] = [...text.matchAll(/:\s+(?=\p{L})/gu)].map(({ index }) => index);
  if (colon === undefined) return [];
  const head = text.slice(0, colon + 1);
  if (!SPEAKS.test(fold(head)) || !CONTENTS.test(fold(head))) return [];
  const items = itemsOf(text.slice(colon + 1).trim());
  return items.length === 0 ? [] : [head, ...items];
}

function split(line: Line): Line[] {
  if (line.look.level !== null || line.text.length < SHORTEST || line.text.length > LONGEST) return [line];
  const [head = '', ...parts] = partsOf(line.rest);
  if (parts.length === 0) return [line];
  const { source, look } = line;
  const items = parts.flatMap(
    (part) => lineOf(part.replace(/[;,\s]+$/u, ''), { source, look: { ...look, bold: false } }) ?? [],
  );
  return [{ ...line, text: line.text.replace(line.rest, head), rest: head, boldHead: 0 }, ...items];
}

/** Lines with those taken apart that list the contents of a report inside a sentence: "tập trung vào: a) …; b) …". */
export const listed = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => (block.is === 'line' ? split(block) : [block]));
