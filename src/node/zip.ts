import { type Zippable, zipSync } from 'fflate';

/** The first moment a zip can tell, by the clock of this place: the same files make the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Puts files into one zip, in the order of their names. The same files give the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { mtime: EPOCH, level: 0 }];
  }
  return zipSync(entries);
}
