/** Looked at so often before a place is given up: hostile text may have many pieces of one hash. */
const PROBES = 8;
const LETTERS_A_SLOT = 64;

/** What `hashed` gives for nothing, and one letter more. */
export const NO_HASH = 0;
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

interface Entry<In, T> {
  hash: number;
  from: number;
  length: number;
  within: In;
  value: T;
}

/**
 * Finds again what stood in a text before, letter by letter, without cutting anything out of it: on a text of wide
 * letters a search, a slice and a `Map` cost more each than a loop over a short piece.
 *
 * What a piece means may depend on what it stands in, so `within` must be the same, too.
 */
export class Seen<In, T> {
  readonly #text: string;
  readonly #slots: (Entry<In, T> | undefined)[];
  readonly #mask: number;

  /** @param most how many pieces are kept at most; a power of two */
  constructor(text: string, most: number) {
    this.#text = text;
    let size = PROBES;
    while (size < most && size * LETTERS_A_SLOT < text.length) size *= 2;
    this.#slots = new Array<undefined>(size);
    this.#mask = size - 1;
  }

  /** What was added for the same letters; undefined where nothing was, or there was no place for it. */
  find(from: number, to: number, hash: number, within: In): T | undefined {
    const length = to - from;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const entry = this.#slots[(hash + probe) & this.#mask];
      if (entry === undefined) return undefined;
      if (
        entry.hash === hash &&
        entry.length === length &&
        entry.within === within &&
        this.#same(entry.from, from, length)
      )
        return entry.value;
    }
    return undefined;
  }

  add(from: number, to: number, hash: number, within: In, value: T): void {
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (hash + probe) & this.#mask;
      if (this.#slots[slot] !== undefined) continue;
      this.#slots[slot] = { hash, from, length: to - from, within, value };
      return;
    }
  }

  #same(a: number, b: number, length: number): boolean {
    const text = this.#text;
    for (let at = 0; at < length; at += 1) if (text.charCodeAt(a + at) !== text.charCodeAt(b + at)) return false;
    return true;
  }
}
