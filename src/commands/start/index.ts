#!/usr/bin/env node
import { join } from 'node:path';
import { optimiseLater } from '../program/optimising.js';
import { CompiledCode } from './compiled-code.js';
import { Parts } from './parts.js';

/** The part the program begins with: put in when the program is built. */
declare const FIRST_PART: string;

/** Where this lies, among the parts: a script, not a module, for which Node would load some 5 ms more of itself. */
declare const __dirname: string;

/** Microseconds of work behind which nobody gains from what is compiled, and V8 takes long to count it: it looks through all memory. */
const LONG_WORK = 2_000_000;

/** In one of so many starts it is counted how much was compiled, which takes some 3 ms. */
const COUNTED = 8;

const compiledBytes = (): number =>
  process.pid % COUNTED > 0 || process.cpuUsage().user > LONG_WORK
    ? 0
    : process.getBuiltinModule('node:v8').getHeapCodeStatistics().bytecode_and_metadata_size;

const args = process.argv.slice(2);
/** The first word is the command, and what it compiles is kept for that command. */
const command = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang') ?? '';
const isKept = /^[a-z]+$/.test(command) && process.env.NODE_DISABLE_COMPILE_CACHE === undefined;
// V8 takes what was compiled with the same flags only, so they are set before anything is. To tell the version takes no longer than
// to say them.
if (args[0] !== '--version') optimiseLater();
const compiled = isKept
  ? new CompiledCode(join(__dirname, 'compiled', `${command}-${process.version}-${process.arch}.code`))
  : null;
const parts = new Parts(__dirname, compiled);
// Mistakes end with 2: what is no command has no file.
if (compiled !== null)
  process.once('exit', (code) => {
    if (code < 2) compiled.keep(parts.scripts, compiledBytes());
  });
parts.load(FIRST_PART);
