import { scan } from '../word/index.js';
import { MOST_COLUMNS, MOST_ROWS } from './sheet.js';

/** Where a row or a cell says that it stands: `12`, `A12`. */
const PLACE = /^([a-z]{0,3})([0-9]{1,7})$/i;

/** The column some letters stand for, counted from 1. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * How many cells lie between the first one of a sheet and its last row and column, as far as they are read: its reader
 * makes room for each, and a few letters of XML can place a cell far away. Infinity where one says oddly where it stands;
 * null where the part is no XML.
 */
export function spannedBy(part: Uint8Array): number | null {
  let [row, column, lastRow, lastColumn] = [0, 0, 0, 0];
  // As its reader decodes it, which refuses no bytes.
  const outcome = scan(new TextEncoder().encode(new TextDecoder().decode(part)), {
    open({ name, attributes: { r: said } }) {
      const kind = name.replace(/^.*[:}]/, '');
      if (kind !== 'row' && kind !== 'c') return true;
      const [, letters = '', line] = PLACE.exec(said ?? '') ?? [];
      if (said !== undefined && (line === undefined || (kind === 'row' && letters !== ''))) return false;
      // A row that says nothing, or 0, is the next one. None is taken to go back, as what the reader passes over may.
      if (kind === 'row') [row, column] = [Math.max(row, Number(line) || row + 1), 0];
      else {
        column = line === undefined ? column + 1 : columnOf(letters);
        lastRow = Math.max(lastRow, line === undefined ? row : Number(line));
        lastColumn = Math.max(lastColumn, column);
      }
      return true;
    },
    close() {},
    text: () => true,
  });
  if (outcome === 'malformed') return null;
  return outcome === 'stopped' ? Infinity : Math.min(lastRow, MOST_ROWS + 1) * Math.min(lastColumn, MOST_COLUMNS);
}
