import { damaged, type Failure, isFailure, tooLarge } from '../failure.js';
import type { Limits } from '../limits.js';
import { crc32 } from './crc32.js';
import { type Entry, readDirectory } from './directory.js';
import { inflate } from './inflate.js';

/** A zip whose entries are unpacked one by one, when asked for. */
export interface Archive {
  /** Names as part names of a package: no slash before, small letters, since these are compared so (ECMA-376 part 2, 6.2.2). */
  names: readonly string[];
  /** The bytes of an entry; null where there is none of that name. */
  read(name: string): Uint8Array | Failure | null;
}

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** How part names are compared: without case, with slashes, from the root. */
export const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The bytes of an entry as they lie in the file; null where the local header says otherwise than the directory. */
function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL) return null;
  const name = entry.offset + LOCAL_LENGTH;
  const extra = name + view.getUint16(entry.offset + 26, true);
  const from = extra + view.getUint16(entry.offset + 28, true);
  if (from + entry.packed > bytes.length) return null;
  if (new TextDecoder().decode(bytes.subarray(name, extra)) !== entry.name) return null;
  return bytes.subarray(from, from + entry.packed);
}

function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return null;
  if (entry.method === 0) return entry.packed === entry.size ? packed : null;
  return entry.method === 8 ? inflate(packed, entry.size) : null;
}

/** The bytes of one entry of a zip, held against its checksum. Takes no more memory than the entry says it needs. */
export function unpack(bytes: Uint8Array, entry: Entry): Uint8Array | Failure {
  if (entry.encrypted) return { because: 'encrypted' };
  const data = unpacked(bytes, entry);
  return data === null || crc32(data) !== entry.crc ? damaged(entry.name) : data;
}

/** Opens a zip. Nothing is unpacked before it is asked for; all together no more than `limits.totalBytes`. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive | Failure {
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
  const read = (name: string): Uint8Array | Failure | null => {
    const [entry, second] = byName.get(partName(name)) ?? [];
    if (!entry) return null;
    if (second) return damaged(name);
    if (entry.encrypted) return { because: 'encrypted' };
    if (entry.size > limits.partBytes) return tooLarge(limits.partBytes);
    if (entry.size > left) return tooLarge(limits.totalBytes);
    left -= entry.size;
    return unpack(bytes, entry);
  };
  return { names: [...byName.keys()], read };
}
