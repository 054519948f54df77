import type { XmlElement } from './element.js';
import { hashed, LONGEST, Met } from './met.js';
import type { Scope } from './scope.js';
import type { Tag } from './tag.js';

/** An element with all that is in it, as it was read once. It is never changed, so it may stand in many places. */
export interface Tree {
  root: XmlElement;
  /** What it takes of the memory for XML. */
  cost: number;
  /** How many elements stand inside each other in it, itself counted. */
  height: number;
  /** How many attributes an element in it has at the most, declarations among them. */
  attributes: number;
}

/** Builds the trees that are kept, and puts them where they stand again. */
export interface Grower {
  /** Puts a tree where the next element would begin; false where it goes beyond a limit, which reading it will tell. */
  take(tree: Tree): boolean;
  /** The next element to be opened is wanted as a tree. */
  begin(): void;
  /** That element, just closed. */
  grown(): Tree;
}

interface Kept extends Tree {
  length: number;
}

/** What may be a whole element, while it is being read. */
interface Piece {
  from: number;
  to: number;
  hash: number;
  scope: Scope;
  /** How many elements are open around it. */
  level: number;
}

const GREATER = 0x3e;

/** To have looked for an element that was not met takes as long as so many letters, besides its own. */
const IN_VAIN = 64;

const met = new Met<Scope, Kept>(128 * 1024);

/** Whether such an end tag ends with the ">" at `at`. */
function endsAt(bytes: Uint8Array, at: number, closing: Uint8Array): boolean {
  const before = at + 1 - closing.length;
  let step = closing.length - 2;
  while (step >= 0 && bytes[before + step] === closing[step]) step -= 1;
  return step < 0;
}

/**
 * The elements of one text that were met before, in it or in another. What an element means follows from its letters and
 * from what prefixes mean around it, so one that stands there again, letter by letter, need not be read. Only elements
 * are kept that say how something looks (`isProperties`), which come from the form; never what was typed.
 *
 * Where an element ends is known when it was read. Before, its first end tag is a guess, and what was read is kept only
 * if it ended just there: an element of the same name in it, or a comment, may make the guess wrong. Looking
 * in vain takes no more steps than the text has letters, so hostile text gains nothing by it.
 */
export class MetTrees {
  readonly #bytes: Uint8Array;
  readonly #grower: Grower;
  #vain: number;
  #piece: Piece | null = null;

  constructor(bytes: Uint8Array, grower: Grower) {
    this.#bytes = bytes;
    this.#grower = grower;
    this.#vain = bytes.length;
  }

  /**
   * Takes the element whose start tag begins at `from` and whose ">" stands at `at`, where it was met before.
   * @param hash of the letters of its tag
   * @param level how many elements are open around it
   * @returns where it ends; -1 where it must be read
   */
  taken({ closing }: Tag, from: number, at: number, hash: number, scope: Scope, level: number): number {
    if (this.#piece !== null || this.#vain <= 0) return -1;
    const bytes = this.#bytes;
    const most = Math.min(bytes.length, from + LONGEST);
    let whole = hash;
    for (let to = at; to < most; to += 1) {
      const letter = bytes[to] ?? 0;
      whole = hashed(whole, letter);
      if (letter !== GREATER || to === at || !endsAt(bytes, to, closing)) continue;
      const known = met.find(bytes, from, to + 1, whole, scope);
      if (known !== undefined) return this.#grower.take(known) ? from + known.length : -1;
      this.#vain -= to - at + IN_VAIN;
      this.#piece = { from, to: to + 1, hash: whole, scope, level };
      this.#grower.begin();
      return -1;
    }
    this.#vain -= most - at + IN_VAIN;
    return -1;
  }

  /** An element that stood in so many others was closed, and its end tag ends at `at`. */
  closed(level: number, at: number): void {
    const piece = this.#piece;
    if (piece === null || piece.level !== level) return;
    this.#piece = null;
    const { from, to, hash, scope } = piece;
    if (at !== to) return;
    const tree = this.#grower.grown();
    met.add(this.#bytes, from, to, hash, scope, { ...tree, length: to - from }, tree.cost);
  }
}
