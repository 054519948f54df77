import { named, stored, UTF8, ZipLayout } from './write.js';

/** A file of a zip: its name in it, and its bytes when they are wanted. */
export interface ZipEntry {
  name: string;
  bytes(): Promise<Uint8Array> | Uint8Array;
}

/**
 * Files as one zip, as they are and in the order given, piece by piece: only one of them is in memory at a time. The same
 * files give the same bytes. Rejects where one of them cannot be read, and where they are more than 65,535 or longer than
 * 4 GB together.
 */
export async function* zipInPieces(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const zip = new ZipLayout();
  for (const { name, bytes } of entries) yield* zip.entry({ ...named(name), flags: UTF8, ...stored(await bytes()) });
  yield zip.end();
}
