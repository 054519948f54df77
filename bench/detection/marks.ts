import { isElement, type XmlElement } from '../../test/support/fill/xml.js';

/**
 * Marks of our own on the elements of a form, made while its anchors still stand and taken out before it is
 * saved. Whatever a damage does to the document, what is left of each item can be told from the marks that are left.
 */
export type MarkKind =
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

const MARK = 'truth-mark';

export interface Mark {
  is: MarkKind;
  /** The id of the item; for cells `table.row.column`. */
  id: string;
}

export function mark(element: XmlElement, is: MarkKind, id: string): void {
  element.attributes[MARK] = `${is} ${id}`;
}

export function markOf({ attributes }: XmlElement): Mark | null {
  const [is, id] = attributes[MARK]?.split(' ') ?? [];
  return is === undefined || id === undefined ? null : { is: is as MarkKind, id };
}

/** Every element inside with a mark of a kind, in document order. */
export function marked(root: XmlElement, is: MarkKind, id?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const wanted = id === undefined ? `${is} ` : `${is} ${id}`;
  const look = (node: XmlElement): void => {
    const note = node.attributes[MARK];
    if (note !== undefined && (id === undefined ? note.startsWith(wanted) : note === wanted)) found.push(node);
    for (const one of node.children) if (isElement(one)) look(one);
  };
  look(root);
  return found;
}

export const idsOf = (root: XmlElement, is: MarkKind): string[] => [
  ...new Set(marked(root, is).map((node) => markOf(node)?.id ?? '')),
];

/** The same document without any mark; the one given keeps its own. */
export function unmarked(root: XmlElement): XmlElement {
  const { [MARK]: _, ...attributes } = root.attributes;
  return { name: root.name, attributes, children: root.children.map((one) => (isElement(one) ? unmarked(one) : one)) };
}
