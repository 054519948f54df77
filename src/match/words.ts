import { likeness, looseLikeness, type Wording } from '../text/index.js';

/**
 * How a text typed agrees with one asked for, from the nearest to the farthest. `shortened` is its beginning, `thinned`
 * some of its words in their order. `distinct`: it says another number, year, Roman numeral or letter where the other says
 * one ("Loại C" for "Loại A"), however alike the rest is. `other`: other words. `none`: nothing was typed.
 */
export const WORDS = [
  'same',
  'begins',
  'slips',
  'shortened',
  'thinned',
  'lengthened',
  'reworded',
  'distinct',
  'other',
  'none',
] as const;
export type WordsLevel = (typeof WORDS)[number];

/** What tells one of a kind from the next: a number, a Roman numeral, a single letter. */
const ORDINAL = /^(?:\p{N}+|[ivx]{1,5}|[a-zđ])$/u;

const numberless = (word: string): string => word.replace(/^0+(?=\d)/, '');

const ordinals = new WeakMap<Wording, readonly string[]>();

/** The ordinals among the words of a text, numbers without leading zeros; those within a word with other letters too. */
function ordinalsOf(wording: Wording): readonly string[] {
  const known = ordinals.get(wording);
  if (known) return known;
  const made: string[] = [];
  for (const word of wording.words)
    if (ORDINAL.test(word)) made.push(numberless(word));
    else for (const number of word.match(/\p{N}+/gu) ?? []) made.push(numberless(number));
  ordinals.set(wording, made);
  return made;
}

const BITS = 32;

/** The ordinals of a text as bits, of which several may share one. */
export function bitsOfOrdinals(wording: Wording): number {
  let bits = 0;
  for (const one of ordinalsOf(wording)) {
    let sum = 0;
    for (let at = 0; at < one.length; at++) sum = sum * 7 + one.charCodeAt(at);
    bits |= 1 << (sum % BITS);
  }
  return bits;
}

/** The same as `isDistinct`, told at a glance by these bits: true is certain. */
export const areDistinctBits = (typed: number, asked: number): boolean =>
  (typed & ~asked) !== 0 && (asked & ~typed) !== 0;

const timesIn = (list: readonly string[], one: string): number => {
  let times = 0;
  for (const other of list) if (other === one) times += 1;
  return times;
};

/** Whether a list has one the other has not, or not as often. */
const hasMore = (list: readonly string[], other: readonly string[]): boolean =>
  list.some((one) => timesIn(list, one) > timesIn(other, one));

/**
 * True where each of two texts has an ordinal the other has not: "Năm 2022" is not "Năm 2021", "Quý II" not "Quý I".
 * An ordinal that is only left out or added tells nothing of the kind.
 */
export function isDistinct(typed: Wording, asked: Wording): boolean {
  const [own, other] = [ordinalsOf(typed), ordinalsOf(asked)];
  if (own.length === 0 || other.length === 0) return false;
  return hasMore(own, other) && hasMore(other, own);
}

/**
 * Compares a text typed with one asked for. `loose`: words may have been added, or be others (lengthened, reworded), as
 * in a heading; a sentence shares words with many titles.
 */
export function compareWords(typed: Wording, asked: Wording, loose = false): WordsLevel {
  if (typed.key === '') return 'none';
  const { how } = likeness(typed, asked);
  if (how === 'same') return 'same';
  const level = how === 'none' && loose ? looseLikeness(typed, asked).how : how;
  if (level === 'none') return 'other';
  if (isDistinct(typed, asked)) return 'distinct';
  return level === 'shortened' && !asked.key.startsWith(typed.key) ? 'thinned' : level;
}
