import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../zip/index.js';
import { utf8In } from './decode.js';
import { NOTHING, type XmlElement, type XmlNode } from './element.js';
import type { Grower, Tree } from './met-trees.js';
import { type Handler, scan } from './scan.js';
import type { Tag } from './tag.js';
import { CHARACTER_COST, ELEMENT_COST, weightOf } from './weight.js';

/** What is left of the memory for XML; shared by all parts of a file. */
export interface Budget {
  bytes: number;
}

/**
 * Whether a part of so many bytes may take more than is left. No letter weighs more than the "<" of an element: most
 * parts are so short that none of them need be looked at.
 */
export const mayBeTooHeavy = (length: number, budget: Budget): boolean => length * ELEMENT_COST > budget.bytes;

/** Elements whose blanks are text; elsewhere text of blanks only is the file's layout. */
const KEEPS_BLANKS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'vt:lpwstr']);

/** The children of an open element are still being gathered. */
interface OpenElement extends XmlElement {
  children: readonly XmlNode[];
}

/** Most elements hold one node or two. A list that grows by `push` has room for seventeen. */
function put(node: XmlNode, parent: OpenElement): void {
  const { children } = parent;
  const [first] = children;
  if (first === undefined) parent.children = [node];
  else if (children.length === 1) parent.children = [first, node];
  else (children as XmlNode[]).push(node);
}

/** Builds a tree without recursion, within limits. */
class TreeBuilder implements Handler, Grower {
  readonly grower = this;
  root: XmlElement | null = null;
  tooDeep = false;
  readonly #open: OpenElement[] = [];
  readonly #budget: Budget;
  readonly #limits: Limits;
  /** The memory that was left, and the elements that were open, where a tree began. */
  #began = { bytes: 0, open: 0 };
  /** So many elements were open inside each other since, and so many attributes has one of them at the most. */
  #deepest = 0;
  #attributes = 0;

  constructor(budget: Budget, limits: Limits) {
    this.#budget = budget;
    this.#limits = limits;
  }

  open({ name, attributes, leaf, count, cost }: Tag): boolean {
    const open = this.#open;
    if (open.length >= this.#limits.depth) {
      this.tooDeep = true;
      return false;
    }
    const element: OpenElement = leaf ?? { name, attributes, children: NOTHING };
    const parent = open[open.length - 1];
    if (parent) put(element, parent);
    else this.root = element;
    if (open.push(element) > this.#deepest) this.#deepest = open.length;
    if (count > this.#attributes) this.#attributes = count;
    this.#budget.bytes -= cost;
    return this.#budget.bytes >= 0;
  }

  close(): void {
    this.#open.pop();
  }

  take({ root, cost, height, attributes }: Tree): boolean {
    const parent = this.#open[this.#open.length - 1];
    const isWithin = this.#open.length + height <= this.#limits.depth && attributes <= this.#limits.attributes;
    if (!parent || !isWithin || cost > this.#budget.bytes) return false;
    put(root, parent);
    this.#budget.bytes -= cost;
    return true;
  }

  begin(): void {
    this.#began = { bytes: this.#budget.bytes, open: this.#open.length };
    this.#deepest = this.#open.length;
    this.#attributes = 0;
  }

  grown(): Tree {
    const { bytes, open } = this.#began;
    const children = this.#open[this.#open.length - 1]?.children ?? [];
    const root = children[children.length - 1] as XmlElement;
    return { root, cost: bytes - this.#budget.bytes, height: this.#deepest - open, attributes: this.#attributes };
  }

  text(text: string): boolean {
    const parent = this.#open[this.#open.length - 1];
    if (!parent || (!KEEPS_BLANKS.has(parent.name) && /^\s*$/.test(text))) return true;
    this.#budget.bytes -= text.length * CHARACTER_COST;
    put(text, parent);
    return this.#budget.bytes >= 0;
  }
}

/**
 * Turns XML into a tree without recursion. Anything that declares a document type is refused unread (entity bombs,
 * foreign files).
 */
export function parseXml(bytes: Uint8Array, part: string, limits: Limits, budget: Budget): XmlElement | Failure {
  if (mayBeTooHeavy(bytes.length, budget) && weightOf(bytes) > budget.bytes) return tooLarge(limits.treeBytes);
  const { bytes: utf8, whole } = utf8In(bytes);
  const tree = new TreeBuilder(budget, limits);
  const outcome = scan(utf8, tree, limits.attributes);
  if (outcome === 'stopped' && !tree.tooDeep) return tooLarge(limits.treeBytes);
  return outcome === 'whole' && whole && tree.root ? tree.root : damaged(part);
}
