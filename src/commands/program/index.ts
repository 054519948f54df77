export { languageOf } from './language.js';
export { run } from './run.js';
export { terminalOf } from './terminal.js';
