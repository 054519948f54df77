import { crc32 } from './crc32.js';
import { type Entry, localEntry, readDirectory } from './directory.js';
import { inflate } from './inflate.js';
import { damaged, isFailure, tooLarge, type ZipFailure, type ZipLimits } from './limits.js';

/** A zip whose entries are unpacked one by one, when asked for. */
export interface Archive {
  /** The names as they stand in the zip; of several that are compared as the same one, the first. */
  names: readonly string[];
  /** The bytes of an entry, its name compared as part names are; null where there is none of that name. */
  read(name: string): Uint8Array | ZipFailure | null;
}

/** How part names are compared: without case, with slashes, from the root (ECMA-376 part 2, 6.2.2). */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const NAMES = new TextDecoder();

function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const local = localEntry(bytes, entry);
  if (local === null || NAMES.decode(local.name) !== entry.name) return null;
  if (entry.method === 0) return local.packed;
  return entry.method === 8 ? inflate(local.packed, entry.size) : null;
}

/** The bytes of one entry of a zip, held against its checksum. Takes no more memory than the entry says it needs. */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array | ZipFailure {
  if (entry.encrypted) return { because: 'encrypted' };
  const data = unpacked(bytes, entry);
  return data?.length !== entry.size || crc32(data) !== entry.crc ? damaged(entry.name) : data;
}

/** Opens a zip. Nothing is unpacked before it is asked for; all together no more than `limits.totalBytes`. */
export function openArchive(bytes: Uint8Array, limits: ZipLimits): Archive | ZipFailure {
  const entries = readDirectory(bytes, limits);
  if (isFailure(entries)) return entries;
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = partName(entry.name);
    const same = byName.get(name);
    if (same) same.push(entry);
    else byName.set(name, [entry]);
  }
  let left = limits.totalBytes;
  const read = (name: string): Uint8Array | ZipFailure | null => {
    const [entry, second] = byName.get(partName(name)) ?? [];
    if (!entry) return null;
    if (second) return damaged(name);
    if (entry.encrypted) return { because: 'encrypted' };
    if (entry.size > limits.partBytes) return tooLarge(limits.partBytes);
    if (entry.size > left) return tooLarge(limits.totalBytes);
    left -= entry.size;
    return unpack(bytes, entry);
  };
  return { names: [...byName.values()].flatMap(([entry]) => entry?.name ?? []), read };
}

/**
 * The entries of a zip that this program made itself, or a library for it, by their names and in their order.
 * @throws where it is not sound, which is a mistake of this program
 */
export function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = readDirectory(bytes, { entries: Infinity, partBytes: Infinity, totalBytes: Infinity });
  if (isFailure(entries)) throw new Error('This is no zip.');
  return new Map(
    entries.map((entry) => {
      const content = unpack(bytes, entry);
      if (isFailure(content)) throw new Error(`${entry.name} cannot be unpacked.`);
      return [entry.name, content];
    }),
  );
}
