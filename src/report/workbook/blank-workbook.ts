import { type CellValue, type Cell as HucreCell, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../../schemas/id.js';
import { unzipped } from '../../word/zip/index.js';
import { FONT, HEADER, LOOK_NAMES, LOOKS, ROWS_OF_DECIMALS, SAMPLES, SHOWN, styleOf } from './cell-styles.js';
import type { ColumnStyles } from './cells.js';
import { isOfDays } from './columns.js';
import type { List } from './lists.js';
import { cellName, columnLetters, inFormula } from './names.js';
import { hasKnownHeights, pageBreaks, scaleOf, WIDTH } from './page-setup.js';
import type { Column, Look, Sheet, Workbook } from './workbook.js';

/** A workbook's own date would make each run's bytes different, and a report says its dates itself. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** A sheet as its frame is made from: all but its rows. */
export interface Frame extends Omit<Sheet, 'rows' | 'choices' | 'below'> {
  /** Drop-downs, each with the range its options stand in. */
  lists: List[];
}

/** The row of the headers, counted from 1. */
export const headRow = ({ title, above }: Pick<Sheet, 'title' | 'above'>): number =>
  (title?.length ?? 0) + (above?.length ?? 0) + 1;

const cellsOf = (columns: readonly Column[], language: Language | undefined): Map<string, Partial<HucreCell>> => {
  const cells = new Map<string, Partial<HucreCell>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: '', style: HEADER });
    SAMPLES.forEach((sample, row) => {
      cells.set(`${row + 1},${at}`, { value: '', style: styleOf(column, sample, language) });
    });
  });
  LOOK_NAMES.forEach((look, at) => {
    cells.set(`${SAMPLES.length + 1 + at},0`, { value: '', style: LOOKS[look] });
  });
  return cells;
};

/** A foot holds so many characters in all (ECMA-376 18.3.1.39 leaves it to the programs; Excel refuses more than 255). */
const LONGEST_FOOT = 180;

/** Margins of a page, in inches: 20 mm at the sides on which sheets are bound, 10 to 15 mm else. */
const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The last row of a sheet (ECMA-376 leaves it to the programs; all of them end here). */
export const LAST_ROW = 1_048_576;

/** As a foot takes it: a digit after the size of type would belong to it. */
const footText = (text: string): string =>
  ` ${text.length <= LONGEST_FOOT ? text : `${text.slice(0, LONGEST_FOOT)}…`}`.replaceAll('&', '&&');

/** What stands at the foot of pages: of which sheet they are, and from the second on their number. */
function footOf(foot: string): NonNullable<WriteSheet['headerFooter']> {
  const ofSheet = `&L&"${FONT.name}"&9${footText(foot)}`;
  return { differentFirst: true, firstFooter: ofSheet, oddFooter: `${ofSheet}&R&"${FONT.name}"&9&P` };
}

/** A sheet whose pages count from 1: it is handed on without the others (ECMA-376 18.3.1.63). */
const countedAlone = (xml: string): string =>
  xml.replace('<pageSetup ', '$&firstPageNumber="1" useFirstPageNumber="1" ');

