import { isElement, type XmlElement } from '../../test/support/fill/xml.js';

/**
 * Chalk: notes of our own on the elements of a form, made while its anchors still stand and rubbed out before it is
 * saved. Whatever a damage does to the document, what is left of each item can be told from the chalk that is left.
 */
export type ChalkKind =
  | 'heading'
  | 'ask'
  | 'text'
  | 'small'
  | 'caption'
  | 'figures'
  | 'figure-row'
  | 'figure-label'
  | 'figure-unit'
  | 'figure'
  | 'table'
  | 'header'
  | 'row'
  | 'row-label'
  | 'cell'
  | 'field'
  | 'letterhead'
  | 'signing';

const CHALK = 'chalk';

export interface Chalk {
  is: ChalkKind;
  /** The id of the item; for cells `table.row.column`. */
  id: string;
}

export function chalk(element: XmlElement, is: ChalkKind, id: string): void {
  element.attributes[CHALK] = `${is} ${id}`;
}

export function chalkOf({ attributes }: XmlElement): Chalk | null {
  const [is, id] = attributes[CHALK]?.split(' ') ?? [];
  return is === undefined || id === undefined ? null : { is: is as ChalkKind, id };
}

/** Every element inside with chalk of a kind, in document order. */
export function chalked(root: XmlElement, is: ChalkKind, id?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const wanted = id === undefined ? `${is} ` : `${is} ${id}`;
  const look = (node: XmlElement): void => {
    const note = node.attributes[CHALK];
    if (note !== undefined && (id === undefined ? note.startsWith(wanted) : note === wanted)) found.push(node);
    for (const one of node.children) if (isElement(one)) look(one);
  };
  look(root);
  return found;
}

export const idsOf = (root: XmlElement, is: ChalkKind): string[] => [
  ...new Set(chalked(root, is).map((node) => chalkOf(node)?.id ?? '')),
];

/** The same document without any chalk; the one given keeps its own. */
export function rubOut(root: XmlElement): XmlElement {
  const { [CHALK]: _, ...attributes } = root.attributes;
  return { name: root.name, attributes, children: root.children.map((one) => (isElement(one) ? rubOut(one) : one)) };
}
