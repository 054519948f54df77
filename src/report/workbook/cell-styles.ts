import type { CellStyle } from 'hucre/xlsx';
import type { Language } from '../../../schemas/id.js';
import { inMarksOf, isOfNumbers } from '../../values/index.js';
import { INDENT, withoutNought } from './columns.js';
import { WIDTH } from './page-setup.js';
import type { Column, Look } from './workbook.js';

/** The font of office documents. */
export const FONT = { name: 'Times New Roman', size: 12 };

const RULE = { style: 'thin', color: { rgb: 'FF7F7F7F' } } as const;
const RULED = { top: RULE, bottom: RULE, left: RULE, right: RULE };
/** The headers of a table. */
export const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEDEDED' } },
  border: RULED,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
};

const CENTRED: CellStyle['alignment'] = { wrapText: true, horizontal: 'center', vertical: 'center' };
/** How lines outside the table look. */
export const LOOKS: Record<Look, CellStyle> = {
  parent: { font: FONT, alignment: { vertical: 'center' } },
  office: { font: { ...FONT, bold: true }, alignment: { vertical: 'center' } },
  heading: { font: { ...FONT, size: 14, bold: true }, alignment: CENTRED },
  strong: { font: { ...FONT, bold: true }, alignment: CENTRED },
  plain: { font: FONT, alignment: CENTRED },
  note: { font: { ...FONT, italic: true }, alignment: CENTRED },
  key: { font: { ...FONT, italic: true }, alignment: { ...CENTRED, vertical: 'top' } },
};
export const LOOK_NAMES = Object.keys(LOOKS) as Look[];

/**
 * What stands in a cell: a value or nothing, words, words that begin as a formula does, a number that is marked; a day whose
 * month has no nought, one that is marked too.
 */
export const SHOWN = ['value', 'words', 'text', 'marked', 'short', 'shortMarked'] as const;

export interface Sample {
  bold: boolean;
  shown: (typeof SHOWN)[number];
  /** How many decimals the row has. */
  decimals: number;
}

const TO_FILL: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFF9E5' } } };

/**
 * Neither words nor numbers touch what stands in the next column; LibreOffice keeps nothing free in a cell of its own. What
 * stands at the right keeps its room by its format: LibreOffice 7.4 drops the indent of some such cells and not of others.
 */
const LEFT = { horizontal: 'left', indent: 1 } as const;
const RIGHT = { horizontal: 'right' } as const;

/** What keeps room in a format (ECMA-376 18.8.31): as much as a figure and a bracket are wide. */
const ROOM = '_0_)';

/** A format of numbers, for words too, that keeps room at the right in each of its sections. */
const withRoom = (format: string): string =>
  format
    .split(';')
    .map((section) => section + ROOM)
    .concat(`@${ROOM}`)
    .join(';');

/** Whether a cell goes on in a second line: numbers need none. */
const wraps = ({ wrap = false, format }: Column, { shown }: Sample): boolean =>
  wrap && (shown === 'words' || shown === 'text' || !isOfNumbers(format));

const sideOf = ({ align, format }: Column): CellStyle['alignment'] => {
  if (align === undefined) return isOfNumbers(format) ? RIGHT : LEFT;
  return align === 'right' ? RIGHT : { horizontal: align };
};

/** How much of the width of a column its texts have, in characters. */
export const roomIn = (column: Column): number =>
  (column.width ?? WIDTH) - (sideOf(column)?.horizontal === 'center' ? 0 : INDENT);

const isShort = (shown: Sample['shown']): boolean => shown === 'short' || shown === 'shortMarked';

/** A format, in each of its sections, with a mark behind the number. */
const withMark = (format: string): string =>
  format
    .split(';')
    .map((section) => `${section}" (?)"`)
    .join(';');

/** The number format of what a cell shows; none where it is as it comes. */
function formatOf(shown: Sample['shown'], format: string | undefined, language: Language | undefined) {
  if (shown === 'text') return '@';
  const usual = format === undefined ? undefined : inMarksOf(language, format);
  const own = usual !== undefined && isShort(shown) ? withoutNought(usual) : usual;
  return shown === 'marked' || shown === 'shortMarked' ? withMark(own ?? 'General') : own;
}

/** How the cells of a column look in rows of one kind, numbers in the marks of a language. */
export const styleOf = (column: Column, sample: Sample, language: Language | undefined): CellStyle => {
  const { bold, shown, decimals } = sample;
  const own = decimals > 0 ? column.decimalFormats?.[decimals] : bold ? column.totalFormat : undefined;
  const side = sideOf(column);
  const usual = formatOf(shown, own ?? column.format, language);
  const format = side === RIGHT && shown !== 'text' ? withRoom(usual ?? 'General') : usual;
  return {
    alignment: { vertical: 'top', wrapText: wraps(column, sample), ...side },
    border: RULED,
    ...(column.fillIn ? TO_FILL : {}),
    ...(bold ? { font: { ...FONT, bold } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
};

/** The rows below the headers that show each style once, in the order `stylesFrom` reads them. */
const PLAIN = { bold: false, decimals: 0 };
/** How many decimals rows may have. */
export const ROWS_OF_DECIMALS = [1, 2, 4] as const;
export const SAMPLES: readonly Sample[] = [
  PLAIN,
  { ...PLAIN, bold: true },
  ...ROWS_OF_DECIMALS.map((decimals) => ({ ...PLAIN, decimals })),
].flatMap((one) => SHOWN.map((shown) => ({ ...one, shown })));
