import { damaged, tooLarge, type ZipFailure, type ZipLimits } from './limits.js';

/** One entry as the central directory names it (APPNOTE 4.3.12). Nothing here is believed before it is held against the data. */
export interface Entry {
  name: string;
  /** The name as it lies in the file: where `utf8` is not said, in any encoding. */
  rawName: Uint8Array;
  /** The name is in UTF-8 (APPNOTE 4.4.4, bit 11). */
  utf8: boolean;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** Signatures of the records of a zip (APPNOTE 4.3). */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Deflate makes at most 1032 bytes of one; a directory that says more is lying. */
const DEFLATE_RATIO = 1032;

const unsigned64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Where the directory begins and how many entries it has; of the 64-bit record where there is one (APPNOTE 4.3.14). */
function extent(view: DataView, end: number): { count: number; offset: number } | null {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const at = unsigned64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { count: unsigned64(view, at + 32), offset: unsigned64(view, at + 48) };
}

/** Sizes and offset that do not fit into 32 bits stand in an extra field, in this order (APPNOTE 4.5.3). */
function widen(entry: Entry, view: DataView, from: number, to: number): void {
  let at = from;
  while (at + 4 <= to) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let value = at + 4;
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (entry[key] !== IN_ZIP64 || value + 8 > Math.min(next, to)) continue;
        entry[key] = unsigned64(view, value);
        value += 8;
      }
      return;
    }
    at = next;
  }
}

/** Reads the central directory. Bytes without one are a zip cut short, and so damaged. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Entry[] | ZipFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const where = end < 0 ? null : extent(view, end);
  if (where === null) return damaged(null);
  if (where.count > limits.entries) return tooLarge(limits.totalBytes);
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = where.offset;
  for (let read = 0; read < where.count; read++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return damaged(null);
    const extra = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const comment = extra + view.getUint16(at + 30, true);
    if (comment > end) return damaged(null);
    const rawName = bytes.subarray(at + CENTRAL_LENGTH, extra);
    const entry: Entry = {
      name: names.decode(rawName),
      rawName,
      utf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(entry, view, extra, comment);
    if (entry.method === 8 && entry.size > entry.packed * DEFLATE_RATIO)
      return entry.size > limits.totalBytes ? tooLarge(limits.totalBytes) : damaged(entry.name);
    entries.push(entry);
    at = comment + view.getUint16(at + 32, true);
  }
  return entries;
}

/** An entry as it lies in the file: what its own header says (APPNOTE 4.3.7), and its data as packed. */
export interface LocalEntry {
  name: Uint8Array;
  /** The moment it was last changed, as MS-DOS tells it. */
  time: number;
  day: number;
  packed: Uint8Array;
}

/** What lies where the directory says that an entry begins; null where there is no whole entry. */
export function localEntry(bytes: Uint8Array, { offset, packed }: Entry): LocalEntry | null {
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return null;
  const name = offset + LOCAL_LENGTH;
  const extra = name + view.getUint16(offset + 26, true);
  const from = extra + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) return null;
  return {
    name: bytes.subarray(name, extra),
    time: view.getUint16(offset + 10, true),
    day: view.getUint16(offset + 12, true),
    packed: bytes.subarray(from, from + packed),
  };
}
