import type { Language } from '../../../schemas/id.js';
import type { Io } from '../command/index.js';
import { bar, quiet } from './progress.js';

/** https://no-color.org: set and not empty means no colour, whatever the terminal can do. */
const wantsColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';

/** The world as it is: the streams, folder and environment of this process. */
export function terminalOf(process: NodeJS.Process, language: Language): Io {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    language,
    colour: wantsColour(process.stdout, process.env),
    program: process.env.npm_command === 'exec' ? 'npx decuong' : 'decuong',
    cwd: process.cwd(),
    now: () => new Date(),
    progress: (total, label) =>
      process.stderr.isTTY === true ? bar(process.stderr, total, label, () => performance.now()) : quiet,
  };
}
