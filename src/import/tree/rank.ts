import { isLine } from '../find/title.js';
import type { Block, Line } from '../lines/index.js';
import { isBulletKind, kindOf, withLevels, withRomans } from './kind.js';
import type { Node } from './node.js';

/** Kinds of marks as they usually stand inside each other; what is not named stands with its neighbours. */
const USUAL: readonly RegExp[] = [
  /^division phần|^division part/,
  /^division/,
  /^style/,
  /^letter-caps|^roman(?! *-small)(?:$| at)|^look caps/,
  /^question/,
  /^decimal[.)/]/,
  /^decimal:2/,
  /^decimal:3/,
  /^decimal:/,
  /^look/,
  /^letter|^roman-small|^number in brackets/,
  /^bullet/,
];

const usualRank = (kind: string): number => USUAL.findIndex((pattern) => pattern.test(kind));

/** So many lines ahead are looked at to see whether a list goes on. */
const AHEAD = 300;

/** Whether the list a line belongs to goes on behind another line, before anything that stands above it. */
function goesOn(open: Node, above: ReadonlySet<string>, lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + AHEAD); at += 1) {
    const line = lines[at];
    const kind = line ? kindOf(line) : null;
    if (!line || kind === null) continue;
    if (kind === open.kind) return line.mark?.count === (open.line.mark?.count ?? 0) + 1 || open.line.mark === null;
    if (above.has(kind)) return false;
  }
  return false;
}

/** Builds the tree of some lines, each by its mark or look and what stands before it. */
export class Ranks {
  readonly roots: Node[] = [];
  readonly #stack: Node[] = [];
  /** Under which kind each kind was met first; null at the outermost level. */
  readonly #parents = new Map<string, string | null>();
  /** The list each line stands in. */
  readonly #lists = new Map<Node, Node[]>();
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The line a table behind it belongs to; undefined before all lines. */
  get last(): Node | undefined {
    return this.#stack.at(-1);
  }

  /** The last heading, of whatever level. */
  get heading(): Node | undefined {
    return this.#stack.findLast(({ kind }) => !isBulletKind(kind));
  }

  add(line: Line, at: number): Node {
    const kind = kindOf(line);
    const node: Node = { line, kind, children: [], tables: [] };
    if (kind === null) {
      while (this.#stack.length > 0 && isBulletKind(this.#stack.at(-1)?.kind ?? null)) this.#stack.pop();
      this.#put(node);
      return node;
    }
    this.#popFor(node, kind, at);
    if (!this.#parents.has(kind)) this.#parents.set(kind, this.#stack.at(-1)?.kind ?? null);
    this.#put(node);
    this.#stack.push(node);
    return node;
  }

  #put(node: Node): void {
    const list = this.#stack.at(-1)?.children ?? this.roots;
    list.push(node);
    this.#lists.set(node, list);
  }

  /** Takes the last line out again. */
  remove(node: Node): void {
    if (this.#stack.at(-1) === node) this.#stack.pop();
    const list = this.#lists.get(node);
    if (list?.at(-1) === node) list.pop();
  }

  /** Takes from the stack all that the line does not stand in. */
  #popFor({ line }: Node, kind: string, at: number): void {
    const path = line.mark?.path ?? [];
    if (path.length > 1) {
      const parent = this.#stack.findLast((open) => isPrefix(open.line.mark?.path ?? [], path));
      if (parent) {
        while (this.#stack.at(-1) !== parent) this.#stack.pop();
        return;
      }
    }
    const same = this.#stack.findLastIndex((open) => open.kind === kind);
    if (same >= 0) {
      this.#stack.length = same;
      return;
    }
    const known = this.#parents.get(kind);
    if (known !== undefined) {
      const parent = this.#stack.findLastIndex((open) => open.kind === known);
      if (parent >= 0 || known === null) {
        const inside = this.#stack.slice(parent + 1);
        if (!this.#standsIn(inside, kind)) {
          this.#stack.length = parent + 1;
          return;
        }
      }
    }
    while (this.#stack.length > 0 && !this.#isInside(kind, line, at)) this.#stack.pop();
  }

  /** Whether a mark met before under another stands now under what was opened since, whose list goes on behind it. */
  #standsIn(inside: readonly Node[], kind: string): boolean {
    const last = inside.at(-1);
    if (last === undefined || last.kind === null) return false;
    return usualRank(kind) > usualRank(last.kind);
  }

  /** Whether a line of a kind that is not open stands inside the last open one. */
  #isInside(kind: string, line: Line, at: number): boolean {
    const open = this.#stack.at(-1);
    if (open === undefined || open.kind === null) return true;
    // Dashes stand over crosses, unless the line with the cross says that something follows.
    if (kind === 'bullet -' && open.kind === 'bullet +') return /:$/.test(open.line.rest);
    const [own, outer] = [usualRank(kind), usualRank(open.kind)];
    if (own >= outer) return true;
    const above = new Set(this.#stack.slice(0, -1).flatMap((one) => one.kind ?? []));
    if (isBulletKind(open.kind))
      return /:$/.test(open.line.rest) && line.mark?.count === 1 && /^decimal[)/]|^letter/.test(kind);
    return line.mark?.count === 1 && goesOn(open, above, this.#lines, at + 1);
  }
}

const isPrefix = (short: readonly number[], long: readonly number[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((number, at) => number === long[at]);

/** A longer line does not name a table. */
const NAMES_TABLE = 300;

/** Lines of dots are room to write in. */
const SAYS = /[\p{L}\p{N}]/u;

/** The lines of an outline as a tree, tables with what they stand under; `loose`: tables before all lines. */
export function treeOf(blocks: readonly Block[]): { roots: Node[]; loose: Node['tables'] } {
  const said = blocks.filter((block) => !isLine(block) || SAYS.test(block.text));
  const read = withRomans(withLevels(said.filter(isLine)));
  const ranks = new Ranks(read);
  const loose: Node['tables'] = [];
  let at = 0;
  let before: Node | undefined;
  for (const block of said) {
    if (block.is === 'line') {
      const line = read[at] ?? block;
      before = ranks.add(line, at);
      at += 1;
      continue;
    }
    const caption = before && before.children.length === 0 ? captionOf(before) : null;
    if (caption !== null && before) ranks.remove(before);
    const table = { grid: block, caption: caption === null ? [] : [caption] };
    const owner = caption === null ? ranks.last : ranks.heading;
    if (owner) owner.tables.push(table);
    else loose.push(table);
    before = undefined;
  }
  return { roots: ranks.roots, loose };
}

/** A line without a mark right before a table is its caption. */
const captionOf = ({ line, kind }: Node): Line | null =>
  line.mark === null && !kind?.startsWith('style') && line.text.length <= NAMES_TABLE ? line : null;
