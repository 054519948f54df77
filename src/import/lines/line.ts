import type { Mark } from './mark.js';

/** Where something stands in what was handed in. */
export interface Source {
  /** Which of the files, from 0. */
  file: number;
  /** Which paragraph of a Word file, from 0; which line of a text file. */
  block: number;
}

/** How a line looks as a whole; what only some of its words have, it has not. */
export interface Look {
  bold: boolean;
  italic: boolean;
  caps: boolean;
  centred: boolean;
  /** Set in the style word processors have for titles. */
  titled?: boolean;
  /** The level of its heading style, from 0; null for text. */
  level: number | null;
}

/** One line a person reads: a paragraph without the breaks that only fill a page. */
export interface Line {
  is: 'line';
  source: Source;
  /** All it says, in composed letters and with single blanks. */
  text: string;
  /** The number or bullet before it, typed or automatic; null without. */
  mark: Mark | null;
  /** What it says behind its mark. */
  rest: string;
  look: Look;
  /** How many letters of `rest` stand in bold at its beginning; 0 where all or none of it is bold. */
  boldHead: number;
}

/** One cell of a grid, where it begins. */
export interface GridCell {
  text: string;
  /** The lines of text in it. */
  lines: Line[];
  row: number;
  column: number;
  /** How many columns and rows it covers. */
  across: number;
  down: number;
}

/** A table as it is drawn. */
export interface Grid {
  is: 'grid';
  source: Source;
  rows: number;
  columns: number;
  cells: GridCell[];
  /** How many rows at its top repeat on every page; 0 where nothing says. */
  marked: number;
  /** Whether its page is turned to its side. */
  turned: boolean;
}

export type Block = Line | Grid;

interface Laid {
  at: Map<number, GridCell>;
  rows: GridCell[][];
}

const laid = new WeakMap<Grid, Laid>();

/** The cells of a grid by the places they cover: tables may have thousands of rows. */
function laidOut(grid: Grid): Laid {
  const known = laid.get(grid);
  if (known) return known;
  const made: Laid = { at: new Map(), rows: Array.from({ length: grid.rows }, () => []) };
  for (const cell of grid.cells) {
    made.rows[cell.row]?.push(cell);
    for (let row = cell.row; row < Math.min(grid.rows, cell.row + cell.down); row += 1)
      for (let column = cell.column; column < cell.column + cell.across; column += 1)
        made.at.set(row * grid.columns + column, cell);
  }
  for (const row of made.rows) row.sort((one, other) => one.column - other.column);
  laid.set(grid, made);
  return made;
}

/** The cell that covers a place of a grid; undefined in a gap. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell | undefined =>
  column < grid.columns ? laidOut(grid).at.get(row * grid.columns + column) : undefined;

/** The cells that begin in a row, from left to right. */
export const cellsIn = (grid: Grid, row: number): readonly GridCell[] => laidOut(grid).rows[row] ?? [];
