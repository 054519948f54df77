import { LineCounter } from 'yaml';
import type { SourcePlace } from '../../schemas/place.js';

/** A text whose places can be told by line and column. */
export interface SourceText {
  file: string;
  text: string;
  /** The place of some characters; those beyond the end of the line are not underlined. */
  at(offset: number, length: number): SourcePlace;
}

/** Makes the places of a text known. Columns count UTF-16 units from 1, as editors do. */
export const sourceText = (file: string, text: string): SourceText => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return {
    file,
    text,
    at(offset, length) {
      const bounded = Math.max(0, Math.min(offset, text.length));
      const { line, col } = lines.linePos(bounded);
      const start = bounded - col + 1;
      const quote = text.slice(start, lines.lineStarts[line] ?? text.length).replace(/\r?\n$/, '');
      const column = Math.min(col, quote.length + 1);
      return {
        in: 'source',
        file,
        line,
        column,
        quote,
        length: Math.max(1, Math.min(length, quote.length + 1 - column)),
      };
    },
  };
};
