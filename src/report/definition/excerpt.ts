import type { SourcePlace } from '../../../schemas/place.js';
import { widthOf } from '../terminal/index.js';

/** The most characters of a line that are quoted; of a longer one, what stands around the place. */
const WIDEST = 100;
const BEFORE = 40;

const TAB = '  ';
/** As it can be shown: tabs as spaces, and control characters, which a terminal would obey, as a mark. */
const shown = (text: string): string => text.replaceAll('\t', TAB).replace(/\p{Cc}/gu, '\uFFFD');

/** Where half of a character, or a mark without its letter, would begin. */
const isInside = (text: string, at: number): boolean =>
  /^[\p{M}\p{Cf}]/u.test(text.slice(at)) || /^[\uDC00-\uDFFF]/.test(text.slice(at));

const from = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && isInside(text, start)) start -= 1;
  return start;
};

/** A line, and which of its characters are meant. */
export type SourceExcerpt = Pick<SourcePlace, 'quote' | 'column' | 'length'>;

/** The quoted line, and below it a caret for each column of the place. */
export const excerptOf = ({ quote, column, length }: SourceExcerpt): { line: string; carets: string } => {
  const place = column - 1;
  const start = quote.length <= WIDEST ? 0 : from(quote, Math.max(0, Math.min(place - BEFORE, quote.length - WIDEST)));
  const end = Math.min(quote.length, start + WIDEST);
  const [left, right] = [start > 0 ? '…' : '', end < quote.length ? '…' : ''];
  const before = shown(left + quote.slice(start, from(quote, place)));
  const marked = shown(quote.slice(from(quote, place), Math.min(end, place + length)));
  return {
    line: left + shown(quote.slice(start, end)) + right,
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
};
