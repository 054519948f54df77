import { type Entry, localEntry, readDirectory } from './directory.js';
import { isFailure, type ZipLimits } from './limits.js';
import { deflated, ENCRYPTED, named, type PackedEntry, UTF8, zipOf } from './write.js';

function kept(bytes: Uint8Array, entry: Entry): PackedEntry | null {
  const local = localEntry(bytes, entry);
  if (local === null) return null;
  const { rawName: name, utf8, encrypted, method, crc, size } = entry;
  const flags = (utf8 ? UTF8 : 0) | (encrypted ? ENCRYPTED : 0);
  return { name, flags, method, time: local.time, day: local.day, crc, size, packed: [local.packed] };
}

/**
 * A zip with the content of some entries changed and new ones put behind; all others keep their packed bytes, their
 * order and their time (APPNOTE 4.3). Null where the zip is not sound.
 * @param changed contents by the exact names of entries
 */
export function rezipped(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
  limits: ZipLimits,
): Uint8Array | null {
  const entries = readDirectory(bytes, limits);
  if (isFailure(entries)) return null;
  const packed: PackedEntry[] = [];
  for (const entry of entries) {
    const old = kept(bytes, entry);
    if (old === null) return null;
    const content = changed.get(entry.name);
    packed.push(content === undefined ? old : { ...old, ...deflated(content) });
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const [name, content] of changed)
    if (!names.has(name)) packed.push({ ...named(name), flags: UTF8, ...deflated(content) });
  return zipOf(packed);
}
