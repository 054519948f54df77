import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders inside each other: deeper ones are no folder of reports. */
const DEEPEST = 20;

/** A hidden file, or the lock file an editor leaves beside an open document. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** By the code of their characters, so that every computer lists them in one order. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * The files of a folder and of the folders in it whose name ends in one of `endings` (small letters, with the dot),
 * sorted by name. Hidden files, lock files and links are passed over. Rejects where a folder cannot be listed.
 */
export async function findFiles(folder: string, endings: readonly string[], depth = 0): Promise<string[]> {
  if (depth > DEEPEST) return [];
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !isHidden(entry.name))
    .sort(byName);
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await findFiles(path, endings, depth + 1)));
    else if (entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) found.push(path);
  }
  return found;
}
