import { resolve } from 'node:path';
import { lockFolder, readFile, systemCode, writeAtomic } from '../../node/index.js';
import { CommandError } from './error.js';
import type { Io } from './io.js';
import { commandWords } from './words/index.js';

type SystemErrorCode =
  | 'not-found'
  | 'no-access'
  | 'in-use'
  | 'disk-full'
  | 'name-too-long'
  | 'not-a-folder'
  | 'is-a-folder';

const CODES: Readonly<Record<string, SystemErrorCode>> = {
  ENOENT: 'not-found',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'is-a-folder',
};

/** Does some work with a file or folder; what the system refuses becomes a `CommandError` that names it. */
export async function onDisk<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const known = CODES[code];
    throw known
      ? new CommandError(commandWords, known, { file })
      : new CommandError(commandWords, 'disk-other', { file, code });
  }
}

/** The bytes of a file named on the command line; null where it is longer than `limit`. */
export const readNamed = (name: string, limit: number, { cwd }: Io): Promise<Uint8Array | null> =>
  onDisk(name, async () => (await readFile(resolve(cwd, name), limit)).bytes);

/** Writes a file that is not there yet, by the name it has on the command line, whole or not at all. */
export const writeNamed = (name: string, data: Parameters<typeof writeAtomic>[1], { cwd }: Io): Promise<void> =>
  onDisk(name, () => writeAtomic(resolve(cwd, name), data));

/** The bytes of a file; null where it is not there or longer than `limit`. `name` is how messages call it. */
export async function bytesIfThere(path: string, limit: number, name: string): Promise<Uint8Array | null> {
  return onDisk(name, async () => (await readFile(path, limit)).bytes).catch((error: unknown) => {
    if (error instanceof CommandError && error.code === 'not-found') return null;
    throw error;
  });
}

/** Does some work while a folder is ours to write to; `name` is how messages call it. */
export async function whileLocked<T>(path: string, name: string, work: () => Promise<T>): Promise<T> {
  const lock = await onDisk(name, () => lockFolder(path));
  if (lock === null) throw new CommandError(commandWords, 'folder-busy', { folder: name });
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
