import { SaxesParser } from 'saxes';

/** An element as written: its name and attributes keep their prefixes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode | undefined): node is XmlElement => typeof node === 'object';

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** The element a part consists of; comments and processing instructions are dropped. Throws on broken XML. */
export function parseXml(text: string): XmlElement {
  const holder = element('');
  const open = [holder];
  const parser = new SaxesParser({ xmlns: false });
  const top = (): XmlElement => open[open.length - 1] ?? holder;
  parser.on('opentag', (tag) => {
    const next = element(tag.name, { ...tag.attributes });
    top().children.push(next);
    open.push(next);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => open.length > 1 && top().children.push(words));
  parser.on('cdata', (words) => top().children.push(words));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const root = holder.children.find(isElement);
  if (!root) throw new Error('no element');
  return root;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quote = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const write = (node: XmlNode): string => {
  if (!isElement(node)) return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${quote(value)}"`);
  const head = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${head}/>` : `${head}>${node.children.map(write).join('')}</${node.name}>`;
};

export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`;

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** Every element of that name at any depth, in document order. */
export function descendants(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((node) =>
    isElement(node) ? [...(node.name === name ? [node] : []), ...descendants(node, name)] : [],
  );
}

/** The element that holds the node directly. */
export function parentOf(root: XmlElement, sought: XmlNode): XmlElement | null {
  if (root.children.includes(sought)) return root;
  for (const node of root.children) {
    const found = isElement(node) ? parentOf(node, sought) : null;
    if (found) return found;
  }
  return null;
}

/** Puts other nodes in the place of one. */
export function replaceNode(root: XmlElement, node: XmlNode, by: readonly XmlNode[]): void {
  const parent = parentOf(root, node);
  parent?.children.splice(parent.children.indexOf(node), 1, ...by);
}

export const cloneElement = (original: XmlElement): XmlElement => structuredClone(original);

/** The text of all `w:t` inside. */
export const textOfElement = (root: XmlElement): string =>
  descendants(root, 'w:t')
    .flatMap((node) => node.children)
    .filter((node) => typeof node === 'string')
    .join('');
