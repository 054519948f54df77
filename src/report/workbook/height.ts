import { linesIn } from './text-lines.js';
import type { Cell } from './workbook.js';

/** The height of a line of the standard font (Times New Roman 12), and of the highest row there is, in points. */
export const LINE = 15.75;
const HIGHEST = 409;

/** The height of a line of a heading (14 points). */
export const HEADING_LINE = 18.75;

/** What is free between what stands above a table and its headers, in points. */
export const ABOVE_HEADERS = 6;

/**
 * How high a row must be, in points, for its wrapped cells to be seen; null where one line does. Not every program finds
 * this out when it opens a workbook. `widths` has null for columns that do not wrap.
 */
export const rowHeight = (cells: readonly Cell[], widths: readonly (number | null)[], bold = false): number | null => {
  let lines = 1;
  widths.forEach((width, column) => {
    const cell = cells[column];
    if (width !== null && typeof cell === 'string') lines = Math.max(lines, linesIn(cell, width, bold));
  });
  return lines === 1 ? null : Math.min(HIGHEST, lines * LINE);
};
