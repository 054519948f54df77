import { distance } from 'fastest-levenshtein';
import { bareKeyOf } from './fold.js';

/** Shorter words are not slips of each other, and figures never are. */
const SHORTEST = 3;
const WITHOUT_MARKS = 0.9;

/** How sure two words are the same: 1, less without their marks or for a slip of one letter, 0. */
function sameness(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one + other)) return 0;
  if (bareKeyOf(one) === bareKeyOf(other)) return WITHOUT_MARKS;
  if (one.length < SHORTEST || other.length < SHORTEST) return 0;
  return distance(one, other) === 1 ? 1 - 1 / Math.max(one.length, other.length) : 0;
}

const initialOf = (word: string): string => bareKeyOf(word.slice(0, 1));

/** Where words begin with these letters one after the other: ĐU for "đảng ủy"; -1 where none do. */
function initialsAt(word: string, words: readonly string[], open: ReadonlySet<number>): number {
  const letters = [...word].map(initialOf);
  if (letters.length < 2) return -1;
  return words.findIndex((_, at) =>
    letters.every((letter, i) => open.has(at + i) && initialOf(words[at + i] ?? '') === letter),
  );
}

/** How the words of a line and those of a name answer each other. */
export interface Fit {
  /** From nothing in common (0) to the same words (1). */
  score: number;
  /** Words of the line that are none of the name. */
  strange: string[];
}

/** Holds the words of a line against those of a name: the same, with a slip, or as the first letters of several. */
export function fitOf(line: readonly string[], name: readonly string[]): Fit {
  const open = new Set(name.keys());
  let [explained, covered] = [0, 0];
  const rest = line.filter((word) => {
    const at = name.findIndex((other, i) => open.has(i) && other === word);
    if (at >= 0) open.delete(at);
    else return true;
    explained += 1;
    covered += 1;
    return false;
  });
  const strange = rest.filter((word) => {
    const at = initialsAt(word, name, open);
    if (at >= 0) {
      for (let i = 0; i < word.length; i++) open.delete(at + i);
      explained += 1;
      covered += word.length;
      return false;
    }
    const near = [...open].map((i) => ({ i, how: sameness(word, name[i] ?? '') })).sort((a, b) => b.how - a.how)[0];
    if (near === undefined || near.how === 0) return true;
    open.delete(near.i);
    explained += near.how;
    covered += near.how;
    return false;
  });
  const [ofLine, ofName] = [explained / Math.max(1, line.length), covered / Math.max(1, name.length)];
  return { score: ofLine + ofName === 0 ? 0 : (2 * ofLine * ofName) / (ofLine + ofName), strange };
}
