#!/usr/bin/env node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimiseLater } from '../program/optimising.js';
import { CompiledCode } from './compiled-code.js';
import { Parts } from './parts.js';

/** The part the program begins with: put in when the program is built. */
declare const FIRST_PART: string;

/** Microseconds of work behind which nobody gains from what is compiled, and V8 takes long to count it: it looks through all memory. */
const LONG_WORK = 2_000_000;

const compiledBytes = (): number =>
  process.cpuUsage().user > LONG_WORK
    ? 0
    : process.getBuiltinModule('node:v8').getHeapCodeStatistics().bytecode_and_metadata_size;

const folder = fileURLToPath(new URL('../program/', import.meta.url));
const args = process.argv.slice(2);
/** The first word is the command, and what it compiles is kept for that command. */
const command = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang') ?? '';
const isKept = /^[a-z]+$/.test(command) && process.env.NODE_DISABLE_COMPILE_CACHE === undefined;
// V8 takes what was compiled with the same flags only, so they are set before anything is. To tell the version takes no longer than
// to say them.
if (args[0] !== '--version') optimiseLater();
const compiled = isKept
  ? new CompiledCode(join(folder, 'compiled', `${command}-${process.version}-${process.arch}.code`))
  : null;
const parts = new Parts(folder, compiled);
// Mistakes end with 2: what is no command has no file.
if (compiled !== null)
  process.once('exit', (code) => {
    if (code < 2) compiled.keep(parts.scripts, compiledBytes());
  });
parts.load(FIRST_PART);
