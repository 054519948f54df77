import type { SheetPlace } from '../../schemas/place.js';

/** What stands in a cell; a day as year-month-day. */
export type SheetCell = string | number | boolean | null;

/** One sheet of a workbook, or a file of separated values: its rows from the first one on, also the empty ones. */
export interface ReadSheet {
  file: string;
  /** Null where the file has no sheets. */
  name: string | null;
  rows: SheetCell[][];
  /** Cells made one with those below, by the first of them. */
  merged?: readonly MergedCells[];
}

/** Rows and columns counted from 0. */
export interface MergedCells {
  row: number;
  column: number;
  lastRow: number;
}

/** The longest sheet that is read, in rows: a list of 100,000 units, and what stands above and between them. */
export const MOST_ROWS = 110_000;

/** How many columns of a sheet are looked at. */
export const MOST_COLUMNS = 500;

/** How many cells all sheets together may span, empty ones among them. */
export const MOST_CELLS = 15_000_000;

/** The longest text a cell of a spreadsheet holds; what is longer is nothing a person typed. */
export const LONGEST_TEXT = 32_767;

/** So much of a cell is quoted. */
const LONGEST_QUOTE = 200;

const lettersOf = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
};

/** The text of a cell without the spaces around it, in composed letters; empty where nothing stands there. */
export const textOf = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();

/** The name of a cell, its row and column counted from 0. */
export const cellAt = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** A cell as a place, its row and column counted from 0. */
export const placeAt = (
  { file, name, rows }: ReadSheet,
  row: number,
  column: number,
  header: string | null,
): SheetPlace => ({
  in: 'sheet',
  file,
  sheet: name,
  cell: cellAt(row, column),
  header,
  quote: textOf(rows[row]?.[column]).slice(0, LONGEST_QUOTE),
});
