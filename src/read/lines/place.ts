import type { DocumentPlace } from '../../../schemas/place.js';
import { inOneSpace } from '../../text/index.js';
import type { FlowNode } from './flow.js';

const QUOTE = 60;

/** So many signs of a text mostly have more words than a quote. */
const BEGINNING = 4 * QUOTE;

/** A text with one space wherever it has blanks, and none around it. */
export const inOneLine = (text: string): string => inOneSpace(text).trim();

/** A few words of a text, for a person to search for. */
export const quoteOf = (text: string): string => {
  const beginning = inOneLine(text.slice(0, BEGINNING));
  const line = beginning.length > QUOTE || text.length <= BEGINNING ? beginning : inOneLine(text);
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE).trimEnd()}…`;
};

/** A place in the returned document; without a node, the place where it should stand. */
export const placeOf = (
  trail: readonly string[],
  node: Pick<FlowNode, 'paragraph' | 'text'> | null,
  text?: string,
): DocumentPlace => ({
  in: 'document',
  trail: [...trail],
  block: node?.paragraph.ordinal ?? null,
  quote: quoteOf(text ?? node?.text ?? ''),
});
