import type { Control } from '../document.js';
import { elementsOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';
import { enterControl } from './control.js';
import { IGNORED } from './ignored.js';
import { count, insideInsertion, type Scope } from './scope.js';

/** Reads one kind of element into what is being made, such as a paragraph or a list of blocks. */
export type Reader<Into> = (element: XmlElement, into: Into, scope: Scope) => void;

/** Readers by the names of the elements they read. */
export type Readers<Into> = ReadonlyMap<string, Reader<Into>>;

type Entry<Into> = readonly [name: string, reader: Reader<Into>];

/** Reads the children of an element, each by its reader; of alternatives only one branch. */
export function readChildren<Into>(parent: XmlElement | null, readers: Readers<Into>, into: Into, scope: Scope): void {
  for (const element of elementsOf(parent)) {
    const read = readers.get(element.name);
    if (read) read(element, into, scope);
    else if (element.name === 'mc:AlternateContent') readChildren(branchOf(element), readers, into, scope);
    else if (!IGNORED.has(element.name)) scope.document.note(element);
  }
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
  const readers: Readers<Into> = new Map<string, Reader<Into>>([
    ['w:bookmarkStart', (element, _, scope) => scope.document.startBookmark(element)],
    ['w:bookmarkEnd', (element, _, scope) => scope.document.endBookmark(element)],
    [
      'w:sdt',
      (element, into, scope) =>
        enterControl(element, level, scope, (content, inner) => readChildren(content, readers, into, inner)),
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
