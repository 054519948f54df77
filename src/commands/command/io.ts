import type { Command } from 'commander';
import type { Language } from '../../../schemas/id.js';

/** 0: all is well; 1: something was found in what was handed in; 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** How far a long job has come. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** All is over, also after a failure: takes the bar away. */
  done(): void;
}

/** What a command may know of the world it runs in, and where it writes. Tests give their own. */
export interface Io {
  /** Results. The text is written as it is, without a line end added. */
  stdout(text: string): void;
  /** Messages to the person. The text is written as it is, without a line end added. */
  stderr(text: string): void;
  /** The language messages are written in. */
  language: Language;
  /** Results may be coloured. */
  colour: boolean;
  /** How this program is called in a command, by whoever called it now. */
  program: string;
  /** The folder that relative names on the command line start from. */
  cwd: string;
  /** The moment it is. */
  now(): Date;
  /** A bar on the terminal for `total` steps, shown only when the work lasts over a second; nothing in a pipe. */
  progress(total: number, label: string): Progress;
}

/** Does some work with a bar for `total` steps, which is taken away when it is over. */
export async function withProgress<T>(
  io: Io,
  total: number,
  label: string,
  work: (step: () => void) => T | Promise<T>,
): Promise<T> {
  const progress = io.progress(total, label);
  try {
    return await work(progress.step);
  } finally {
    progress.done();
  }
}

/**
 * Declares a command: its name, what its help page says, its arguments and options, and what it does. `exit` takes the
 * exit code when it has run.
 */
export type Declare = (program: Command, io: Io, exit: (code: ExitCode) => void) => void;
