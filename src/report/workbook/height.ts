import type { Cell } from './workbook.js';

/** The height of a line of the standard font (Times New Roman 12), and of the highest row there is, in points. */
const LINE = 15.75;
const HIGHEST = 409;

/** How many lines a text takes in a column of so many characters. */
const linesOf = (text: string, width: number): number => {
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / width));
  return lines;
};

/**
 * How high a row must be, in points, for its wrapped cells to be seen; null where one line does. Not every program finds
 * this out when it opens a workbook. `widths` has null for columns that do not wrap.
 */
export const rowHeight = (cells: readonly Cell[], widths: readonly (number | null)[]): number | null => {
  let lines = 1;
  widths.forEach((width, column) => {
    const cell = cells[column];
    if (width !== null && typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width));
  });
  return lines === 1 ? null : Math.min(HIGHEST, lines * LINE);
};
