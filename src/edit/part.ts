import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** What an outline is built of. */
export type PartKind = 'outline' | 'section' | 'point' | 'figure' | 'table' | 'column' | 'row';

/** Where a part stands in a definition: the keys and positions that lead to it from the top. */
export type PartPath = readonly (string | number)[];

/** One part of a definition as it is typed, whether or not the definition is right. */
export interface Part {
  kind: PartKind;
  path: PartPath;
  id: string;
  /** The words a person knows it by: its title, its question or its label. */
  title: string;
  /** The lines of the file it takes, the first being 1. */
  lines: { from: number; to: number };
  /** All it says of itself, without the parts inside it. */
  says: Readonly<Record<string, unknown>>;
  parts: readonly Part[];
}

/** A part and all inside it, each followed by those inside it. */
export const flatten = (part: Part): Part[] => [part, ...part.parts.flatMap(flatten)];

/** The lists a part may hold, in the order a form prints them. */
const LISTS: Record<PartKind, readonly (readonly [at: PartPath, kind: PartKind])[]> = {
  outline: [
    [['sections'], 'section'],
    [['appendices'], 'table'],
  ],
  section: [
    [['figures'], 'figure'],
    [['tables'], 'table'],
    [['points'], 'point'],
    [['sections'], 'section'],
  ],
  point: [
    [['figures'], 'figure'],
    [['tables'], 'table'],
  ],
  table: [
    [['columns'], 'column'],
    [['rows'], 'row'],
    [['rows', 'fixed'], 'row'],
  ],
  figure: [],
  column: [],
  row: [],
};

/** The key that holds the words a part is known by. */
export const TITLES: Record<PartKind, string> = {
  outline: 'title',
  section: 'title',
  point: 'ask',
  figure: 'label',
  table: 'title',
  column: 'label',
  row: 'label',
};

/** The list for parts of a kind inside a part; null where it holds none. Rows of a table stand where others of it do. */
export function listFor(document: Document, path: PartPath, holder: PartKind, kind: PartKind): PartPath | null {
  const lists = LISTS[holder].filter(([, held]) => held === kind).map(([at]) => [...path, ...at]);
  return lists.find((at) => isSeq(document.getIn(at))) ?? lists[0] ?? null;
}

/** A definition as a document whose comments stay; null where it is no YAML, or no definition at all. */
export function documentOf(text: string, lines?: LineCounter): Document | null {
  const document = parseDocument(text, lines ? { lineCounter: lines } : {});
  return document.errors.length === 0 && isMap(document.contents) ? document : null;
}

const wordsOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

function partAt(document: Document, lines: LineCounter, path: PartPath, kind: PartKind): Part | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) return null;
  const { range } = node as Node;
  const said = node.toJS(document) as Record<string, unknown>;
  const parts: Part[] = [];
  for (const [below, held] of LISTS[kind]) {
    const list = node.getIn(below);
    if (!isSeq(list)) continue;
    for (const at of list.items.keys()) {
      const part = partAt(document, lines, [...path, ...below, at], held);
      if (part !== null) parts.push(part);
    }
  }
  const held = new Set(LISTS[kind].flatMap(([[key]]) => (Array.isArray(said[`${key}`]) ? [key] : [])));
  return {
    kind,
    path,
    id: wordsOf(said.id),
    title: wordsOf(said[TITLES[kind]]),
    lines: { from: lines.linePos(range?.[0] ?? 0).line, to: lines.linePos(Math.max(0, (range?.[1] ?? 1) - 1)).line },
    says: Object.fromEntries(Object.entries(said).filter(([key]) => !held.has(key))),
    parts,
  };
}

/**
 * The parts of a definition as it is typed, mistakes and all; the outermost is the outline itself.
 * @returns null where the text is no YAML that holds a definition
 */
export function partsOfText(text: string): Part | null {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  return document && partAt(document, lines, [], 'outline');
}
