import { zlib } from './zlib.js';

/** How many bytes one step takes; each has a table of its own. */
const AT_ONCE = 8;
/** What is shorter is not worth a view. */
const SHORT = 64;

const tables = new Uint32Array(256 * AT_ONCE);
for (let at = 0; at < 256; at++) {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[at] = value;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

const entry = (table: number, byte: number): number => tables[table * 256 + byte] ?? 0;

/** The checksum without help from Node, eight bytes at a time: a part of 30 MB must not take a second. */
export function crc32ByTables(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  const view = bytes.length < SHORT ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (; view !== null && at + AT_ONCE <= bytes.length; at += AT_ONCE) {
    const low = view.getUint32(at, true) ^ value;
    const high = view.getUint32(at + 4, true);
    value =
      entry(7, low & 0xff) ^
      entry(6, (low >>> 8) & 0xff) ^
      entry(5, (low >>> 16) & 0xff) ^
      entry(4, low >>> 24) ^
      entry(3, high & 0xff) ^
      entry(2, (high >>> 8) & 0xff) ^
      entry(1, (high >>> 16) & 0xff) ^
      entry(0, high >>> 24);
  }
  return crc32OfShort(bytes, at, bytes.length, ~value);
}

/** The checksum of some of these bytes, so few that a view of them would take longer to make. */
export function crc32OfShort(bytes: Uint8Array, from: number, until: number, before: number): number {
  let value = ~before;
  for (let at = from; at < until; at++) value = entry(0, (value ^ (bytes[at] ?? 0)) & 0xff) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * The checksum of a zip entry (APPNOTE 4.4.7).
 * @param before the checksum of all bytes before these, where they come in pieces
 */
export const crc32 = (bytes: Uint8Array, before = 0): number =>
  // Node 20 forgets what was before where there are no bytes.
  zlib?.crc32 && bytes.length > 0 ? zlib.crc32(bytes, before) : crc32ByTables(bytes, before);
