import type { FileReview, Review } from '../check/index.js';
import type { Item } from '../form/index.js';
import { type Paragraph, paragraphsOf, textOf, type WordDocument } from '../word/index.js';

/** A form laid out along the paragraphs of a document: what a comment may hang on. */
export interface PlacedForm {
  items: readonly PlacedItem[];
  paragraphs: readonly Paragraph[];
}

/** An item of the form with the paragraphs it begins and is answered at; null where nothing of it is left. */
export interface PlacedItem {
  item: Item;
  from: number | null;
  to: number | null;
}

/** Letters and digits alone, to tell a printed line by its words. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How far before its answer the line stands that asks for it: small print may be between. */
const REACH = 3;

function askLine(label: string, block: number, paragraphs: readonly Paragraph[]): number | null {
  const asked = lettersOf(label);
  const at = paragraphs.findIndex(({ ordinal }) => ordinal === block);
  for (let back = 0; back <= REACH; back += 1) {
    const line = paragraphs[at - back];
    if (line && lettersOf(textOf(line)).includes(asked)) return line.ordinal;
  }
  return null;
}

/** Whether an item is the name of the person who signs. */
export const isSignature = (item: Item): boolean => item.kind === 'field' && item.field.id === 'signatory';

/** Whether an item is a table behind the report. */
export const isAppendix = (item: Item): boolean => item.kind === 'table' && item.table.place === 'appendix';

/** Items in the order in which a document holds them: the signature stands behind the sections. */
function inDocumentOrder(items: readonly Item[]): Item[] {
  const late = (item: Item): number => {
    if (isAppendix(item)) return 2;
    return isSignature(item) ? 1 : 0;
  };
  return [...items].sort((a, b) => late(a) - late(b));
}

/** Lays out the items of a form along the paragraphs of a document. */
export function placeForm(review: Review, submission: FileReview['submission'], document: WordDocument): PlacedForm {
  const paragraphs = paragraphsOf(document);
  const answers = new Map(review.answers.map((answer) => [answer.item, answer.place.block]));
  const headings = new Map((submission?.headings ?? []).map(({ item, place }) => [item, place.block]));
  const items = inDocumentOrder(review.items).map((item): PlacedItem => {
    const to = answers.get(item.id) ?? null;
    const heading = item.kind === 'section' ? (headings.get(item.id) ?? null) : null;
    const asked = item.kind === 'point' && to !== null ? askLine(item.label, to, paragraphs) : null;
    return { item, from: heading ?? asked ?? to, to: to ?? heading };
  });
  return { items, paragraphs };
}
