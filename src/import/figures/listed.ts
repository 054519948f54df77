import { anyOf } from '../lexicon/index.js';
import type { Named } from './asked.js';
import { nounOf } from './noun.js';
import { BEGINS_COUNT, NEXT_VALUE } from './value-words.js';

/** Such a word says that a list of things follows: each of them is counted. */
const OF_THINGS = new RegExp(
  `^(?:${anyOf(({ counts }) => counts.filter((word) => /lượng|number/.test(word)))})\\s+`,
  'iu',
);
/** Begins what is said of a whole list: "by kind"; and what is done to a thing that was named: "chưa giải quyết". */
const GOES_ON = new RegExp(`^(?:${anyOf(({ endsNoun }) => endsNoun)})(?!\\p{L})`, 'iu');
/** So many words name a thing in a list. */
const WORDS_OF_ITEM = 4;

const ITEM = /\s*(?:,\s*(?:và\s+|and\s+)?|\s(?:và|and)\s+)([^,;.:()…_?]+?)(?=\s*(?:[,;.:()…_?]|$)|\s(?:và|and)\s)/uy;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/);

interface Item {
  at: number;
  end: number;
  text: string;
}

/** The short clauses behind a place, up to where something else is named. */
function itemsBehind(text: string, from: number): Item[] {
  const found: Item[] = [];
  ITEM.lastIndex = from;
  for (;;) {
    const next = ITEM.exec(text);
    const item = next?.[1]?.trim() ?? '';
    if (!next || item === '' || NEXT_VALUE.test(item) || wordsOf(item).length > WORDS_OF_ITEM) return found;
    const at = text.indexOf(item, next.index);
    found.push({ at, end: ITEM.lastIndex, text: item });
  }
}

/**
 * What is counted behind the first of a list with one word for all of it: "số vụ việc tiếp nhận, hòa giải thành, chưa giải
 * quyết xong". A list is known by one of its parts that can only be said of the first: it begins with what is done to it, or
 * repeats a word of it.
 */
export function alsoCounted(text: string, { end, label }: Named): Named[] {
  const [head = ''] = BEGINS_COUNT.exec(label) ?? [];
  if (head === '' || head === label) return [];
  const first = label.slice(head.length);
  if (OF_THINGS.test(label) && wordsOf(first).length <= WORDS_OF_ITEM) {
    const things = thingsBehind(text, end, head);
    if (things.length > 0) return things;
  }
  const noun = nounOf(first) ?? first;
  const known = new Set(wordsOf(first));
  const items = itemsBehind(text, end);
  // "Số học phần, tên học phần": what something is called is not counted.
  const isAboutIt = (item: string): boolean => item.toLowerCase().indexOf(noun.toLowerCase()) > 0;
  const isOfFirst = ({ text }: Item): boolean =>
    !isAboutIt(text) && (GOES_ON.test(text) || nounOf(text) === null || wordsOf(text).some((word) => known.has(word)));
  const last = items.findLastIndex(isOfFirst);
  return items.slice(0, last + 1).map((item) => {
    const [own = ''] = wordsOf(item.text);
    const [of = ''] = first.split(/\s+/);
    if (own === of.toLowerCase()) return { ...item, label: `${head.trim()} ${item.text}` };
    return { ...item, label: `${head.trim()} ${noun === first ? of : noun} ${item.text}` };
  });
}

/** "Số lượng bài viết, chương trình, chuyên mục": each thing in the list is counted. */
function thingsBehind(text: string, end: number, head: string): Named[] {
  const found: Named[] = [];
  for (const item of itemsBehind(text, end)) {
    const noun = nounOf(item.text);
    if (GOES_ON.test(item.text) || noun === null || wordsOf(noun).length < 2) break;
    found.push({ at: item.at, end: item.end, label: `${head.trim()} ${noun}` });
    if (noun !== item.text.replace(/^(?:các|những)\s+/u, '')) break;
  }
  return found;
}
