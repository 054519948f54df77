import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Draft } from './draft.js';
import type { Remark } from './remark.js';

/** Lines of YAML are no longer than this where they can be broken; short mappings stay on one. */
export const WIDTH = 120;

/** Names whose entries are written on one line each: they are read in rows, as a table. */
const IN_ROWS: ReadonlySet<string> = new Set(['figures', 'columns', 'rows', 'checks']);

/** Names whose value stands on one line, where it is short. */
const ON_ONE_LINE: ReadonlySet<string> = new Set([
  ...['rows', 'document', 'schedule', 'period', 'for', 'series', 'due', 'options', 'submit', 'how'],
]);

const isShort = (node: unknown): boolean => isCollection(node) && JSON.stringify(node.toJSON()).length < WIDTH - 20;

/** Sets on one line what is read as one. */
export function setInRows(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      const name = String(key.value);
      if (IN_ROWS.has(name) && isSeq(value)) for (const item of value.items) if (isMap(item)) item.flow = true;
      if (ON_ONE_LINE.has(name) && isCollection(value) && isShort(value) && !(name === 'rows' && isSeq(value)))
        value.flow = true;
    },
  });
}

/** The node a path leads to; for a name of a mapping, the name itself. */
function nodeAt(document: Document, path: readonly (string | number)[]): Node | null {
  const above = path.slice(0, -1);
  const last = path.at(-1);
  const parent = above.length === 0 ? document.contents : document.getIn(above, true);
  if (isSeq(parent)) return (parent.items[Number(last)] as Node | undefined) ?? null;
  if (!isMap(parent)) return null;
  const pair = (parent as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === last);
  return (pair?.key as Node | undefined) ?? null;
}

/** Puts what is to be looked at before the line it is about. */
function annotate(document: Document, remarks: readonly Remark[], say: (remark: Remark) => string): void {
  const said = new Map<Node, string[]>();
  for (const remark of remarks) {
    if (remark.path === null) continue;
    const node = nodeAt(document, remark.path);
    if (node) said.set(node, [...(said.get(node) ?? []), say(remark)]);
  }
  for (const [node, lines] of said) {
    const text = [...new Set(lines)].map((line) => ` ${line.replace(/\s+/g, ' ').trim()}`).join('\n');
    node.commentBefore = node.commentBefore ? `${node.commentBefore}\n${text}` : text;
  }
}

const NEW_PART: ReadonlySet<string> = new Set(['issued', 'submit', 'groups', 'tables', 'sections', 'appendices']);

/** A line is left free before the great parts of a definition. */
function spaced(document: Document): void {
  if (!isMap(document.contents)) return;
  for (const { key } of document.contents.items)
    if (isScalar(key) && NEW_PART.has(String(key.value))) (key as Scalar).spaceBefore = true;
}

/**
 * A draft as a definition people read: the names in the order of the schema, what goes together on one line, a comment
 * wherever something was guessed.
 * @param say the words of a remark
 * @param head what is said above all
 */
export function printYaml(
  { outline, remarks }: Draft,
  say: (remark: Remark) => string,
  head: readonly string[],
): string {
  const document = new Document(outline, { version: '1.2', aliasDuplicateObjects: false });
  setInRows(document);
  annotate(document, remarks, say);
  spaced(document);
  document.commentBefore = [...head.map((line) => ` ${line}`)].join('\n');
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false, indentSeq: true });
}
