import { elementsOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';
import { IGNORED } from './ignored.js';
import type { Story } from './story.js';

/** Reads one kind of element into what is being made, such as a paragraph or a list of blocks. */
export type Reader<Into> = (element: XmlElement, into: Into, story: Story) => void;

/** Readers by the names of the elements they read. */
export type Readers<Into> = ReadonlyMap<string, Reader<Into>>;

/** Reads the children of an element, each by its reader; of alternatives only one branch. */
export function readChildren<Into>(parent: XmlElement | null, readers: Readers<Into>, into: Into, story: Story): void {
  for (const element of elementsOf(parent)) {
    const read = readers.get(element.name);
    if (read) read(element, into, story);
    else if (element.name === 'mc:AlternateContent') readChildren(branchOf(element), readers, into, story);
    else if (!IGNORED.has(element.name)) story.note(element);
  }
}
