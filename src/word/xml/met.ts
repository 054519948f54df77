import { hashOf, isSame } from './four-at-once.js';

/** Looked at so often before a place is given up: hostile text may have many pieces of one hash. */
const PROBES = 8;
/** So many places a table has; no more than half of them are taken. */
const PLACES = 8192;
const MOST_PIECES = PLACES / 2;
/** Longer pieces are hardly met again. */
export const LONGEST = 4096;
/** About so many bytes of memory are kept at a time, besides letters. */
const MOST = 2 * 1024 * 1024;
/** About what a piece takes with its place, besides what was made of it. */
const ENTRY_COST = 128;

/** What is known of a piece in numbers: its hash, where its letters begin among those kept, how many they are, what it takes. */
const FIELDS = 4;

/**
 * As many pieces as are kept at a time, each by its number. What a look needs lies in the order in which pieces were met
 * first, as they mostly are met again: nearly all the time of a look is waiting for memory.
 */
class Generation<In, T> {
  /** The numbers of pieces by their hashes, from 1. */
  readonly #places = new Uint16Array(PLACES);
  readonly #numbers = new Int32Array(FIELDS * (MOST_PIECES + 1));
  readonly #within: (In | null)[] = [null];
  readonly #values: (T | null)[] = [null];
  readonly #letters: DataView;
  #filled = 0;
  #cost = 0;

  constructor(letters: number) {
    this.#letters = new DataView(new ArrayBuffer(letters));
  }

  /** The number of a piece; 0 where it has none. */
  numberOf(text: DataView, from: number, length: number, hash: number, within: In): number {
    const numbers = this.#numbers;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const number = this.#places[(hash + probe) & (PLACES - 1)] as number;
      if (number === 0) return 0;
      const at = number * FIELDS;
      if (numbers[at] !== hash || numbers[at + 2] !== length || this.#within[number] !== within) continue;
      if (isSame(this.#letters, numbers[at + 1] as number, text, from, length)) return number;
    }
    return 0;
  }

  valueOf(number: number): T {
    return this.#values[number] as T;
  }

  costOf(number: number): number {
    return this.#numbers[number * FIELDS + 3] as number;
  }

  /** False where there is no room for so many letters, or for one more piece. */
  hasRoom(letters: number): boolean {
    const hasNumber = this.#values.length <= MOST_PIECES;
    return hasNumber && this.#cost < MOST && this.#filled + letters <= this.#letters.byteLength;
  }

  add(text: DataView, from: number, length: number, hash: number, within: In, value: T, cost: number): void {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const place = (hash + probe) & (PLACES - 1);
      if (this.#places[place] !== 0) continue;
      const number = this.#values.push(value) - 1;
      this.#within.push(within);
      this.#numbers.set([hash, this.#filled, length, cost], number * FIELDS);
      this.#places[place] = number;
      const letters = new Uint8Array(text.buffer, text.byteOffset + from, length);
      new Uint8Array(this.#letters.buffer).set(letters, this.#filled);
      this.#filled += length;
      this.#cost += cost;
      return;
    }
  }
}

/**
 * Finds again what stood in a text before, this one or another, letter by letter: the tags and properties of a form come
 * back in every file that is made of it. Nothing is cut out of a text to be looked up: where letters are wide a search,
 * a slice and a `Map` cost more each than a loop over a short piece.
 *
 * What a piece means may depend on what it stands in, so `within` must be the same object, too. Whatever a text holds, no
 * more than a bounded number of pieces, letters and bytes is kept: those not met while as many others were are forgotten.
 */
export class Met<In, T> {
  readonly #room: number;
  #recent: Generation<In, T>;
  #older: Generation<In, T>;

  /** @param room so many letters are kept, twice */
  constructor(room: number) {
    this.#room = room;
    this.#recent = new Generation(room);
    this.#older = new Generation(0);
  }

  /** What was added for the same letters; undefined where nothing was, or it was forgotten. */
  find(text: DataView, from: number, to: number, within: In): T | undefined {
    const hash = hashOf(text, from, to);
    const length = to - from;
    const recent = this.#recent.numberOf(text, from, length, hash, within);
    if (recent > 0) return this.#recent.valueOf(recent);
    const older = this.#older.numberOf(text, from, length, hash, within);
    if (older === 0) return undefined;
    const value = this.#older.valueOf(older);
    this.#put(text, from, length, hash, within, value, this.#older.costOf(older));
    return value;
  }

  /** @param cost about how many bytes what was made of it takes */
  add(text: DataView, from: number, to: number, within: In, value: T, cost: number): void {
    const length = to - from;
    if (length === 0 || length > LONGEST) return;
    this.#put(text, from, length, hashOf(text, from, to), within, value, cost + ENTRY_COST);
  }

  #put(text: DataView, from: number, length: number, hash: number, within: In, value: T, cost: number): void {
    if (!this.#recent.hasRoom(length)) {
      this.#older = this.#recent;
      this.#recent = new Generation(this.#room);
    }
    this.#recent.add(text, from, length, hash, within, value, cost);
  }
}
