import type { CellValue } from 'hucre/xlsx';
import { cellAt, LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type ReadSheet, type SheetCell } from './sheet.js';
import { type PartsFailure, safeParts } from './workbook-parts.js';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are a zip, as workbooks of today are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);

/** Whether the bytes are a file of Office before 2007, or one of today behind a password ([MS-CFB] 2.2). */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** The name of the stream that holds what is encrypted ([MS-OFFCRYPTO] 2.3.4.4), as a compound file writes it. */
const ENCRYPTED = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

/** Whether a compound file is a workbook behind a password. */
export const isEncrypted = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);

const cellOf = (value: CellValue): SheetCell => {
  if (typeof value === 'string') return value === '' ? null : value.slice(0, LONGEST_TEXT);
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
};

/** A row as far as something stands in it. */
const filledPart = (row: readonly CellValue[]): SheetCell[] => {
  const cells = row.map(cellOf);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
};

/**
 * Reads all sheets of a workbook (.xlsx) that are not hidden: the values of their cells, of formulas what they came to.
 * Where it cannot be read, says why. Never rejects.
 */
export const readSheets = async (file: { name: string; bytes: Uint8Array }): Promise<ReadSheet[] | PartsFailure> => {
  if (!isZip(file.bytes)) return 'not-workbook';
  const parts = safeParts(file.bytes);
  if (typeof parts === 'string') return parts;
  let spanned = 0;
  try {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(parts.bytes, {
      // All sheets are asked about before one is read.
      sheets: ({ hidden, veryHidden }) => {
        const wanted = hidden !== true && veryHidden !== true;
        if (wanted) spanned += parts.widest;
        return wanted && spanned <= MOST_CELLS;
      },
      maxRows: MOST_ROWS + 1,
      range: `A1:${cellAt(MOST_ROWS, MOST_COLUMNS - 1)}`,
    });
    if (spanned > MOST_CELLS) return 'too-large';
    return sheets.map(({ name, rows, merges = [] }) => ({
      file: file.name,
      name,
      rows: rows.map(filledPart),
      merged: merges
        .filter(({ startRow, endRow }) => endRow > startRow)
        .map(({ startRow: row, startCol: column, endRow: lastRow }) => ({ row, column, lastRow })),
    }));
  } catch {
    return 'damaged';
  }
};
