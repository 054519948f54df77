export { crashReport } from './command/crash.js';
export type { ExitCode, Io, Progress } from './command/io.js';
export { languageOf } from './program/language.js';
export { run } from './program/run.js';
export { terminalOf } from './program/terminal.js';
