export { crashReport } from './crash.js';
export { bytesIfThere, onDisk, whileLocked } from './disk.js';
export { CommandError } from './error.js';
export type { Declare, ExitCode, Io, Progress } from './io.js';
export { firstOf, joined, quoted, unlessNone } from './listing.js';
export { paintOf } from './paint.js';
export { commandWords } from './words/index.js';
export type { HelpWords } from './words/words.js';
