import { widthOfLongest } from './text-lines.js';
import type { Cell, Column } from './workbook.js';

/**
 * How cells are shown, as a spreadsheet writes it: days those of January (see `withoutNought`), numbers with a mark at the thousands, decimals rounded to two or four: but
 * what is not nothing is not shown as 0.00.
 */
export const FORMATS = {
  whole: '#,##0',
  year: '0',
  any: 'General',
  tenth: '#,##0.0',
  decimal: '[>=0.005]#,##0.00;[<=-0.005]-#,##0.00;#,##0.00####',
  fine: '[>=0.00005]#,##0.0000;[<=-0.00005]-#,##0.0000;#,##0.0000####',
  percent: '0%',
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
} as const;

/** A column whose long texts go on in a second line. */
export const wrapped = (width: number): Omit<Column, 'header'> => ({ width, wrap: true });

/** What a cell keeps free beside its words or numbers, in characters. */
export const INDENT = 1.5;

/**
 * A column as wide as its longest text, between `least` and `most` characters; what is longer goes on in a second line.
 */
export const fitting = (texts: Iterable<string>, least: number, most: number): Omit<Column, 'header'> =>
  wrapped(Math.min(most, Math.max(least, widthOfLongest(texts) + INDENT)));

/** A column with a format for its cells, also for those left empty. */
export const shownAs = (format: keyof typeof FORMATS, width: number): Omit<Column, 'header'> => ({
  width,
  format: FORMATS[format],
  ...(format === 'day' || format === 'moment' ? { align: 'center' as const } : {}),
});

/** A column of numbers that count rows, or of few words, in the middle. */
export const centred = (width: number): Omit<Column, 'header'> => ({ width, align: 'center' });

/** Columns by the names of their headers, in the order given: each with its width, or with all that is said of it. */
export const columnsFor = <Name extends string>(
  headers: Record<Name, string>,
  columns: Partial<Record<Name, number | Omit<Column, 'header'>>>,
): Column[] =>
  (Object.entries(columns) as [Name, number | Omit<Column, 'header'>][]).map(([name, column]) => ({
    header: headers[name],
    ...(typeof column === 'number' ? { width: column } : column),
  }));

const A_DAY_MS = 86_400_000;
/** Spreadsheets count days from here, and agree on them from March 1900 on (ECMA-376 18.17.4.1). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

/** Whether a format is that of days. */
export const isOfDays = (format: string | undefined): boolean => format?.startsWith(FORMATS.day) === true;

/** A format of days as it is for those of March to September, of which no format of a spreadsheet can tell: 19/4/2019. */
export const withoutNought = (format: string): string => format.replace('/mm/', '/m/');

/** Whether the month of a day, as a spreadsheet counts it, is written without a nought: only 1 and 2 have one (HD 36, 1.2). */
export function isWithoutNought(day: number): boolean {
  const month = new Date(DAY_ZERO + day * A_DAY_MS).getUTCMonth() + 1;
  return month > 2 && month < 10;
}

/** A moment as a spreadsheet counts it: `clock` is what a clock shows then, in milliseconds as if that were UTC. */
export const momentCell = (clock: number): number => (clock - DAY_ZERO) / A_DAY_MS;

/** A day (year-month-day) as a spreadsheet counts it; the text itself where that is none. */
export function dayCell(day: string): Extract<Cell, number | string> {
  const serial = momentCell(Date.parse(`${day}T00:00:00Z`));
  return Number.isInteger(serial) && serial >= FIRST_SURE_DAY ? serial : day;
}
