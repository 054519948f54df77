import type { Command } from 'commander';
import type { ExitCode, Io } from './io.js';

/**
 * Declares a command: its name, what its help page says, its arguments and options, and what it does. `exit` takes the
 * exit code when it has run.
 */
export type Declare = (program: Command, io: Io, exit: (code: ExitCode) => void) => void;
