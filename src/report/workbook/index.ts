export { marked } from './cells.js';
export {
  centred,
  columnsFor,
  dayCell,
  FORMATS,
  fitting,
  isWithoutNought,
  momentCell,
  shownAs,
  withoutNought,
  wrapped,
} from './columns.js';
export { cellName, columnLetters, inFormula, sheetNames } from './names.js';
export { lastColumn } from './page-setup.js';
export { widthOfLongest } from './text-lines.js';
export type { Cell, Choices, Column, Line, Look, Sheet, Workbook } from './workbook.js';
export { writeWorkbook } from './write-workbook.js';
