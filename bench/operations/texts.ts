import { isElement, type XmlElement } from '../../test/support/fill/xml.js';
import { blockOf, bodyOf } from '../detection/edit.js';
import { partsOf } from '../detection/mark-form.js';
import { marked } from '../detection/marks.js';
import type { Specimen } from '../detection/specimen.js';
import { onEach } from './operation.js';

/** A text somebody wrote, with the line it answers. */
export interface Text {
  id: string;
  /** The heading or question above it. */
  line: XmlElement;
  paragraphs: XmlElement[];
  /** The figures asked with it. */
  figures: string[];
}

/** The texts of a filled form, in its order. */
export const textsIn = ({ form, root, given }: Specimen): Text[] =>
  partsOf(form.sections).flatMap((part): Text[] => {
    const [line] = marked(root, 'ask' in part ? 'ask' : 'heading', part.id);
    const paragraphs = marked(root, 'text', part.id);
    const isTyped = part.asksText && given.get(`text ${part.id}`)?.state === 'answered';
    // An answer in the line of its question cannot be parted from it.
    if (!line || !isTyped || paragraphs.length === 0 || paragraphs.includes(line)) return [];
    const figures = part.figures.flatMap(({ values }) => values.map(({ item }) => item));
    return [{ id: part.id, line, paragraphs, figures }];
  });

export const onTexts = onEach(textsIn);

/** The blocks of the body a text stands in: its controls, where it has them. */
export const blocksOf = ({ root }: Specimen, { paragraphs }: Pick<Text, 'paragraphs'>): XmlElement[] => [
  ...new Set(paragraphs.map((one) => blockOf(root, one))),
];

/** The blocks from a line of the form up to the next one. */
export function partOf({ root }: Specimen, line: XmlElement): XmlElement[] {
  const blocks = bodyOf(root).children.filter(isElement);
  const ends = new Set(
    [...marked(root, 'heading'), ...marked(root, 'ask'), ...marked(root, 'signing')].map((one) => blockOf(root, one)),
  );
  const captions = new Set(marked(root, 'caption'));
  const from = blocks.indexOf(line);
  const to = blocks.findIndex((one, at) => at > from && (ends.has(one) || captions.has(one)));
  return from < 0 || to < 0 ? [] : blocks.slice(from, to).filter(({ name }) => !name.startsWith('w:bookmark'));
}
