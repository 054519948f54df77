import type { ZipStream } from '../../word/zip/index.js';
import type { SheetStyles } from './blank-workbook.js';
import { type ColumnStyles, cellXml } from './cells.js';
import { rowHeight } from './height.js';
import { linesXml } from './lines.js';
import { WIDTH } from './paper.js';
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
  const { header, plain, bold: strong, decimal, looks } = plan.styles;
  const none = { value: 0, text: 0, formatted: false };
  const names = columns.map((column) => column.header);
  const widths = columns.map(({ width = WIDTH, wrap }) => (wrap ? width : null));
  const highest = rowHeight(
    names,
    columns.map(({ width = WIDTH }) => width),
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
  let parts = 0;
  let part = open(parts);
  let row = first + 1;
  let at = 0;
  const close = (last: boolean): void => {
    const filtered = Math.min(row, (filterRows ?? row) + first + 1);
    const under = linesXml(last ? below : [], row, sheet, looks);
    const ended = tail.replace(/(<autoFilter ref="A\d+:[A-Z]+)\d+"/, `$1${filtered}"`);
    part.write(under.xml + withMerges(ended, [...titled.merges, ...under.merges]));
    part.end();
    parts += 1;
  };
  for (const cells of rows) {
    if (row === plan.lastRow) {
      close(false);
      part = open(parts);
      row = first + 1;
    }
    const styles = bold?.has(at) ? strong : decimals?.has(at) ? decimal : plain;
    const whole = cells.length === 0 ? cells : columns.map((_, column) => cells[column] ?? null);
    part.write(rowXml(whole, row, rowHeight(cells, widths), (column) => styles[column] ?? none));
    row += 1;
    at += 1;
  }
  close(true);
  return parts;
}
