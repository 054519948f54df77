import { assemble } from './assemble.js';
import type { WordDocument } from './document.js';
import type { Failure } from './failure.js';
import { LIMITS } from './limits.js';
import { readMainPart } from './package/main-part.js';
import { Package } from './package/package.js';
import type { Relationship } from './package/relationships.js';
import { sniff } from './sniff.js';
import { elementsOf, type XmlElement } from './xml/element.js';
import { isFailure, openArchive } from './zip/index.js';

/** A document together with where its paragraphs stand in the XML it was read from. */
export interface MappedDocument {
  document: WordDocument;
  /** The name of the part that holds the text. */
  part: string;
  relationships: readonly Relationship[];
  /**
   * By the ordinal of each paragraph, which element of that part it stands in: elements count from 0 in the order of
   * their start tags. Null for a paragraph of another part, or without an element of its own.
   */
  elements: (number | null)[];
}

/** The places of some elements among all of a tree. */
function orderOf(root: XmlElement, wanted: ReadonlySet<XmlElement>): Map<XmlElement, number> {
  const order = new Map<XmlElement, number>();
  let next = 0;
  const visit = (element: XmlElement): void => {
    if (wanted.has(element)) order.set(element, next);
    next += 1;
    for (const inner of elementsOf(element)) visit(inner);
  };
  visit(root);
  return order;
}

/**
 * Reads a zipped Word file by the same walk as `readWord`, and keeps where its paragraphs stand. Null for a file in one
 * XML part, which has no zip to put anything into.
 */
export function readWithSourceMap(bytes: Uint8Array): MappedDocument | Failure | null {
  const kind = sniff(bytes);
  if (typeof kind !== 'string') return kind;
  if (kind !== 'zip') return null;
  const archive = openArchive(bytes, LIMITS);
  if (isFailure(archive)) return archive;
  const parts = new Package(archive, LIMITS);
  const main = readMainPart(parts);
  if (isFailure(main)) return main;
  const origins: XmlElement[] = [];
  const document = assemble(main, parts, LIMITS, origins);
  if (isFailure(document)) return document;
  const order = orderOf(main.root, new Set(origins));
  return {
    document,
    part: main.name,
    relationships: parts.relationships(main.name),
    elements: origins.map((element) => order.get(element) ?? null),
  };
}
