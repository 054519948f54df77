export { type Campaign, formOf, needsReminder } from './campaign.js';
export { countsOf } from './counts.js';
export { printedStatus, printStatusAsJson } from './json.js';
export { type MatrixUnit, type StatusMatrix, statusMatrix } from './matrix.js';
export { printStatusAsHtml } from './page.js';
export { printStatus } from './text.js';
export { stateText } from './unit-texts.js';
export { printStatusAsWorkbook } from './workbook.js';
