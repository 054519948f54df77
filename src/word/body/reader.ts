import { elementsOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';
import { IGNORED } from './ignored.js';
import type { Scope } from './scope.js';

/** Reads one kind of element into what is being made, such as a paragraph or a list of blocks. */
export type Reader<Into> = (element: XmlElement, into: Into, scope: Scope) => void;

/** Readers by the names of the elements they read. */
export type Readers<Into> = ReadonlyMap<string, Reader<Into>>;

/** Reads the children of an element, each by its reader; of alternatives only one branch. */
export function readChildren<Into>(parent: XmlElement | null, readers: Readers<Into>, into: Into, scope: Scope): void {
  for (const element of elementsOf(parent)) {
    const read = readers.get(element.name);
    if (read) read(element, into, scope);
    else if (element.name === 'mc:AlternateContent') readChildren(branchOf(element), readers, into, scope);
    else if (!IGNORED.has(element.name)) scope.document.note(element);
  }
}
