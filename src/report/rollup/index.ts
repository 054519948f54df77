export { printRollupAsCsv } from './csv.js';
export { lineCount, printedRollup, printRollupAsJson } from './json.js';
export { sourceCount } from './sources.js';
export { TOTALS_COLUMNS } from './totals-columns.js';
export { printRollupAsXlsx } from './xlsx.js';
