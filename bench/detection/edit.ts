import {
  child,
  descendants,
  element,
  isElement,
  parentOf,
  type XmlElement,
  type XmlNode,
} from '../../test/support/fill/xml.js';
import { marked, markOf } from './marks.js';

/** Handling a document as a typist does: typing over lines, putting paragraphs in, taking blocks out. */

export const textRun = (text: string, ...look: string[]): XmlElement =>
  element('w:r', {}, [
    ...(look.length > 0
      ? [
          element(
            'w:rPr',
            {},
            look.map((name) => element(name)),
          ),
        ]
      : []),
    element('w:t', { 'xml:space': 'preserve' }, [text]),
  ]);

export const paragraph = (text: string, ...look: string[]): XmlElement => element('w:p', {}, [textRun(text, ...look)]);

export const cellOf = (text: string): XmlElement => element('w:tc', {}, [element('w:tcPr'), paragraph(text)]);

/** Text elements of a node's own, without answers that were typed into the same line. */
const ownTexts = (node: XmlElement): XmlElement[] =>
  node.children.flatMap((one) => {
    if (!isElement(one) || markOf(one)?.is === 'text') return [];
    return one.name === 'w:t' ? [one] : ownTexts(one);
  });

/** What a node prints of its own; tracked deletions do not print. */
export const textOf = (node: XmlElement): string =>
  ownTexts(node)
    .flatMap((one) => one.children.filter((part) => !isElement(part)))
    .join('')
    .trim();

/** The text typed over: controls and bookmarks around it stay, the look of the first run too. */
export function typeOver(node: XmlElement, text: string): void {
  const [first, ...rest] = ownTexts(node);
  if (first) {
    first.children = [text];
    first.attributes['xml:space'] = 'preserve';
  } else {
    const holder = node.name === 'w:p' ? node : (descendants(node, 'w:p')[0] ?? node);
    holder.children.splice(child(holder, 'w:pPr') ? 1 : 0, 0, textRun(text));
  }
  for (const one of rest) one.children = [];
}

/** Every printed text inside, changed; runs stay as they are. */
export function respell(node: XmlElement, change: (text: string) => string): void {
  for (const one of ownTexts(node)) one.children = one.children.map((part) => (isElement(part) ? part : change(part)));
}

export const holderOf = (root: XmlElement, node: XmlElement): XmlElement => parentOf(root, node) ?? root;

export function putAfter(root: XmlElement, node: XmlElement, ...added: XmlNode[]): void {
  const holder = holderOf(root, node);
  holder.children.splice(holder.children.indexOf(node) + 1, 0, ...added);
}

export function putBefore(root: XmlElement, node: XmlElement, ...added: XmlNode[]): void {
  const holder = holderOf(root, node);
  holder.children.splice(holder.children.indexOf(node), 0, ...added);
}

export function takeOut(root: XmlElement, ...nodes: readonly XmlElement[]): void {
  const gone = new Set<XmlNode>(nodes);
  const look = (node: XmlElement): void => {
    node.children = node.children.filter((one) => !gone.has(one));
    for (const one of node.children) if (isElement(one)) look(one);
  };
  look(root);
}

export const bodyOf = (root: XmlElement): XmlElement => {
  const body = child(root, 'w:body');
  if (!body) throw new Error('the document has no body');
  return body;
};

export const styleOf = (node: XmlElement): string => child(child(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';

/** The properties of a paragraph, made where it has none. */
export function propertiesOf(node: XmlElement): XmlElement {
  const own = child(node, 'w:pPr');
  if (own) return own;
  const made = element('w:pPr');
  node.children.unshift(made);
  return made;
}

export function setStyle(node: XmlElement, style: string | null): void {
  const properties = propertiesOf(node);
  properties.children = properties.children.filter((one) => !isElement(one) || one.name !== 'w:pStyle');
  if (style !== null) properties.children.unshift(element('w:pStyle', { 'w:val': style }));
}

/** A line emptied to be typed anew; answers in the same line stay. */
export function clear(node: XmlElement): void {
  node.children = node.children.filter((one) => isElement(one) && markOf(one)?.is === 'text');
}

/** Bold, as a hand makes it: on every run but those of an answer in the same line. */
export function setBold(node: XmlElement): void {
  for (const run of descendants(node, 'w:r')) {
    if (markOf(run)?.is === 'text') continue;
    const own = child(run, 'w:rPr');
    if (own) own.children = [element('w:b'), ...own.children.filter((one) => isElement(one) && one.name !== 'w:b')];
    else run.children.unshift(element('w:rPr', {}, [element('w:b')]));
  }
}

/** A control, where one stands around this paragraph in the body; else the paragraph itself. */
export function blockOf(root: XmlElement, node: XmlElement): XmlElement {
  const holder = holderOf(root, node);
  if (holder.name !== 'w:sdtContent') return node;
  return blockOf(root, holderOf(root, holder));
}

/** The places of the parts of the form printed or typed as paragraphs: headings and questions. */
export const printedLines = (root: XmlElement): XmlElement[] => [...marked(root, 'heading'), ...marked(root, 'ask')];

export const idOf = (node: XmlElement): string => markOf(node)?.id ?? '';
