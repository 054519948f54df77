import type { XmlElement } from './element.js';
import { greaterFrom, isSame } from './four-at-once.js';
import { LONGEST, Met } from './met.js';
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

/** What may be a whole element, while it is being read. */
interface Piece {
  from: number;
  to: number;
  scope: Scope;
  /** How many elements are open around it. */
  level: number;
}

const SLASH = 0x2f;

/** To have looked for an element that was not met takes as long as so many letters, besides its own. */
const IN_VAIN = 64;

const met = new Met<Scope, Tree>(128 * 1024);

/** Whether an end tag ends in front of a ">". */
const endsAt = (text: DataView, at: number, closing: DataView): boolean => {
  const length = closing.byteLength - 1;
  return isSame(text, at - length, closing, 0, length);
};

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
  readonly #text: DataView;
  readonly #grower: Grower;
  #vain: number;
  #piece: Piece | null = null;

  constructor(text: DataView, grower: Grower) {
    this.#text = text;
    this.#grower = grower;
    this.#vain = text.byteLength;
  }

  /**
   * Takes the element whose start tag begins at `from` and whose ">" stands at `at`, where it was met before.
   * @param level how many elements are open around it
   * @returns where it ends; -1 where it must be read
   */
  taken({ closing }: Tag, from: number, at: number, scope: Scope, level: number): number {
    if (this.#piece !== null || this.#vain <= 0) return -1;
    const text = this.#text;
    const most = Math.min(text.byteLength, from + LONGEST);
    for (let last = greaterFrom(text, at + 1); last < most; last = greaterFrom(text, last + 1)) {
      if (text.getUint8(last - 1) === SLASH || !endsAt(text, last, closing)) continue;
      const to = last + 1;
      const known = met.find(text, from, to, scope);
      if (known !== undefined) return this.#grower.take(known) ? to : -1;
      this.#vain -= last - at + IN_VAIN;
      this.#piece = { from, to, scope, level };
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
    const { from, to, scope } = piece;
    if (at !== to) return;
    const tree = this.#grower.grown();
    met.add(this.#text, from, to, scope, tree, tree.cost);
  }
}
