export { columnsFor, dayCell, FORMATS, momentCell, shownAs, wrapped } from './columns.js';
export { cellName, columnLetters, inFormula, sheetNames } from './names.js';
export type { Cell, Choices, Column, Sheet, Workbook } from './workbook.js';
export { writeWorkbook } from './write-workbook.js';
