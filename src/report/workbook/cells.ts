import { isWithoutNought } from './columns.js';
import { cellName } from './names.js';
import type { Cell } from './workbook.js';

/** The longest text a cell holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const CUT = ' […]';

/** Characters XML 1.0 has no place for, but line ends and tabs. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
/**
 * What a spreadsheet would read as a character by its number (ECMA-376 22.9.2.19, ST_Xstring). The standard says four
 * digits; LibreOffice takes `_xa_` for a line end too, and `xa` (xã, a commune) stands in many names.
 */
const BY_NUMBER = /_(?=x[0-9A-Fa-f]+_)/g;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const textOf = (text: string): string => {
  const plain = text.replace(NO_TEXT, '').replace(/\r\n?/g, '\n');
  const short =
    plain.length <= LONGEST_TEXT
      ? plain
      : plain.slice(0, LONGEST_TEXT - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT;
  return escaped(short.replace(BY_NUMBER, '_x005F_'));
};

/** The styles of the cells of one column, by their number in the workbook. */
export interface ColumnStyles {
  value: number;
  /** As `value`, for words: they go on in a second line also where numbers do not. */
  words: number;
  /** As `value`, for numbers that are marked. */
  marked: number;
  /** As `words`, for texts that begin as a formula does: they stay text when a person edits them. */
  text: number;
  /** As `value` and `marked`, in a column of days, for those whose month is written without a nought. */
  short?: { value: number; marked: number };
  /** Whether cells without a value are styled as well. */
  formatted: boolean;
}

/** Texts a spreadsheet takes for formulas when they are typed. */
const LIKE_FORMULA = /^\s*[=+\-@]/;

type Formula = Extract<Cell, { formula: string }>;

/** A cell whose number, if it holds one, is shown with "(?)" behind it, and still goes into sums. */
export function marked(cell: Cell, inDoubt: boolean): Cell {
  if (!inDoubt || cell === null || typeof cell === 'string') return cell;
  return typeof cell === 'number' ? { number: cell, marked: true } : { ...cell, marked: true };
}

/** The styles of a number in a column. */
const ofNumber = (number: number | string | null, { short, ...styles }: ColumnStyles) =>
  short !== undefined && typeof number === 'number' && isWithoutNought(number) ? short : styles;

const formulaXml = (name: string, style: string, { formula, result, array }: Formula): string => {
  const kind = array === true ? ` t="array" ref="${name}"` : '';
  const body = `<f${kind}>${escaped(formula.replace(/^=/, '').replace(NO_TEXT, ''))}</f>`;
  if (typeof result === 'string') return `<c r="${name}"${style} t="str">${body}<v>${textOf(result)}</v></c>`;
  const value = result === null || !Number.isFinite(result) ? '' : `<v>${result}</v>`;
  return `<c r="${name}"${style}>${body}${value}</c>`;
};

/** One cell (ECMA-376 18.3.1.4); nothing where it is empty and has no format of its own. */
export const cellXml = (cell: Cell, row: number, column: number, styles: ColumnStyles): string => {
  const name = cellName(row, column);
  if (cell !== null && typeof cell === 'object') {
    const own = ofNumber('formula' in cell ? cell.result : cell.number, styles);
    const style = ` s="${cell.marked ? own.marked : own.value}"`;
    return 'formula' in cell ? formulaXml(name, style, cell) : `<c r="${name}"${style}><v>${cell.number}</v></c>`;
  }
  const style = ` s="${ofNumber(cell, styles).value}"`;
  if (typeof cell === 'string') {
    const own = LIKE_FORMULA.test(cell) ? styles.text : styles.words;
    return `<c r="${name}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`;
  }
  if (cell !== null && Number.isFinite(cell)) return `<c r="${name}"${style}><v>${cell}</v></c>`;
  return styles.formatted ? `<c r="${name}"${style}/>` : '';
};
