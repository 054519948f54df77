import { type Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { Language } from '../../schemas/id.js';
import { Ids } from '../import/index.js';
import { addGroup } from './group.js';
import { documentOf, flatten, listFor, type Part, type PartKind, type PartPath, partsOfText, TITLES } from './part.js';

/** One change of a definition. */
export type Edit =
  /** Says something else at a place inside the definition; `undefined` takes it out. */
  | { do: 'set'; at: PartPath; value: unknown }
  /** A new part inside another, behind one of its kind or as the last. */
  | { do: 'add'; into: PartPath; kind: PartKind; title: string; behind?: number | undefined }
  | { do: 'remove'; path: PartPath }
  /** Up or down among its like; a point or figure goes on to the next part that may hold it. */
  | { do: 'move'; path: PartPath; by: -1 | 1 }
  /** A section into the one before it, or out behind the one that holds it. */
  | { do: 'indent' | 'outdent'; path: PartPath }
  /** A new group of units, behind those there are. */
  | { do: 'group'; label: string };

export interface Edited {
  text: string;
  /** Where the part that was changed stands now; of a removed one, the part beside it or around it. */
  path: PartPath;
}

const samePath = (one: PartPath, other: PartPath): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

const partWith = (root: Part, path: PartPath): Part | undefined =>
  flatten(root).find((part) => samePath(part.path, path));

/** The part that holds another. */
const holderOf = (root: Part, path: PartPath): Part | undefined =>
  flatten(root).find(({ parts }) => parts.some((inner) => samePath(inner.path, path)));

const split = (path: PartPath): { list: PartPath; at: number } => ({
  list: path.slice(0, -1),
  at: Number(path.at(-1)),
});

/** A list of the document; made, empty, where there is none yet. */
function listAt(document: Document, path: PartPath): YAMLSeq {
  const there = document.getIn(path);
  if (isSeq(there)) return there;
  document.setIn(path, document.createNode([]));
  const made = document.getIn(path) as YAMLSeq;
  made.flow = false;
  return made;
}

/** Takes a part out of its list, and the list where nothing is left of it. */
function takeOut(document: Document, path: PartPath): unknown {
  const { list, at } = split(path);
  const node = listAt(document, list);
  const [taken] = node.items.splice(at, 1);
  if (node.items.length === 0) document.deleteIn(list);
  return taken;
}

/** The path behind the taking out of another part that stood before it in the same list. */
function withoutTaken(path: PartPath, taken: PartPath): PartPath {
  const { list, at } = split(taken);
  const here = path[list.length];
  const follows = list.every((key, n) => path[n] === key) && typeof here === 'number' && here > at;
  return follows ? [...path.slice(0, list.length), here - 1, ...path.slice(list.length + 1)] : path;
}

const FIRST_COLUMN: Record<Language, string> = { vi: 'Nội dung', en: 'Item' };

/** A new part says no more than it must. */
function fresh(kind: PartKind, title: string, language: Language, ids: Ids): Record<string, unknown> {
  const part = { id: ids.of(title, kind === 'row' ? 'dong' : 'muc'), [TITLES[kind]]: title };
  if (kind === 'figure') return { ...part, type: 'integer' };
  if (kind === 'table') {
    const label = FIRST_COLUMN[language];
    return { ...part, columns: [{ id: ids.of(label, 'cot'), label, type: 'text' }] };
  }
  return part;
}

function add(document: Document, root: Part, edit: Extract<Edit, { do: 'add' }>): PartPath | null {
  const holder = partWith(root, edit.into);
  const list = holder && listFor(document, edit.into, holder.kind, edit.kind);
  if (!list) return null;
  const ids = new Ids();
  for (const { id } of flatten(root)) ids.keep(id);
  const language = document.get('language') === 'en' ? 'en' : 'vi';
  const node = listAt(document, list);
  const at = Math.min(node.items.length, (edit.behind ?? node.items.length - 1) + 1);
  node.items.splice(at, 0, document.createNode(fresh(edit.kind, edit.title, language, ids)));
  return [...list, at];
}

function remove(document: Document, root: Part, path: PartPath): PartPath | null {
  const holder = holderOf(root, path);
  if (holder === undefined) return null;
  takeOut(document, path);
  const { list, at } = split(path);
  const left = document.getIn(list);
  return isSeq(left) ? [...list, Math.min(at, left.items.length - 1)] : holder.path;
}

/** The next part before or behind `from` that could hold a part of this kind, and is no holder of sections. */
function nextHolder(root: Part, from: Part, kind: PartKind, by: -1 | 1): Part | undefined {
  const holders = flatten(root).filter(
    (part) =>
      part.kind === from.kind &&
      (kind !== 'point' || part === from || !part.parts.some((one) => one.kind === 'section')),
  );
  return holders[holders.indexOf(from) + by];
}

function move(document: Document, root: Part, path: PartPath, by: -1 | 1): PartPath | null {
  const part = partWith(root, path);
  const holder = holderOf(root, path);
  if (part === undefined || holder === undefined) return null;
  const { list, at } = split(path);
  const { items } = listAt(document, list);
  const [moved] = items.slice(at, at + 1);
  if (at + by >= 0 && at + by < items.length) {
    items.splice(at, 1);
    items.splice(at + by, 0, moved);
    return [...list, at + by];
  }
  if (part.kind !== 'point' && part.kind !== 'figure') return null;
  const next = nextHolder(root, holder, part.kind, by);
  const into = next && listFor(document, next.path, next.kind, part.kind);
  if (!into) return null;
  const target = listAt(document, into);
  const place = by < 0 ? target.items.length : 0;
  target.items.splice(place, 0, moved);
  takeOut(document, path);
  return [...withoutTaken(into, path), place];
}

function indent(document: Document, path: PartPath): PartPath | null {
  const { list, at } = split(path);
  if (list.at(-1) !== 'sections' || at === 0) return null;
  const into = [...list, at - 1, 'sections'];
  const taken = takeOut(document, path);
  const target = listAt(document, into);
  target.items.push(taken);
  return [...into, target.items.length - 1];
}

function outdent(document: Document, path: PartPath): PartPath | null {
  const { list } = split(path);
  if (list.at(-1) !== 'sections' || list.length < 3) return null;
  const around = split(list.slice(0, -1));
  const taken = takeOut(document, path);
  listAt(document, around.list).items.splice(around.at + 1, 0, taken);
  return [...around.list, around.at + 1];
}

/** Nothing is left standing that says nothing. */
function set(document: Document, { at, value }: Extract<Edit, { do: 'set' }>): PartPath {
  if (value !== undefined) {
    document.setIn(at, document.createNode(value));
    return at;
  }
  document.deleteIn(at);
  for (let above = at.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
    const node = document.getIn(above);
    if (!isMap(node) || node.items.length > 0) break;
    document.deleteIn(above);
  }
  return at;
}

function made(document: Document, root: Part, edit: Edit): PartPath | null {
  switch (edit.do) {
    case 'set':
      return set(document, edit);
    case 'add':
      return add(document, root, edit);
    case 'remove':
      return remove(document, root, edit.path);
    case 'move':
      return move(document, root, edit.path, edit.by);
    case 'indent':
      return indent(document, edit.path);
    case 'outdent':
      return outdent(document, edit.path);
    case 'group':
      return addGroup(document, root, edit.label);
  }
}

/**
 * A definition with one change made. Comments, order and whatever the change does not touch stay.
 * @returns null where the text is no YAML that holds a definition, or the change cannot be made there
 */
export function editDefinition(text: string, edit: Edit): Edited | null {
  const document = documentOf(text);
  const root = partsOfText(text);
  const path = document && root && made(document, root, edit);
  if (!path) return null;
  const flowCollectionPadding = !/[{[][^\s{}[\]]/.test(text);
  return { text: document.toString({ lineWidth: 0, flowCollectionPadding }), path };
}