const written = (frame: Frame, language: Language | undefined): WriteSheet => {
  const { name, foot = name, columns, filter, hidden, lists, frozenColumns = 0 } = frame;
  const head = headRow(frame);
  const breaks = pageBreaks(frame);
  // Programs that fit a sheet to a page pass over breaks between its rows.
  const isScaled = breaks.length > 0 || hasKnownHeights(frame);
  const rows: CellValue[][] = [];
  return {
    name,
    rows,
    cells: cellsOf(columns, language),
    columns: columns.map(({ width = WIDTH, hidden: unseen }) => ({ width, ...(unseen ? { hidden: true } : {}) })),
    freezePane: { rows: head, columns: frozenColumns },
    ...(filter && columns.length > 0
      ? { autoFilter: { range: `A${head}:${cellName(head - 1, columns.length - 1)}` } }
      : {}),
    dataValidations: lists.map(({ column, range, message, others }) => ({
      type: 'list' as const,
      formula1: range,
      allowBlank: true,
      showErrorMessage: others !== true,
      ...(message === undefined ? {} : { showInputMessage: true, inputMessage: message.slice(0, 255) }),
      range: `${columnLetters(column)}${head + 1}:${columnLetters(column)}${LAST_ROW}`,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      margins: MARGINS,
      horizontalCentered: true,
      ...(isScaled ? { scale: Math.round(scaleOf(frame) * 100) } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
    headerFooter: footOf(foot),
    ...(breaks.length > 0 ? { colBreaks: breaks.map((at) => at - 1) } : {}),
    ...(hidden ? { hidden } : {}),
  };
};

/** What stands on each page of a sheet: its headers, and beside further columns those that are frozen. */
const repeatedOf = (frame: Frame): string => {
  const sheet = inFormula(frame.name);
  const { frozenColumns = 0 } = frame;
  const rows = `${sheet}$${headRow(frame)}:$${headRow(frame)}`;
  if (frozenColumns === 0 || pageBreaks(frame).length === 0) return rows;
  return `${sheet}$A:$${columnLetters(frozenColumns - 1)},${rows}`;
};

/** The part of a sheet that is printed, where rows below it are for the screen. */
const printedOf = (frame: Frame): string | null => {
  const { columns, printedRows } = frame;
  const last = headRow(frame) + (printedRows ?? 0);
  if (printedRows === undefined || last > LAST_ROW) return null;
  return `${inFormula(frame.name)}$A$1:$${columnLetters(columns.length - 1)}$${last}`;
};

/** The names of a sheet by which programs know how it is printed (ECMA-376 18.2.5). */
const printNames = (frame: Frame): NonNullable<WriteOptions['namedRanges']> => {
  const area = printedOf(frame);
  return [
    ...(area === null ? [] : [{ name: '_xlnm.Print_Area', range: area, scope: frame.name }]),
    { name: '_xlnm.Print_Titles', range: repeatedOf(frame), scope: frame.name },
  ];
};

/** The parts of a workbook by their paths, as text, whose sheets show headers and styles only. */
export type BlankWorkbook = ReadonlyMap<string, string>;

/** Makes all of a workbook that does not depend on its rows. */
export const blankWorkbook = async (
  { title, language }: Omit<Workbook, 'sheets'>,
  frames: readonly Frame[],
): Promise<BlankWorkbook> => {
  const bytes = await writeXlsx({
    sheets: frames.map((frame) => written(frame, language)),
    properties: { title, created: NO_TIME, modified: NO_TIME },
    namedRanges: frames.flatMap(printNames),
    defaultFont: FONT,
    stringMode: 'inline',
    activeSheet: Math.max(
      0,
      frames.findIndex(({ hidden }) => !hidden),
    ),
  });
  const text = new TextDecoder();
  return new Map([...unzipped(bytes)].map(([path, part]) => [path, countedAlone(text.decode(part))]));
};

/** The styles of a sheet as its frame shows them. */
export interface SheetStyles {
  header: ColumnStyles;
  plain: ColumnStyles[];
  bold: ColumnStyles[];
  /** By how many decimals a row has. */
  decimals: ReadonlyMap<number, ColumnStyles[]>;
  looks: Record<Look, ColumnStyles>;
}

/** Reads from a sheet of a blank workbook which number each style got. */
export const stylesFrom = (xml: string, columns: readonly Column[]): SheetStyles => {
  const numbers = new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g)].map(([, at, s]) => [at, Number(s)]));
  const number = (row: number, column: number): number => numbers.get(cellName(row, column)) ?? 0;
  const from = (row: number): ColumnStyles[] =>
    columns.map(({ format }, at) => {
      const [value = 0, words = 0, text = 0, marked = 0, short = 0, shortMarked = 0] = SHOWN.map((_, shown) =>
        number(row + shown, at),
      );
      const days = isOfDays(format) ? { short: { value: short, marked: shortMarked } } : {};
      return { value, words, text, marked, ...days, formatted: true };
    });
  const alike = (row: number): ColumnStyles => {
    const one = number(row, 0);
    return { value: one, words: one, text: one, marked: one, formatted: true };
  };
  const looks = Object.fromEntries(LOOK_NAMES.map((look, at) => [look, alike(SAMPLES.length + 1 + at)]));
  return {
    header: alike(0),
    plain: from(1),
    bold: from(1 + SHOWN.length),
    decimals: new Map(ROWS_OF_DECIMALS.map((decimals, at) => [decimals, from(1 + (2 + at) * SHOWN.length)])),
    looks: looks as SheetStyles['looks'],
  };
};
