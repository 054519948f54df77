import { type CellStyle, type CellValue, type Cell as HucreCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { unzipped } from '../../word/zip/index.js';
import type { ColumnStyles } from './cells.js';
import type { List } from './lists.js';
import { cellName, columnLetters, inFormula } from './names.js';
import type { Column, Sheet } from './workbook.js';

/** A workbook's own date would make each run's bytes different, and a report says its dates itself. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** The font of office documents. */
const FONT = { name: 'Times New Roman', size: 12 };

/** How wide a column is of which nothing is said, in characters. */
export const WIDTH = 12;

const GREY = { rgb: 'FFBFBFBF' };
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7EEF7' } },
  border: { bottom: { style: 'thin', color: GREY } },
  alignment: { wrapText: true, vertical: 'center' },
};

/** A sheet as its frame is made from: all but its rows. */
export interface Frame extends Omit<Sheet, 'rows' | 'choices'> {
  /** Drop-downs, each with the range its options stand in. */
  lists: List[];
}

/** The row of the headers, counted from 1. */
export const headRow = ({ above }: Pick<Sheet, 'above'>): number => (above?.length ?? 0) + 1;

interface Sample {
  bold: boolean;
  text: boolean;
  decimal: boolean;
}

const TO_FILL: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF9E5' } } };

const styleOf = ({ wrap, fillIn, ...column }: Column, { bold, text, decimal }: Sample): CellStyle => {
  const format = decimal ? (column.decimalFormat ?? column.format) : column.format;
  return {
    alignment: { vertical: 'top', wrapText: wrap ?? false },
    ...(fillIn ? TO_FILL : {}),
    ...(bold ? { font: { ...FONT, bold } } : {}),
    ...(text ? { numFmt: '@' } : format === undefined ? {} : { numFmt: format }),
  };
};

/** The rows below the headers that show each style once, in the order `stylesFrom` reads them. */
const PLAIN = { bold: false, text: false, decimal: false };
const SAMPLES: readonly Sample[] = [PLAIN, { ...PLAIN, bold: true }, { ...PLAIN, decimal: true }].flatMap((one) => [
  one,
  { ...one, text: true },
]);

const cellsOf = (columns: readonly Column[]): Map<string, Partial<HucreCell>> => {
  const cells = new Map<string, Partial<HucreCell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: '', style: HEADER });
    SAMPLES.forEach((sample, row) => {
      cells.set(`${row + 1},${at}`, { value: '', style: styleOf(column, sample) });
    });
  });
  return cells;
};

/** The last row of a sheet (ECMA-376 leaves it to the programs; all of them end here). */
export const LAST_ROW = 1_048_576;

const written = (frame: Frame): WriteSheet => {
  const { name, columns, filter, hidden, ruled, lists } = frame;
  const head = headRow(frame);
  const frozen = frame.frozen ?? { rows: head, columns: 0 };
  const rows: CellValue[][] = [];
  return {
    name,
    rows,
    cells: cellsOf(columns),
    columns: columns.map(({ width = WIDTH, hidden: unseen }) => ({ width, ...(unseen ? { hidden: true } : {}) })),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(filter && columns.length > 0
      ? { autoFilter: { range: `A${head}:${cellName(head - 1, columns.length - 1)}` } }
      : {}),
    dataValidations: lists.map(({ column, range, message }) => ({
      type: 'list' as const,
      formula1: range,
      allowBlank: true,
      showErrorMessage: true,
      ...(message === undefined ? {} : { showInputMessage: true, inputMessage: message.slice(0, 255) }),
      range: `${columnLetters(column)}${head + 1}:${columnLetters(column)}${LAST_ROW}`,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(ruled ? { showGridLines: true } : {}),
    },
    ...(hidden ? { hidden } : {}),
  };
};

/** The parts of a workbook by their paths, as text, whose sheets show headers and styles only. */
export type BlankWorkbook = ReadonlyMap<string, string>;

/** Makes all of a workbook that does not depend on its rows. */
export const blankWorkbook = async (title: string, frames: readonly Frame[]): Promise<BlankWorkbook> => {
  const bytes = await writeXlsx({
    sheets: frames.map(written),
    properties: { title, created: NO_TIME, modified: NO_TIME },
    namedRanges: frames.map((frame) => ({
      name: '_xlnm.Print_Titles',
      range: `${inFormula(frame.name)}$${headRow(frame)}:$${headRow(frame)}`,
      scope: frame.name,
    })),
    defaultFont: FONT,
    stringMode: 'inline',
    activeSheet: Math.max(
      0,
      frames.findIndex(({ hidden }) => !hidden),
    ),
  });
  const text = new TextDecoder();
  return new Map([...unzipped(bytes)].map(([path, part]) => [path, text.decode(part)]));
};

/** The styles of a sheet as its frame shows them. */
export interface SheetStyles {
  header: ColumnStyles;
  plain: ColumnStyles[];
  bold: ColumnStyles[];
  decimal: ColumnStyles[];
}

/** Reads from a sheet of a blank workbook which number each style got. */
export const stylesFrom = (xml: string, columns: readonly Column[]): SheetStyles => {
  const numbers = new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g)].map(([, at, s]) => [at, Number(s)]));
  const number = (row: number, column: number): number => numbers.get(cellName(row, column)) ?? 0;
  const from = (row: number): ColumnStyles[] =>
    columns.map(({ format, fillIn }, at) => ({
      value: number(row, at),
      text: number(row + 1, at),
      formatted: format !== undefined || fillIn === true,
    }));
  const header = { value: number(0, 0), text: number(0, 0), formatted: true };
  return { header, plain: from(1), bold: from(3), decimal: from(5) };
};
