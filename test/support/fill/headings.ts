import { editDocument } from './package.js';
import { typedRun } from './typing.js';
import { child, descendants, element, isElement, textOfElement, type XmlElement } from './xml.js';

/** The level of a heading paragraph by its style, such as Heading2; null for other paragraphs. */
function levelOf(node: XmlElement): number | null {
  const style = child(child(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  const digit = /^heading ?(\d)$/i.exec(style ?? '')?.[1];
  return node.name === 'w:p' && digit !== undefined ? Number(digit) : null;
}

const body = (root: XmlElement): XmlElement => {
  const found = child(root, 'w:body');
  if (!found) throw new Error('the document has no body');
  return found;
};

/** The number that is printed as text before a heading whose neighbour is not asked for: "V. ", "IV- ", "2.1. ". */
const NUMBER = /^(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)-]\s+/u;

const numberOf = (heading: XmlElement): string => NUMBER.exec(textOfElement(heading).trim())?.[0] ?? '';

/** What a heading says, in blanks as its author typed them. */
const saidBy = (heading: XmlElement): string => textOfElement(heading).replaceAll('\u00a0', ' ').trim();

function headingAt(blocks: readonly XmlElement[], title: string): number {
  const at = blocks.findIndex((node) => levelOf(node) !== null && saidBy(node).replace(NUMBER, '') === title);
  if (at < 0) throw new Error(`no heading "${title}"`);
  return at;
}

/** Where the section that begins at `from` ends: the next heading not below it, the signing table or a page's end. */
function endOf(blocks: readonly XmlElement[], from: number): number {
  const level = levelOf(blocks[from] ?? element('')) ?? 0;
  const ends = (node: XmlElement): boolean =>
    node.name === 'w:sectPr' ||
    descendants(node, 'w:sectPr').length > 0 ||
    descendants(node, 'w:tag').some((tag) => tag.attributes['w:val'] === 'field:signatory') ||
    (levelOf(node) ?? Number.POSITIVE_INFINITY) <= level;
  const length = blocks.slice(from + 1).findIndex(ends);
  return length < 0 ? blocks.length : from + 1 + length;
}

/** A section deleted with all in it, from its heading (as printed, without its number) to the next of its rank. */
export function removeSection(docx: Uint8Array, heading: string): Uint8Array {
  return editDocument(docx, (root) => {
    const holder = body(root);
    const blocks = holder.children.filter(isElement);
    const from = headingAt(blocks, heading);
    const gone = new Set(blocks.slice(from, endOf(blocks, from)));
    holder.children = holder.children.filter((node) => !isElement(node) || !gone.has(node));
  });
}

/** A section moved in front of another one. */
export function moveSection(docx: Uint8Array, heading: string, before: string): Uint8Array {
  return editDocument(docx, (root) => {
    const holder = body(root);
    const blocks = holder.children.filter(isElement);
    const from = headingAt(blocks, heading);
    const moved = blocks.slice(from, endOf(blocks, from));
    const rest = blocks.filter((node) => !moved.includes(node));
    rest.splice(headingAt(rest, before), 0, ...moved);
    holder.children = rest;
  });
}

/**
 * A heading typed anew by hand. `style: 'kept'` keeps the heading style and its number; `bold` makes it a bold paragraph of no style,
 * with its number typed, as in documents put together by copying; its bookmarks are gone then.
 */
export function retypeHeading(
  docx: Uint8Array,
  heading: string,
  typed: string,
  style: 'kept' | 'bold' = 'bold',
): Uint8Array {
  return editDocument(docx, (root) => {
    const blocks = body(root).children.filter(isElement);
    const paragraph = blocks[headingAt(blocks, heading)];
    const properties = child(paragraph, 'w:pPr');
    if (!paragraph || !properties) throw new Error(`no heading "${heading}"`);
    paragraph.children =
      style === 'kept'
        ? [properties, typedRun(`${numberOf(paragraph)}${typed}`, null)]
        : [typedRun(typed, element('w:rPr', {}, [element('w:b')]))];
  });
}

/** A heading of the unit's own with a line of text, put in front of a heading of the form. */
export function insertSection(docx: Uint8Array, before: string, heading: string, text: string): Uint8Array {
  return editDocument(docx, (root) => {
    const holder = body(root);
    const blocks = holder.children.filter(isElement);
    const at = headingAt(blocks, before);
    const style = structuredClone(child(blocks[at], 'w:pPr'));
    const paragraphs = [
      element('w:p', {}, [...(style ? [style] : []), typedRun(heading, null)]),
      element('w:p', {}, [typedRun(text, null)]),
    ];
    holder.children = [...blocks.slice(0, at), ...paragraphs, ...blocks.slice(at)];
  });
}
