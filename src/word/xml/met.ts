/** Looked at so often before a place is given up: hostile text may have many pieces of one hash. */
const PROBES = 8;
/** So many places a table has; no more than half of them are taken. */
const PLACES = 8192;
/** Longer pieces are hardly met again. */
export const LONGEST = 4096;
/** About so many bytes of memory are kept at a time, besides letters. */
const MOST = 2 * 1024 * 1024;
/** About what a piece takes with its place, besides what was made of it. */
const ENTRY_COST = 128;

/** What `hashed` gives for nothing, and one letter more. */
export const NO_HASH = 0;
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** A piece of a text: where it begins and ends, and the hash of its letters or of some of them. */
interface Entry<In, T> {
  hash: number;
  /** Where its letters begin among all that are kept. */
  from: number;
  length: number;
  within: In;
  value: T;
  cost: number;
}

/** As many pieces as are kept at a time. */
class Generation<In, T> {
  readonly #places = new Array<Entry<In, T> | undefined>(PLACES).fill(undefined);
  readonly #letters: Uint8Array;
  #filled = 0;
  #taken = 0;
  #cost = 0;

  constructor(letters: number) {
    this.#letters = new Uint8Array(letters);
  }

  find(bytes: Uint8Array, from: number, to: number, hash: number, within: In): Entry<In, T> | undefined {
    const letters = this.#letters;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = this.#places[(hash + probe) & (PLACES - 1)];
      if (entry === undefined) return undefined;
      if (entry.hash !== hash || entry.within !== within || entry.length !== to - from) continue;
      const shift = entry.from - from;
      let at = from;
      while (at < to && letters[at + shift] === bytes[at]) at += 1;
      if (at === to) return entry;
    }
    return undefined;
  }

  /** False where there is no room for so many letters, or for one more piece. */
  hasRoom(letters: number): boolean {
    return this.#taken * 2 < PLACES && this.#cost < MOST && this.#filled + letters <= this.#letters.length;
  }

  add(bytes: Uint8Array, from: number, entry: Entry<In, T>): void {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const place = (entry.hash + probe) & (PLACES - 1);
      if (this.#places[place] !== undefined) continue;
      entry.from = this.#filled;
      this.#letters.set(bytes.subarray(from, from + entry.length), this.#filled);
      this.#filled += entry.length;
      this.#places[place] = entry;
      this.#taken += 1;
      this.#cost += entry.cost;
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
  find(bytes: Uint8Array, from: number, to: number, hash: number, within: In): T | undefined {
    const recent = this.#recent.find(bytes, from, to, hash, within);
    if (recent !== undefined) return recent.value;
    const older = this.#older.find(bytes, from, to, hash, within);
    if (older === undefined) return undefined;
    this.#put(bytes, from, { ...older });
    return older.value;
  }

  /** @param cost about how many bytes what was made of it takes */
  add(bytes: Uint8Array, from: number, to: number, hash: number, within: In, value: T, cost: number): void {
    const length = to - from;
    if (length <= LONGEST) this.#put(bytes, from, { hash, from, length, within, value, cost: cost + ENTRY_COST });
  }

  #put(bytes: Uint8Array, from: number, entry: Entry<In, T>): void {
    if (!this.#recent.hasRoom(entry.length)) {
      this.#older = this.#recent;
      this.#recent = new Generation(this.#room);
    }
    this.#recent.add(bytes, from, entry);
  }
}
