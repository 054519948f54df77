export { needsAttention } from './attention.js';
export { type Campaign, countsOf, groupCounts } from './counts.js';
export { printedStatus, printStatusAsJson } from './json.js';
export { printStatusAsHtml } from './page.js';
export { printStatus } from './text.js';
export { printStatusAsWorkbook } from './workbook.js';
