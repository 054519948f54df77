import type { SourcePlace } from '../../schemas/place.js';

/** A text whose places can be told by line and column. */
export interface SourceText {
  file: string;
  text: string;
  /** The place of some characters; those beyond the end of the line are not underlined. */
  at(offset: number, length: number): SourcePlace;
}

const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The last start that is not after the offset. */
const lineOf = (starts: number[], offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Makes the places of a text known. Columns count UTF-16 units from 1, as editors do. */
export const sourceText = (file: string, text: string): SourceText => {
  const starts = startsOf(text);
  return {
    file,
    text,
    at(offset, length) {
      const bounded = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(starts, bounded);
      const start = starts[line] ?? 0;
      const quote = text.slice(start, starts[line + 1] ?? text.length).replace(/\r?\n$/, '');
      const column = Math.min(bounded - start, quote.length);
      return {
        in: 'source',
        file,
        line: line + 1,
        column: column + 1,
        quote,
        length: Math.max(1, Math.min(length, quote.length - column)),
      };
    },
  };
};
