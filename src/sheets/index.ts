export { isCompound, isEncrypted, isZip, readSheets } from './read-sheets.js';
export {
  cellAt,
  LONGEST_TEXT,
  type MergedCells,
  MOST_COLUMNS,
  MOST_ROWS,
  placeAt,
  type ReadSheet,
  type SheetCell,
  textOf,
} from './sheet.js';
export type { PartsFailure } from './workbook-parts.js';
