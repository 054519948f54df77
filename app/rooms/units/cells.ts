import type { Grid } from '../../model/index.js';

/** A cell of the list: its row and its column, from 0. Row -1 holds the headings. */
export interface Cell {
  row: number;
  column: number;
}

/** The cell that is worked in, and the one the marked block begins at. */
export interface Selection {
  at: Cell;
  from: Cell;
}

/** A block of cells, its ends within it. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const HEADINGS = -1;

export const blockOf = ({ at, from }: Selection): Block => ({
  top: Math.min(at.row, from.row),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
});

export const holds = ({ top, bottom, left, right }: Block, { row, column }: Cell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** What stands in a cell; nothing in the empty row below the list. */
export const textIn = ({ header, rows }: Grid, { row, column }: Cell): string =>
  (row === HEADINGS ? header : rows[row])?.[column] ?? '';

/** The texts of a block, row by row. */
export const textsIn = (grid: Grid, { top, bottom, left, right }: Block): string[][] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => textIn(grid, { row: top + down, column: left + along })),
  );

/** The list with texts put in from a cell on; rows below its end are added, what is wider than it is left out. */
export function withTexts(grid: Grid, { row, column }: Cell, texts: readonly (readonly string[])[]): Grid {
  const put = (cells: readonly string[], at: number): readonly string[] => {
    const own = texts[at - row];
    return own === undefined ? cells : cells.map((cell, n) => own[n - column] ?? cell);
  };
  const empty = grid.header.map(() => '');
  const length = Math.max(grid.rows.length, row + texts.length);
  return {
    header: put(grid.header, HEADINGS),
    rows: Array.from({ length }, (_, at) => put(grid.rows[at] ?? empty, at)),
  };
}

/** The list with nothing in the cells of a block. Headings stay: without them nobody knows what a column is. */
export const cleared = (grid: Grid, block: Block): Grid => {
  const top = Math.max(0, block.top);
  const height = Math.min(block.bottom, grid.rows.length - 1) - top + 1;
  if (height <= 0) return grid;
  const blanks = Array.from({ length: block.right - block.left + 1 }, () => '');
  return withTexts(
    grid,
    { row: top, column: block.left },
    Array.from({ length: height }, () => blanks),
  );
};

export const withoutRows = ({ header, rows }: Grid, { top, bottom }: Block): Grid => ({
  header,
  rows: rows.filter((_, at) => at < top || at > bottom),
});

/** A key by which the cell worked in is changed, with what is held down beside it. */
export interface Step {
  key: string;
  ctrl: boolean;
  /** So many rows go onto one screen. */
  page: number;
}

/** The cell a key leads to; null where it leads nowhere. The row below the last takes a new unit. */
export function stepped({ header, rows }: Grid, { row, column }: Cell, { key, ctrl, page }: Step): Cell | null {
  const last = { row: rows.length, column: header.length - 1 };
  const within = (to: Cell): Cell => ({
    row: Math.min(last.row, Math.max(HEADINGS, to.row)),
    column: Math.min(last.column, Math.max(0, to.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: ctrl ? 0 : row - 1, column });
    case 'ArrowDown':
      return within({ row: ctrl ? last.row - 1 : row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: ctrl ? 0 : column - 1 });
    case 'ArrowRight':
      return within({ row, column: ctrl ? last.column : column + 1 });
    case 'Home':
      return within({ row: ctrl ? 0 : row, column: 0 });
    case 'End':
      return within({ row: ctrl ? last.row - 1 : row, column: last.column });
    case 'PageUp':
      return within({ row: row - page, column });
    case 'PageDown':
      return within({ row: row + page, column });
    default:
      return null;
  }
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** A cell as problems name it: "B3". */
export const nameOf = ({ row, column }: Cell): string => `${letters(column)}${row + 2}`;

/** The cell a problem names; null where it is none of the list. */
export function cellNamed(name: string): Cell | null {
  const [, column = '', row] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  if (row === undefined) return null;
  const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 2, column: at };
}
