export { crashReport } from './crash.js';
export { bytesIfThere, deliver, onDisk, readNamed, whileLocked, writeNamed } from './disk.js';
export { CommandError, ToldError } from './error.js';
export { type Declare, type ExitCode, type Io, type Progress, withProgress } from './io.js';
export { firstOf, joined, quoted, unlessNone } from './listing.js';
export { paintOf } from './paint.js';
export { commandWords } from './words/index.js';
export type { HelpWords } from './words/words.js';
