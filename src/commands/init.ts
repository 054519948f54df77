import { join, resolve } from 'node:path';
import { exists, starterFiles, writeAtomic } from '../node/index.js';
import type { ExitCode, Io } from './io.js';
import { onDisk, Trouble } from './trouble.js';
import { commandWords } from './words/index.js';

/** As it must be typed in a command. */
const typed = (path: string): string => (/^[\w./\\-]+$/.test(path) ? path : `"${path}"`);

/**
 * Writes a definition and a list of units to start from, in the language of the messages. They validate and build as
 * they are. Nothing is written where one of the files is there already.
 */
export async function init(folder: string, io: Io): Promise<ExitCode> {
  const files = [...(await starterFiles(io.language))].map(([name, bytes]) => ({ name: join(folder, name), bytes }));
  const there: string[] = [];
  for (const { name } of files) if (await onDisk(name, () => exists(resolve(io.cwd, name)))) there.push(name);
  if (there.length > 0) throw new Trouble('already-there', { files: there });
  for (const { name, bytes } of files) await onDisk(name, () => writeAtomic(resolve(io.cwd, name), bytes));
  const [outline, units] = ['outline.yaml', 'units.yaml'].map((name) => typed(join(folder, name)));
  const commands = [`decuong validate ${outline}`, `decuong build ${outline} --units ${units}`];
  io.stdout(
    commandWords(io.language).init.done(
      files.map(({ name }) => name),
      commands,
    ),
  );
  return 0;
}
