import type { ZipStream } from '../../word/zip/index.js';
import { type SheetStyles, WIDTH } from './blank-workbook.js';
import { type ColumnStyles, cellXml } from './cells.js';
import { rowHeight } from './height.js';
import type { Cell, Sheet } from './workbook.js';

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
export function writeSheet(
  archive: ZipStream,
  { columns, above = [], rows, bold, decimals, filterRows }: Sheet,
  plan: SheetPlan,
): number {
  const { head, tail } = around(plan.frame);
  const { header, plain, bold: strong, decimal } = plan.styles;
  const none = { value: 0, text: 0, formatted: false };
  const names = columns.map((column) => column.header);
  const widths = columns.map(({ width = WIDTH, wrap }) => (wrap ? width : null));
  const highest = rowHeight(
    names,
    columns.map(({ width = WIDTH }) => width),
  );
  const first = above.length;
  const lines = above.map((cells, at) => rowXml(cells, at, null, (column) => (cells[column] === null ? header : none)));
  const headers = [...lines, rowXml(names, first, highest, () => header)].join('');
  const open = (part: number) => {
    const opened = archive.open(plan.pathOf(part));
    opened.write(`${head}<sheetData>${headers}`);
    return opened;
  };
  let parts = 0;
  let part = open(parts);
  let row = first + 1;
  let at = 0;
  const close = (): void => {
    const filtered = Math.min(row, (filterRows ?? row) + first + 1);
    part.write(tail.replace(/(<autoFilter ref="A\d+:[A-Z]+)\d+"/, `$1${filtered}"`));
    part.end();
    parts += 1;
  };
  for (const cells of rows) {
    if (row === plan.lastRow) {
      close();
      part = open(parts);
      row = first + 1;
    }
    const styles = bold?.has(at) ? strong : decimals?.has(at) ? decimal : plain;
    part.write(rowXml(cells, row, rowHeight(cells, widths), (column) => styles[column] ?? none));
    row += 1;
    at += 1;
  }
  close();
  return parts;
}
