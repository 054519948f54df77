import type { Language } from '../../../schemas/id.js';
import type { Io } from '../command/index.js';
import { bar, quiet } from './progress.js';

/** https://no-color.org: set and not empty means no colour, whatever the terminal can do. */
const wantsColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';

/** The world as it is: the streams, folder and environment of this process. */
export function terminalOf(process: NodeJS.Process, language: Language): Io {
  let current = quiet;
  /** Lines do not run into the bar where both are on the terminal. */
  const write =
    (stream: NodeJS.WriteStream) =>
    (text: string): void => {
      if (stream.isTTY === true) current.hide();
      stream.write(text);
    };
  return {
    stdout: write(process.stdout),
    stderr: write(process.stderr),
    language,
    colour: wantsColour(process.stdout, process.env),
    program: process.env.npm_command === 'exec' ? 'npx decuong' : 'decuong',
    cwd: process.cwd(),
    now: () => new Date(),
    progress: (total, label) => {
      current = process.stderr.isTTY === true ? bar(process.stderr, total, label, () => performance.now()) : quiet;
      return current;
    },
  };
}
