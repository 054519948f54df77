import { codeAt } from './code-at.js';
import { fold, keyOf, keyOfFolded, wordsOfFolded } from './fold.js';

/** Longer texts are compared by their beginnings: a title is never longer. */
const LONGEST = 600;

/** So many bits a word of memory has: letters are told apart by the last bits of their codes, in two words. */
const BITS = 32;

/** The letters of a text are told up to every one so far from the last. */
export const STEP = 16;

/** So many kinds letters are counted by: their last bits. */
const KINDS = 64;

/** Counts the first letters of a key by their kinds. */
function counted(key: string, length: number, bag: Uint16Array): Uint16Array {
  for (let at = 0; at < length; at++) {
    const kind = codeAt(key, at) & (KINDS - 1);
    bag[kind] = (bag[kind] as number) + 1;
  }
  return bag;
}

/** How many bits are set (after Warren, Hacker's Delight). */
export function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A text as it is held against others. Every heading is held against every paragraph: what is made once of a text
 * and kept beside it, its folded letters and words, makes reading quick.
 */
export class Wording {
  private foldedMade: string | null = null;
  private keyMade: string | null = null;
  private wordsMade: readonly string[] | null = null;
  private countsMade: ReadonlyMap<string, number> | null = null;
  private lettersMade: Int32Array | null = null;
  private bagMade: Uint16Array | null = null;
  /** What else was found out of it, by whoever did, each in a place of its own. */
  facts: unknown[] | null = null;

  constructor(readonly text: string) {}

  /** Its beginning is all of it. */
  get isWhole(): boolean {
    return this.text.length <= LONGEST;
  }

  private get shown(): string {
    return this.isWhole ? this.text : this.text.slice(0, LONGEST);
  }

  private get beginning(): string {
    this.foldedMade ??= fold(this.shown);
    return this.foldedMade;
  }

  /** The letters and digits of its beginning, folded. */
  get key(): string {
    this.keyMade ??= this.foldedMade === null ? keyOf(this.shown) : keyOfFolded(this.foldedMade);
    return this.keyMade;
  }

  /** The words of its beginning, folded. */
  get words(): readonly string[] {
    this.wordsMade ??= wordsOfFolded(this.beginning);
    return this.wordsMade;
  }

  /** How often each of its words stands in it. */
  get countOfWords(): ReadonlyMap<string, number> {
    if (this.countsMade) return this.countsMade;
    const counts = new Map<string, number>();
    for (const word of this.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.countsMade = counts;
    return counts;
  }

  /**
   * Which letters stand in its key up to every sixteenth of them and in all of it, as two sets of bits behind each other:
   * those of the first 16n letters at 2n, all at the end. Several letters may share a bit.
   */
  get letters(): Int32Array {
    if (this.lettersMade) return this.lettersMade;
    const { key } = this;
    const { length } = key;
    const letters = new Int32Array(2 * Math.ceil(length / STEP) + 2);
    let [low, high] = [0, 0];
    for (let at = 0; at < length; at++) {
      const code = codeAt(key, at);
      if ((code & BITS) === 0) low |= 1 << code;
      else high |= 1 << code;
      if ((at + 1) % STEP !== 0 && at + 1 !== length) continue;
      const end = 2 * Math.ceil((at + 1) / STEP);
      letters[end] = low;
      letters[end + 1] = high;
    }
    this.lettersMade = letters;
    return letters;
  }

  /** How often each kind of letter stands in its key. Several letters may be of one kind. */
  get bag(): Uint16Array {
    this.bagMade ??= counted(this.key, this.key.length, new Uint16Array(KINDS));
    return this.bagMade;
  }
}

/** The texts of one document or one form, each made ready once however often it stands there. */
export class Wordings {
  private readonly made = new Map<string, Wording>();

  of(text: string): Wording {
    const known = this.made.get(text);
    if (known) return known;
    const wording = new Wording(text);
    this.made.set(text, wording);
    return wording;
  }
}

/** Whether every letter of a text stands in another one, as far as can be told at a glance: false is certain. */
export function isSpelledIn(one: Wording, other: Wording): boolean {
  const [own, all] = [one.letters, other.letters];
  const [at, end] = [own.length - 2, all.length - 2];
  const low = (own[at] ?? 0) & ~(all[end] ?? 0);
  const high = (own[at + 1] ?? 0) & ~(all[end + 1] ?? 0);
  return low === 0 && high === 0;
}

/**
 * How many letters must at the least be put in, taken away or exchanged to make of the first letters of a text, so many of
 * its key, the whole of another: each change brings in or takes away one letter, so that all those only one of them has
 * need as many. Counted at a glance; the distance of Levenshtein, which takes much longer, is never less.
 */
export function editsAtLeast(one: Wording, length: number, other: Wording): number {
  const [own, all] = [one.letters, other.letters];
  const end = all.length - 2;
  // Those that surely stand among the first ones, and those that may.
  const sure = length >= one.key.length ? own.length - 2 : 2 * Math.floor(length / STEP);
  const may = Math.min(2 * Math.ceil(length / STEP), own.length - 2);
  const [otherLow, otherHigh] = [all[end] as number, all[end + 1] as number];
  return Math.max(
    ones((own[sure] as number) & ~otherLow) + ones((own[sure + 1] as number) & ~otherHigh),
    ones(otherLow & ~(own[may] as number)) + ones(otherHigh & ~(own[may + 1] as number)),
  );
}

const begun = new Uint16Array(KINDS);

/**
 * The same, told closer and more slowly: of the letters of each kind those that one of the two has more of must go or come.
 * It takes a twentieth of the time the distance takes, and most texts are found to be too far from each other.
 */
export function changesAtLeast(one: Wording, length: number, other: Wording): number {
  const own = length >= one.key.length ? one.bag : counted(one.key, length, begun.fill(0));
  const all = other.bag;
  let [more, less] = [0, 0];
  for (let kind = 0; kind < KINDS; kind++) {
    const difference = (own[kind] as number) - (all[kind] as number);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
