export { printRollupAsCsv } from './csv.js';
export { printedRollup, printRollupAsJson } from './json.js';
export { printRollupAsXlsx } from './xlsx.js';
