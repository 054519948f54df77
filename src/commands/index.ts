export { crashReport, type ExitCode, type Io, type Progress } from './command/index.js';
export { languageOf, run, terminalOf } from './program/index.js';
