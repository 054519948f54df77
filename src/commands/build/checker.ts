import { join } from 'node:path';
import { type Io, outputTo, pageToHandOut } from '../command/index.js';
import { buildWords } from './words/index.js';

/** The page units check their own reports with, as it lies in a pack and in its archives. */
export const CHECKER = 'kiem-tra.html';

/**
 * Gives what puts the page into the pack. Stops before anything is done where the page cannot be had, or a file of that
 * name is not decuong's own.
 * @param name the folder of the pack as the person named it
 */
export async function checkerInto(name: string, io: Io): Promise<() => Promise<void>> {
  const file = join(name, CHECKER);
  const bytes = await pageToHandOut(CHECKER);
  const output = await outputTo(file, 'build', [], io);
  return async () => {
    await output.write(bytes);
    io.stdout(`${buildWords[io.language].withChecker(file)}\n`);
  };
}
