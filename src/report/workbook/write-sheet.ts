import type { ZipStream } from '../../word/zip/index.js';
import type { SheetStyles } from './blank-workbook.js';
import { roomIn } from './cell-styles.js';
import { type ColumnStyles, cellXml } from './cells.js';
import { LINE, rowHeight } from './height.js';
import { breakBefore, FEWEST_ROWS } from './last-page.js';
import { linesXml } from './lines.js';
import { hasKnownHeights, roomBelow, scaleToOnePage, WIDTH } from './page-setup.js';
import type { Cell, Sheet } from './workbook.js';

/** Where the cells that are made one stand, behind a filter (ECMA-376 18.3.1.99). */
const withMerges = (tail: string, ranges: readonly string[]): string => {
  if (ranges.length === 0) return tail;
  const merges = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const element = `<mergeCells count="${ranges.length}">${merges}</mergeCells>`;
  return tail.replace(/^<\/sheetData>(?:<autoFilter [^>]*\/>)?/, (start) => start + element);
};

const rowXml = (
  cells: readonly Cell[],
  row: number,
  height: number | null,
  stylesAt: (column: number) => ColumnStyles,
): string => {
  let xml = height === null ? `<row r="${row + 1}">` : `<row r="${row + 1}" ht="${height}" customHeight="1">`;
  for (let column = 0; column < cells.length; column += 1)
    xml += cellXml(cells[column] ?? null, row, column, stylesAt(column));
  return `${xml}</row>`;
};

/** A page that begins with a row (counted from 0), behind the foot of the pages (ECMA-376 18.3.1.74). */
const withBreak = (tail: string, row: number): string =>
  tail.replace(
    '</headerFooter>',
    `$&<rowBreaks count="1" manualBreakCount="1"><brk id="${row}" max="16383" man="1"/></rowBreaks>`,
  );

const withScale = (tail: string, scale: number): string =>
  tail.replace(/(<pageSetup [^>]*scale=")\d+/, `$1${Math.floor(scale * 100)}`);

/** What stands before and after the rows of a sheet, without what only its rows can tell. */
const around = (xml: string): { head: string; tail: string } => {
  const [head = '', rest = ''] = xml.split('<sheetData>');
  return { head: head.replace(/<dimension [^>]*>/, ''), tail: rest.slice(rest.indexOf('</sheetData>')) };
};

/** How to write one sheet: its frame as XML, the numbers of its styles, its last row, and the path of its n-th part. */
export interface SheetPlan {
  frame: string;
  styles: SheetStyles;
  lastRow: number;
  pathOf: (part: number) => string;
}

/** Writes a sheet as it is read from its rows, and in as many parts as it has rows for; gives their number. */
export function writeSheet(archive: ZipStream, sheet: Sheet, plan: SheetPlan): number {
  const { columns, title = [], above = [], below = [], rows, bold, decimals, filterRows } = sheet;
  const { head, tail } = around(plan.frame);
  const { header, plain, bold: strong, decimals: ofDecimals, looks } = plan.styles;
  const none = { value: 0, words: 0, text: 0, marked: 0, formatted: false };
  const names = columns.map((column) => column.header);
  const widths = columns.map((column) => (column.wrap ? roomIn(column) : null));
  const highest = rowHeight(
    names,
    columns.map(({ width = WIDTH }) => width),
    true,
  );
  const first = title.length + above.length;
  const titled = linesXml(title, 0, sheet, looks);
  const lines = above.map((cells, at) =>
    rowXml(cells, title.length + at, null, (column) => (cells[column] === null ? header : none)),
  );
  const headers = [titled.xml, ...lines, rowXml(names, first, highest, () => header)].join('');
  const open = (part: number) => {
    const opened = archive.open(plan.pathOf(part));
    opened.write(`${head}<sheetData>${headers}`);
    return opened;
  };
  const isMeasured = hasKnownHeights(sheet);
  // LibreOffice counts the pages before it measures rows whose height is not said, and prints no more pages than that. Where
  // people fill cells in, rows of one line grow with what they type.
  const least = isMeasured ? LINE : null;
  const heights: number[] = [];
  // Rows that belong together and would stand on two pages: all on one where little is lacking, else the last page begins above.
  const together = (ended: string, belowHeight: number): string => {
    const { keptRows = FEWEST_ROWS, printedRows = heights.length } = sheet;
    if (!isMeasured || parts > 0) return ended;
    const repeated = highest ?? LINE;
    const stack = {
      first: titled.height + repeated,
      repeated,
      rows: heights.slice(0, printedRows),
      below: belowHeight,
      ...(bold === undefined ? {} : { headings: bold }),
    };
    const whole = stack.rows.reduce((sum, height) => sum + height, stack.first + belowHeight);
    const scale = scaleToOnePage(sheet, whole);
    if (scale !== null) return withScale(ended, scale);
    const at = breakBefore({ ...stack, room: roomBelow(sheet) }, keptRows);
    return at === null ? ended : withBreak(ended, first + 1 + at);
  };
  let parts = 0;
  let part = open(parts);
  let row = first + 1;
  let at = 0;
  const close = (last: boolean): void => {
    const filtered = Math.min(row, (filterRows ?? row) + first + 1);
    const under = linesXml(last ? below : [], row, sheet, looks);
    const ended = tail.replace(/(<autoFilter ref="A\d+:[A-Z]+)\d+"/, `$1${filtered}"`);
    const merged = withMerges(ended, [...titled.merges, ...under.merges]);
    part.write(under.xml + (last ? together(merged, under.height) : merged));
    part.end();
    parts += 1;
  };
  for (const cells of rows) {
    if (row === plan.lastRow) {
      close(false);
      part = open(parts);
      row = first + 1;
    }
    const styles = bold?.has(at) ? strong : (ofDecimals.get(decimals?.get(at) ?? 0) ?? plain);
    const whole = cells.length === 0 ? cells : columns.map((_, column) => cells[column] ?? null);
    const height = rowHeight(cells, widths, bold?.has(at)) ?? least;
    if (isMeasured) heights.push(height ?? LINE);
    part.write(rowXml(whole, row, height, (column) => styles[column] ?? none));
    row += 1;
    at += 1;
  }
  close(true);
  return parts;
}
