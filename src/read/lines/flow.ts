import type { Wording } from '../../text/index.js';
import type { Block, Paragraph, Position, Table, WordDocument } from '../../word/index.js';
import { seenTextOf } from '../../word/index.js';
import { lettersOf, markedOf, TypedWording } from '../texts/wordings.js';
import { meantTextOf } from './typed.js';

/** A bookmark as it begins at a node; `empty` where nothing is left between its ends. */
export interface NodeBookmark {
  name: string;
  empty: boolean;
}

/** One paragraph of the document in reading order, with all it says of itself. */
export interface FlowNode {
  /** Its place in the flow, from 0; the same as the paragraph's ordinal in order, not in value. */
  index: number;
  paragraph: Paragraph;
  /** All a person sees there. */
  text: string;
  /** The same without what was crossed out, which is as if deleted. */
  meant: string;
  /**
   * What is meant without the mark before it, and that mark; automatic numbers count as marks. A line that was crossed out
   * whole is known by what it said.
   */
  rest: string;
  mark: string;
  /** Letters and digits of `rest`. */
  key: string;
  /** What is meant and `rest` as they are held against others. */
  wording: { text: Wording; rest: Wording };
  /** Tags and titles of the controls its text stands in. */
  tags: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  bookmarks: readonly NodeBookmark[];
  /** The tables it stands in, outermost first. */
  tables: readonly Table[];
}

/** The body of a document as one line of paragraphs, through tables. */
export interface Flow {
  nodes: FlowNode[];
  tables: Table[];
  /** Tables by the nodes that stand in them. */
  nodesOf: ReadonlyMap<Table, FlowNode[]>;
  document: WordDocument;
  /** What stands in it, as it is held against others. */
  wordings: { of(text: string): Wording };
}

/** A paragraph and the tables it stands in. */
interface ParagraphPlace {
  paragraph: Paragraph;
  tables: readonly Table[];
}

function walk(blocks: readonly Block[], tables: readonly Table[], all: ParagraphPlace[]): ParagraphPlace[] {
  for (const block of blocks) {
    if (block.type === 'paragraph') all.push({ paragraph: block, tables });
    else {
      const around = [...tables, block];
      for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks, around, all);
    }
  }
  return all;
}

function lengthOf({ runs }: Paragraph): number {
  let length = 0;
  for (const { text } of runs) length += text.length;
  return length;
}

const NONE: ReadonlySet<string> = new Set();
const NO_BOOKMARKS: readonly NodeBookmark[] = [];

/** The tags, or the titles, of the controls a paragraph stands in. */
function namesOf({ runs }: Paragraph, pick: 'tag' | 'title', { controls }: WordDocument): ReadonlySet<string> {
  let names: Set<string> | null = null;
  for (const run of runs)
    for (const at of run.controls) {
      const name = controls[at]?.[pick];
      if (name != null) names = (names ?? new Set<string>()).add(name);
    }
  return names ?? NONE;
}

const before = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);

/** Bookmarks by the paragraph their text begins in: one that starts at the very end of a paragraph means the next. */
function bookmarksByParagraph(
  document: WordDocument,
  all: readonly ParagraphPlace[],
): ReadonlyMap<number, NodeBookmark[]> {
  const found = new Map<number, NodeBookmark[]>();
  let lengths: ReadonlyMap<number, number> | null = null;
  const isAtEnd = ({ paragraph, offset }: Position): boolean => {
    lengths ??= new Map(all.map((one) => [one.paragraph.ordinal, lengthOf(one.paragraph)]));
    const length = lengths.get(paragraph) ?? 0;
    return offset >= length && length > 0;
  };
  for (const { name, start, end } of document.bookmarks) {
    if (!name.startsWith('_dc_')) continue;
    // Few end in another paragraph than they begin in.
    const paragraph = end.paragraph > start.paragraph && isAtEnd(start) ? start.paragraph + 1 : start.paragraph;
    const bookmark = { name, empty: !before(start, end) };
    const list = found.get(paragraph);
    if (list) list.push(bookmark);
    else found.set(paragraph, [bookmark]);
  }
  return found;
}

/** @param printed what the form prints, of which most of a returned document is made */
export function flowOf(
  document: WordDocument,
  printed: { get(said: string): Wording | undefined } = new Map<string, Wording>(),
): Flow {
  const all = walk(document.body, [], []);
  const bookmarks = bookmarksByParagraph(document, all);
  const nodesOf = new Map<Table, FlowNode[]>();
  const tables: Table[] = [];
  const typed = new Map<string, Wording>();
  const wordingOf = (said: string): Wording => {
    const known = typed.get(said);
    if (known) return known;
    const made = printed.get(said) ?? new TypedWording(said);
    typed.set(said, made);
    return made;
  };
  const nodes = all.map(({ paragraph, tables: around }, index): FlowNode => {
    const text = seenTextOf(paragraph);
    const meant = meantTextOf(paragraph, text);
    const read = meant.trim() === '' ? text : meant;
    const whole = wordingOf(read);
    const { mark, rest } = markedOf(whole);
    const bare = rest === read ? whole : wordingOf(rest);
    const node: FlowNode = {
      index,
      paragraph,
      text,
      meant,
      rest,
      mark: paragraph.numbering && !paragraph.numbering.bullet ? paragraph.numbering.text : mark,
      key: lettersOf(bare),
      wording: { text: whole, rest: bare },
      tags: namesOf(paragraph, 'tag', document),
      titles: namesOf(paragraph, 'title', document),
      bookmarks: bookmarks.get(paragraph.ordinal) ?? NO_BOOKMARKS,
      tables: around,
    };
    for (const table of around) {
      const list = nodesOf.get(table);
      if (list) list.push(node);
      else {
        nodesOf.set(table, [node]);
        tables.push(table);
      }
    }
    return node;
  });
  return { nodes, tables, nodesOf, document, wordings: { of: wordingOf } };
}

/** The first paragraph of a table of a flow; it has none without. */
export const firstIn = (table: Table, { nodesOf }: Pick<Flow, 'nodesOf'>): FlowNode =>
  (nodesOf.get(table) as FlowNode[])[0] as FlowNode;

/** All that is seen in a paragraph, and the same without the mark before it, as they are held against others. */
export function seenWordingOf({ text, wording }: Pick<FlowNode, 'text' | 'wording'>): FlowNode['wording'] {
  if (wording.text.text === text) return wording;
  const seen = new TypedWording(text);
  return { text: seen, rest: new TypedWording(markedOf(seen).rest) };
}
