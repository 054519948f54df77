import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { unitsWithPrevious } from '../../campaign/index.js';
import { exists, kindOf } from '../../node/index.js';
import { CommandError, commandWords, type Io, onDisk } from '../command/index.js';
import { needReturned, readReturned } from '../returned/index.js';
import { buildWords } from './words/index.js';

/** Last period's pack and what was returned for it, as named on the command line. */
export interface PreviousArguments {
  previous: string;
  returned: readonly string[] | undefined;
}

/** The folder of a pack in which returned files are looked for where nothing else is said. */
const RETURNED = 'returned';

/** The reports returned for a pack, where they are looked for unless said: in its folder `returned`. */
async function insidePack(name: string, io: Io): Promise<string[]> {
  const folder = join(name, RETURNED);
  if (await onDisk(folder, () => exists(resolve(io.cwd, folder)))) return [folder];
  throw new CommandError(buildWords, 'no-previous-returned', { folder });
}

/** What a folder holds beside its pack: the reports returned for it. */
async function besidePack(folder: string, name: string, pack: string): Promise<string[]> {
  const names = await onDisk(name, () => readdir(folder));
  const beside = names.filter((one) => one !== pack && !one.startsWith('.')).map((one) => join(name, one));
  if (beside.length === 0) throw new CommandError(buildWords, 'no-previous-returned', { folder: name });
  return beside;
}

/**
 * The pack a folder is or holds, and the reports: in the folder `returned` of the pack, or in all that lies beside the
 * pack in the folder named.
 */
async function placesOf(
  { previous, returned }: PreviousArguments,
  io: Io,
): Promise<{ pack: string; returned: string[] }> {
  const path = resolve(io.cwd, previous);
  if ((await onDisk(previous, () => kindOf(path))) === null)
    throw new CommandError(commandWords, 'not-found', { file: previous });
  if ((await kindOf(path)) === 'file' || (await exists(join(path, 'pack.json'))))
    return { pack: previous, returned: [...(returned ?? (await insidePack(previous, io)))] };
  const inside: string[] = [];
  for (const name of await onDisk(previous, () => readdir(path)))
    if (await exists(join(path, name, 'pack.json'))) inside.push(name);
  const [pack] = inside;
  if (pack === undefined || inside.length > 1) throw new CommandError(buildWords, 'no-previous', { folder: previous });
  return { pack: join(previous, pack), returned: [...(returned ?? (await besidePack(path, previous, pack)))] };
}

/** The units with what they reported last period filled in beforehand, as far as their reports were complete. */
export async function withPrevious(
  units: readonly Unit[],
  outline: Outline,
  asked: PreviousArguments,
  io: Io,
): Promise<Unit[]> {
  const places = await placesOf(asked, io);
  await needReturned(places.returned, io);
  const { pack, returns } = await readReturned(places, io);
  if (pack.outline.id !== outline.id)
    throw new CommandError(buildWords, 'other-previous', {
      folder: asked.previous,
      found: pack.outline.id,
      wanted: outline.id,
    });
  const { units: filled, known } = unitsWithPrevious(units, outline, { pack, returns });
  io.stderr(`${buildWords[io.language].carried(known, units.length, pack.period)}\n`);
  return filled;
}
