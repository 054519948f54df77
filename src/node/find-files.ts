import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isHidden } from '../word/zip/index.js';
import { systemCode } from './file-system.js';

/** Folders inside each other: deeper ones are no folder of reports. */
const DEEPEST = 20;

/** A file, or a folder whose contents the system does not show. */
export interface FolderEntry {
  path: string;
  kind: 'file' | 'closed folder';
}

/** By the code of their characters, so that every computer lists them in one order. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function collect(folder: string, depth: number, into: FolderEntry[]): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !isHidden(entry.name))
    .sort(byName);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile()) into.push({ path, kind: 'file' });
    if (!entry.isDirectory() || depth === DEEPEST) continue;
    try {
      await collect(path, depth + 1, into);
    } catch (error) {
      if (systemCode(error) === null) throw error;
      into.push({ path, kind: 'closed folder' });
    }
  }
}

/**
 * The files of a folder and of the folders in it, sorted by name. Hidden files, lock files, links and what the system
 * puts there are passed over. A folder in it that cannot be listed stands among them; rejects where the folder itself
 * cannot be.
 */
export async function contentsOf(folder: string): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = [];
  await collect(folder, 0, entries);
  return entries;
}

/**
 * The files of a folder and of the folders in it whose name ends in one of `endings` (small letters, with the dot),
 * sorted by name. Rejects where the folder cannot be listed.
 */
export async function findFiles(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await contentsOf(folder);
  return entries
    .filter(({ path, kind }) => kind === 'file' && endings.some((ending) => path.toLowerCase().endsWith(ending)))
    .map(({ path }) => path);
}
