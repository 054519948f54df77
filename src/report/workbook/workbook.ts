import type { Language } from '../../../schemas/id.js';

/**
 * What stands in a cell. A string is always text, also one that begins as a formula does; a formula is written without
 * or with its leading `=`, together with what it comes to, for programs that do not calculate; `array` where it takes
 * ranges cell by cell, as one entered with Ctrl+Shift+Enter does. A number that is `marked` is shown with "(?)" behind it.
 */
export type Cell =
  | string
  | number
  | null
  | { number: number; marked: true }
  | { formula: string; result: number | string | null; array?: true; marked?: true };

export interface Column {
  header: string;
  /** In characters of the standard font; 12 where nothing is said. */
  width?: number;
  /** A number format as a spreadsheet writes it (`#,##0`, `dd/mm/yyyy`, `@` for text), also for cells left empty. */
  format?: string;
  /** The formats in those rows of the sheet that hold decimals, by how many; that of the column where nothing is said. */
  decimalFormats?: Readonly<Record<number, string>>;
  /** The format in rows of totals; that of the column where nothing is said. */
  totalFormat?: string;
  /** Where its cells stand: left where nothing is said, those of a column of numbers right, also what is no number there. */
  align?: 'center' | 'right';
  /** Long texts go on in a second line instead of running out of the cell; narrower where the sheet would not fit a page. */
  wrap?: boolean;
  /** People write here: its cells are coloured, also those left empty. */
  fillIn?: boolean;
  /** Not shown, and not printed: what a program reads when the workbook comes back. */
  hidden?: boolean;
}

/** A drop-down for all cells of a column below its header. */
export interface Choices {
  /** Counted from 0. */
  column: number;
  options: string[];
  /** Shown where the cell is chosen. */
  message?: string;
  /** Something else may be typed as well. */
  others?: boolean;
}

/** How a text outside the table looks: titles over its width, what explains it (`key`, right above its headers), and what stands under it to be signed. */
export type Look = 'parent' | 'office' | 'heading' | 'strong' | 'plain' | 'note' | 'key';

/**
 * A text outside the table, over some columns (counted from 0, the last included); where `to` is left out, over the page, and
 * from the first column on over each page of a sheet that goes over several.
 */
export interface Label {
  text: string;
  from: number;
  to?: number;
}

/** A line outside the table; without labels it is empty. */
export interface Line {
  look: Look;
  labels: readonly Label[];
}

/** One sheet: its headers are row 1, or below what stands above them; its first row is the next. */
export interface Sheet {
  /** Made fit for a spreadsheet, see `sheetNames`. */
  name: string;
  columns: Column[];
  /** What is printed above all else: whose sheet it is, what it shows. */
  title?: readonly Line[];
  /** What is printed below the last row: who signs. */
  below?: readonly Line[];
  /** What stands at the foot of each page, beside its number; its name where nothing is said. */
  foot?: string;
  /** Lines above the headers; null is a place to be filled in. */
  above?: readonly (readonly (string | null)[])[];
  rows: Iterable<readonly Cell[]>;
  /** How many columns stay in sight beside the headers, and stand on each page of a sheet that goes over several. */
  frozenColumns?: number;
  /** Whether the headers carry a filter. */
  filter?: boolean;
  /** How many rows below the headers the filter goes over, where not over all: totals below stay where they are. */
  filterRows?: number;
  /** How many rows below the headers are printed, where not all. */
  printedRows?: number;
  /** How many of the last printed rows stand on one page, with what is `below`; three where nothing is said. */
  keptRows?: number;
  choices?: Choices[];
  /** Rows of totals, counted from 0 at the first row below the headers. */
  bold?: ReadonlySet<number>;
  /** Rows that hold decimals, as `bold` are counted, and how many (1, 2 or 4); a row of totals keeps the format of its column. */
  decimals?: ReadonlyMap<number, number>;
  hidden?: boolean;
}

export interface Workbook {
  title: string;
  /** In whose marks numbers are written by programs that mind it; those of the machine where nothing is said. */
  language?: Language;
  sheets: Sheet[];
}
