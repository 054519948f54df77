import { crc32 } from './crc32.js';
import { type Entry, localEntry, readDirectory } from './directory.js';
import { inflate } from './inflate.js';
import { damaged, isFailure, tooLarge, type ZipFailure, type ZipLimits } from './limits.js';

/** An entry as it lies in its zip. Two that agree in all but their names unpack to the same bytes, or neither does. */
export interface Packed {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Checksum and number of the bytes that it holds, as its zip says. */
  crc: number;
  size: number;
  bytes: Uint8Array;
}

/** A zip whose entries are unpacked one by one, when asked for. */
export interface Archive {
  /** The names as they stand in the zip; of several that are compared as the same one, the first. */
  names: readonly string[];
  /** An entry, its name compared as part names are; null where there is none of that name. It counts as unpacked. */
  find(name: string): Packed | ZipFailure | null;
}

/** How part names are compared: without case, with slashes, from the root (ECMA-376 part 2, 6.2.2). */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const NAMES = new TextDecoder();

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

function packedAt(bytes: Uint8Array, entry: Entry): Packed | ZipFailure {
  if (entry.encrypted) return { because: 'encrypted' };
  const local = localEntry(bytes, entry);
  const isNamed = local !== null && (isSame(local.name, entry.rawName) || NAMES.decode(local.name) === entry.name);
  if (!isNamed) return damaged(entry.name);
  const { name, method, crc, size } = entry;
  return { name, method, crc, size, bytes: local.packed };
}

function inflated({ method, bytes, size }: Packed): Uint8Array | null {
  if (method === 0) return bytes;
  return method === 8 ? inflate(bytes, size) : null;
}

/** The bytes an entry holds, held against its checksum. Takes no more memory than it says it needs. */
export function unpacked(entry: Packed): Uint8Array | ZipFailure {
  const data = inflated(entry);
  return data?.length !== entry.size || crc32(data) !== entry.crc ? damaged(entry.name) : data;
}

/** The same of an entry that the directory of a zip names. */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array | ZipFailure {
  const found = packedAt(bytes, entry);
  return isFailure(found) ? found : unpacked(found);
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
  const find = (name: string): Packed | ZipFailure | null => {
    const [entry, second] = byName.get(partName(name)) ?? [];
    if (!entry) return null;
    if (second) return damaged(name);
    if (entry.encrypted) return { because: 'encrypted' };
    if (entry.size > limits.partBytes) return tooLarge(limits.partBytes);
    if (entry.size > left) return tooLarge(limits.totalBytes);
    left -= entry.size;
    return packedAt(bytes, entry);
  };
  return { names: [...byName.values()].flatMap(([entry]) => entry?.name ?? []), find };
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
