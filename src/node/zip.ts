import { named, stored, UTF8, ZipLayout } from '../word/zip/index.js';
import { writeAtomic } from './atomic-write.js';

/** A file of a zip: its name in it, and its bytes when they are wanted. */
export interface ZipEntry {
  name: string;
  bytes(): Promise<Uint8Array>;
}

async function* piecesOf(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const zip = new ZipLayout();
  for (const { name, bytes } of entries) yield* zip.entry({ ...named(name), flags: UTF8, ...stored(await bytes()) });
  yield zip.end();
}

/**
 * Puts files into one zip, as they are and in the order given, whole or not at all; only one of them is in memory at a
 * time. The same files give the same bytes. Rejects with the error of the file system, and where the files are more
 * than 65,535 or longer than 4 GB together.
 */
export const writeZip = (path: string, entries: Iterable<ZipEntry>): Promise<void> =>
  writeAtomic(path, piecesOf(entries));
