import type { Control } from '../document.js';
import { NOTHING, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';
import { contentOf, insideControl } from './control.js';
import { IGNORED } from './ignored.js';
import { count, insideInsertion, type Scope } from './scope.js';

/** Reads one kind of element into what is being made, such as a paragraph or a list of blocks. */
export type Reader<Into> = (element: XmlElement, into: Into, scope: Scope) => void;

/** Readers by the names of the elements they read. */
export type Readers<Into> = ReadonlyMap<string, Reader<Into>>;

type Entry<Into> = readonly [name: string, reader: Reader<Into>];

/** Reads the children of an element, each by its reader. */
export function readChildren<Into>(parent: XmlElement | null, readers: Readers<Into>, into: Into, scope: Scope): void {
  const children = parent?.children ?? NOTHING;
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    if (typeof node !== 'object') continue;
    const read = readers.get(node.name);
    if (read === undefined) scope.document.note(node);
    else read(node, into, scope);
  }
}

const passOver = (): void => undefined;

/** The readers of these entries, and those for what is there everywhere: what is ignored, and alternatives, of which one branch is read. */
export function readersFrom<Into>(entries: readonly Entry<Into>[]): Readers<Into> {
  const readers = new Map<string, Reader<Into>>();
  for (const name of IGNORED) readers.set(name, passOver);
  readers.set('mc:AlternateContent', (element, into, scope) => readChildren(branchOf(element), readers, into, scope));
  for (const [name, reader] of entries) readers.set(name, reader);
  return readers;
}

/**
 * Readers of what may stand at some level: bookmarks, controls, custom XML, and what is there alone.
 * @param own gets a reader that reads on inside an element
 */
export function readersOf<Into>(
  level: Control['level'],
  own: (through: Reader<Into>) => readonly Entry<Into>[],
): Readers<Into> {
  const through: Reader<Into> = (element, into, scope) => readChildren(element, readers, into, scope);
  const readers: Readers<Into> = readersFrom<Into>([
    ['w:bookmarkStart', (element, _, scope) => scope.document.startBookmark(element)],
    ['w:bookmarkEnd', (element, _, scope) => scope.document.endBookmark(element)],
    [
      'w:sdt',
      (element, into, scope) => readChildren(contentOf(element), readers, into, insideControl(element, level, scope)),
    ],
    ['w:customXml', through],
    ...own(through),
  ]);
  return readers;
}

/** Readers of what else may stand in running text: changes that were tracked, and files it only refers to. */
export function runningText<Into>(through: Reader<Into>): readonly Entry<Into>[] {
  const inserted: Reader<Into> = (element, into, scope) => through(element, into, insideInsertion(scope));
  const deleted: Reader<Into> = (element, _, scope) => {
    count(scope, 'deletions');
    scope.document.collectBookmarks(element);
  };
  return [
    ['w:smartTag', through],
    ['w:ins', inserted],
    ['w:moveTo', inserted],
    ['w:del', deleted],
    ['w:moveFrom', deleted],
    ['w:subDoc', (_, __, scope) => count(scope, 'alternativeChunks')],
  ];
}
