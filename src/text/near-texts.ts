import { codeAt } from './code-at.js';
import {
  BEGINS_AT_LEAST,
  BEGUN_FROM,
  LENGTHENED_AT_LEAST,
  REWORDED_AT_LEAST,
  SHORTENED_AT_LEAST,
  SLIPS_AT_LEAST,
  SLIPS_BEGUN_FROM,
} from './similarity.js';
import { ones, STEP, type Wording } from './wording.js';

/** The first letters of a text or a word as a number: as many as `likeness` asks for where one text begins with another. */
function beginningOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length && at < BEGUN_FROM; at++) hash = (Math.imul(hash, 31) + codeAt(key, at)) | 0;
  return hash;
}

/** A word as a bit, which several may share. */
const bitOf = (word: string): number => 1 << beginningOf(word);

const allOf = (bits: readonly number[]): number => bits.reduce((all, bit) => all | bit, 0);

/** Two texts with less of this of the words of both in common are not alike by their words; see `looseLikeness`. */
const SHARED_AT_LEAST = Math.min(REWORDED_AT_LEAST, 2 / (1 + 1 / LENGTHENED_AT_LEAST));

/** Whether two texts may share enough words: so many of one are, by their bits, words of the other. */
function mayShareWords(bits: readonly number[], asked: number, many: number): boolean {
  let shared = 0;
  for (const bit of bits) if ((bit & asked) !== 0) shared += 1;
  return 2 * shared >= SHARED_AT_LEAST * (bits.length + many);
}

const NONE: readonly number[] = [];

/**
 * Texts that are asked for, laid out in arrays so that a typed one is held against all of them at a glance: a few numbers of each
 * tell of nearly all that `likeness` finds nothing in common.
 */
export class NearTexts {
  readonly #keys: readonly string[];
  readonly #lengths: Int32Array;
  readonly #begins: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #words: Int32Array;
  readonly #many: Int32Array;

  constructor(texts: readonly Wording[]) {
    this.#keys = texts.map(({ key }) => key);
    this.#lengths = Int32Array.from(this.#keys, ({ length }) => length);
    this.#begins = Int32Array.from(this.#keys, beginningOf);
    this.#low = Int32Array.from(texts, ({ letters }) => letters.at(-2) as number);
    this.#high = Int32Array.from(texts, ({ letters }) => letters.at(-1) as number);
    this.#words = Int32Array.from(texts, ({ words }) => allOf(words.map(bitOf)));
    this.#many = Int32Array.from(texts, ({ words }) => words.length);
  }

  /**
   * The texts, by their ordinals, that a typed one may be like: of all others `likeness` says `none`, and `looseLikeness`, too, where
   * it is asked for.
   */
  near(typed: Wording, loose: boolean): number[] {
    const { key, letters } = typed;
    const [keys, lengths, begins, lows, highs] = [this.#keys, this.#lengths, this.#begins, this.#low, this.#high];
    const near: number[] = [];
    const { length } = key;
    if (length === 0) return near;
    const end = letters.length - 2;
    const [low, high] = [letters[end] as number, letters[end + 1] as number];
    const beginning = beginningOf(key);
    const bits = loose ? typed.words.map(bitOf) : NONE;
    const words = allOf(bits);
    for (let at = 0; at < lengths.length; at++) {
      const asked = lengths[at] as number;
      if (beginning === begins[at] && isBeginning(key, keys[at] as string)) {
        near.push(at);
        continue;
      }
      if (asked === 0) continue;
      const askedLow = lows[at] as number;
      const askedHigh = highs[at] as number;
      const longest = Math.max(length, asked);
      const isLike =
        // The same but for slips: as many letters as only one of them has were put in, taken away or exchanged.
        (Math.min(length, asked) / longest >= SLIPS_AT_LEAST &&
          isWithin(low & ~askedLow, high & ~askedHigh, longest, SLIPS_AT_LEAST) &&
          isWithin(askedLow & ~low, askedHigh & ~high, longest, SLIPS_AT_LEAST)) ||
        // Words left out: each letter is one of the text that is asked for.
        (length < asked &&
          (low & ~askedLow) === 0 &&
          (high & ~askedHigh) === 0 &&
          typed.words.length >= Math.max(2, (this.#many[at] as number) * SHORTENED_AT_LEAST)) ||
        // The same at its beginning, but for slips.
        (length >= asked && asked >= SLIPS_BEGUN_FROM && this.#isBegun(letters, length, at)) ||
        // Words added, or other words.
        ((words & (this.#words[at] as number)) !== 0 &&
          mayShareWords(bits, this.#words[at] as number, this.#many[at] as number));
      if (isLike) near.push(at);
    }
    return near;
  }

  /** Whether the first letters of a longer text may be one that is asked for, but for slips; see `editsAtLeast`. */
  #isBegun(letters: Int32Array, length: number, at: number): boolean {
    const asked = this.#lengths[at] as number;
    const [askedLow, askedHigh] = [this.#low[at] as number, this.#high[at] as number];
    const end = letters.length - 2;
    const sure = asked >= length ? end : 2 * Math.floor(asked / STEP);
    const may = Math.min(2 * Math.ceil(asked / STEP), end);
    return (
      isWithin(
        (letters[sure] as number) & ~askedLow,
        (letters[sure + 1] as number) & ~askedHigh,
        asked,
        BEGINS_AT_LEAST,
      ) &&
      isWithin(askedLow & ~(letters[may] as number), askedHigh & ~(letters[may + 1] as number), asked, BEGINS_AT_LEAST)
    );
  }
}

/** Whether one of two texts begins with the other. */
const isBeginning = (one: string, other: string): boolean =>
  one.length >= other.length ? one.startsWith(other) : other.startsWith(one);

/** Whether two texts may be equal in this share of their letters where one has these letters and the other has not. */
const isWithin = (low: number, high: number, longest: number, share: number): boolean =>
  1 - (ones(low) + ones(high)) / longest >= share;
