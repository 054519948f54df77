import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './file-system.js';

async function writeThrough(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Has a file written whole or not at all: under its name stands the old content or the new, never a part, and nothing is
 * left beside it. Folders that are wanting are made. Rejects with the error of the file system, or of `write`.
 */
export async function replaceWith(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    await writeThrough(temporary, write);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes a file whole or not at all, as `replaceWith` does; a long one piece by piece. */
export const writeAtomic = (path: string, data: Uint8Array | string | Iterable<Uint8Array>): Promise<void> =>
  replaceWith(path, async (file) => {
    if (typeof data === 'string' || data instanceof Uint8Array) return file.writeFile(data);
    for (const block of data) await file.writeFile(block);
  });

/** How files are called until they are whole. */
const TEMPORARY = /^\..*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Takes away what a killed process left of files it had not finished. Only for a folder nobody else writes to. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) if (TEMPORARY.test(name)) await rm(join(folder, name), { force: true });
}
