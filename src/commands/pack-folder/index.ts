import { basename, dirname, join } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import type { Decision } from '../../../schemas/settled.js';
import type { Result } from '../../findings/index.js';
import { kindOf, writeAtomic } from '../../node/index.js';
import { settledFiles } from '../../settle/index.js';
import { bytesIfThere, CommandError, commandWords, type Io, onDisk } from '../command/index.js';
import { needed, readSource } from '../definition/index.js';

/** A manifest of some thousand units stays far below. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

const MANIFEST = 'pack.json';

/** Reads a pack from its folder or its `pack.json`; `name` is how messages call it. */
export async function readPack(path: string, name: string): Promise<Pack> {
  const manifest = basename(path) === MANIFEST ? path : join(path, MANIFEST);
  if ((await onDisk(name, () => kindOf(path))) === null)
    throw new CommandError(commandWords, 'not-found', { file: name });
  if ((await onDisk(name, () => kindOf(manifest))) !== 'file')
    throw new CommandError(commandWords, 'not-a-pack', { file: name });
  const bytes = await bytesIfThere(manifest, LARGEST_MANIFEST, name);
  const { loadPack } = await import('../../pack/index.js');
  const pack = bytes && loadPack(new TextDecoder().decode(bytes));
  if (!pack) throw new CommandError(commandWords, 'pack-damaged', { file: name });
  return pack;
}

/** The folder of a pack, by its path or that of its manifest. */
const folderOf = (pack: string): string => (basename(pack) === MANIFEST ? dirname(pack) : pack);

/** Where people's decisions about the files returned for a pack are kept, by the path of the pack or its manifest. */
export const settledPath = (pack: string): string => join(folderOf(pack), 'settled.yaml');

/** Where is kept what was read of returned files, by the path of the pack or its manifest. */
export const cachePath = (pack: string): string => join(folderOf(pack), '.decuong.cache');

/** What people decided of the files returned for a pack; none where nobody did. `name` is how messages call the pack. */
export async function decisionsOf(path: string, name: string, pack: Pack): Promise<Result<Decision[] | null>> {
  const [file, called] = [settledPath(path), settledPath(name)];
  if ((await onDisk(called, () => kindOf(file))) === null) return { value: [], findings: [] };
  const { LARGEST_SETTLED, loadSettled } = await settledFiles();
  const source = await readSource(file, called, LARGEST_SETTLED);
  return source.value === null ? { value: null, findings: source.findings } : loadSettled(source.value, pack);
}

/** The same for a command that is to obey them: what is wrong is told, and ends it where they cannot be obeyed. */
export const readDecisions = async (path: string, name: string, pack: Pack, io: Io): Promise<Decision[]> =>
  needed(await decisionsOf(path, name, pack), io, 2);

/** The pack a folder already holds; null where it holds none. */
export async function packIn(folder: string, name: string): Promise<Pack | null> {
  if ((await onDisk(name, () => kindOf(folder))) === 'file')
    throw new CommandError(commandWords, 'not-a-folder', { file: name });
  const there = await bytesIfThere(join(folder, MANIFEST), LARGEST_MANIFEST, name);
  return there === null ? null : readPack(folder, name);
}

/** Writes the manifest: after all it names is there. `name` is how messages call the folder. */
export const writeManifest = (folder: string, name: string, pack: Pack): Promise<void> =>
  onDisk(join(name, MANIFEST), () => writeAtomic(join(folder, MANIFEST), `${JSON.stringify(pack, null, 2)}\n`));
