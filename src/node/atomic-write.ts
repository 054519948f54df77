import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nullOn } from './file-system.js';

/** What a file is to hold; a long one piece by piece. */
export type Content = Uint8Array | string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Writes a new file and gives its SHA-256, in hex. */
async function writeThrough(path: string, content: Content): Promise<string> {
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for await (const piece of pieces) {
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

/**
 * Writes a file whole or not at all: under its name stands the old content or the new, never a part, and nothing is
 * left beside it. Folders that are wanting are made. Rejects with the error of the file system, or of what gives the
 * pieces. `before` is told its SHA-256 when it is on the disk and has not got its name yet.
 */
export async function writeAtomic(
  path: string,
  content: Content,
  before?: (sha256: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`);
  try {
    const sha256 = await writeThrough(temporary, content);
    await before?.(sha256);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** How files are called until they are whole. */
const TEMPORARY = /^\..*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Takes away what a killed process left of files it had not finished. Only for a folder nobody else writes to. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(nullOn('ENOENT'));
  for (const name of names ?? []) if (TEMPORARY.test(name)) await rm(join(folder, name), { force: true });
}
