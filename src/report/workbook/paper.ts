import type { Column, Sheet } from './workbook.js';

/** How wide a column is of which nothing is said, in characters. */
export const WIDTH = 12;

/** Characters of the standard font that stand beside each other on a page on its side (A4, less its margins). */
const PAGE = 126;

/** The smallest scale a sheet is printed at: with the standard font of 12 points, type of 8.4 points. */
export const SCALE = 0.7;

const widthOf = ({ width = WIDTH, hidden }: Column): number => (hidden ? 0 : width);

/**
 * After which columns the pages of a sheet end where it does not fit one page and stay legible; nothing where it does.
 * Its frozen columns stand on each page.
 */
export function pageBreaks({ columns, frozenColumns = 0 }: Pick<Sheet, 'columns' | 'frozenColumns'>): number[] {
  const room = PAGE / SCALE;
  const widths = columns.map(widthOf);
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (all <= room) return [];
  const repeated = widths.slice(0, frozenColumns).reduce((sum, width) => sum + width, 0);
  const breaks: number[] = [];
  let taken = 0;
  widths.forEach((width, at) => {
    if (taken + width > room && at > frozenColumns) {
      breaks.push(at);
      taken = repeated;
    }
    taken += width;
  });
  return breaks;
}

/** The last column a text over the (first) page reaches to. */
export function lastColumn(sheet: Pick<Sheet, 'columns' | 'frozenColumns'>): number {
  const { columns } = sheet;
  const [end = columns.length] = pageBreaks(sheet);
  const shown = columns.slice(0, end).findLastIndex(({ hidden }) => !hidden);
  return Math.max(0, shown);
}
