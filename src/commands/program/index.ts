export { languageOf } from './language.js';
export { optimiseLater } from './optimising.js';
export { run } from './run.js';
export { terminalOf } from './terminal.js';
