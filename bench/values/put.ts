import type { FoundControl } from '../../test/support/fill/control.js';
import { isBookmark, typedLook } from '../../test/support/fill/typing.js';
import {
  child,
  descendants,
  isElement,
  parentOf,
  replaceNode,
  textOfElement,
  type XmlElement,
} from '../../test/support/fill/xml.js';
import { paragraphLike, runsOf } from './runs.js';
import { type Piece, paragraphsOf } from './typed.js';

const OF_LISTS = ['w:dropDownList', 'w:comboBox', 'w:date'];

/** Who types words where a list or a calendar is has deleted it first; its bookmark stays. */
const isPicked = (properties: XmlElement): boolean => OF_LISTS.some((name) => child(properties, name));

/** Words typed into a control that stands within a line: one paragraph stays in it, more of them carry it along. */
function typeInLine(root: XmlElement, { sdt, properties, content }: FoundControl, typed: readonly Piece[][]): void {
  const look = typedLook(properties, content);
  const marks = content.children.filter(isBookmark);
  const [first = [], ...rest] = typed;
  content.children = [...marks, ...runsOf(first, look)];
  const paragraph = parentOf(root, sdt);
  if (rest.length > 0 && paragraph) {
    const after = paragraph.children.slice(paragraph.children.indexOf(sdt) + 1).filter(isBookmark);
    const added = rest.map((pieces) => paragraphLike(paragraph, runsOf(pieces, look)));
    paragraph.children = paragraph.children.filter((node) => !after.includes(node));
    added.at(-1)?.children.push(...after);
    replaceNode(root, paragraph, [paragraph, ...added]);
  }
  if (isPicked(properties)) replaceNode(root, sdt, content.children);
}

/** Words typed into a control around whole paragraphs. */
function typeInBlock({ properties, content, level }: FoundControl, typed: readonly Piece[][]): void {
  const holder = level === 'cell' ? child(content, 'w:tc') : content;
  if (!holder) throw new Error('no place to type in');
  const look = typedLook(properties, content);
  const model = child(holder, 'w:p');
  const kept = holder.children.filter((node) => isElement(node) && node.name === 'w:tcPr');
  const paragraphs = typed.map((pieces) => paragraphLike(model, runsOf(pieces, look)));
  paragraphs[0]?.children.push(...descendants(holder, 'w:p').flatMap((one) => one.children.filter(isBookmark)));
  holder.children = [...kept, ...paragraphs];
}

/** Types what a case says into its control; a bare prompt means that nobody touched the place. */
export function put(root: XmlElement, control: FoundControl, typed: string): void {
  if (typed === '‹prompt›') return;
  const { properties, content, level } = control;
  const paragraphs = paragraphsOf(typed, textOfElement(content));
  properties.children = properties.children.filter((node) => !isElement(node) || node.name !== 'w:showingPlcHdr');
  if (level === 'run') typeInLine(root, control, paragraphs);
  else typeInBlock(control, paragraphs);
}
