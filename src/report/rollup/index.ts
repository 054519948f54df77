export { printRollupAsCsv } from './csv.js';
export { lineCount, printedRollup, printRollupAsJson } from './json.js';
export { sourceCount } from './sources.js';
export { printRollupAsXlsx } from './xlsx.js';
