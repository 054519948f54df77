export { crashReport, type ExitCode, type Io, type Progress } from './command/index.js';
export { languageOf, optimiseLater, run, terminalOf } from './program/index.js';
