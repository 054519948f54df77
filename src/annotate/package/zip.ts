import { deflateSync } from 'fflate';
import { crc32, type Entry, LIMITS, readDirectory } from '../../word/index.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day a zip can tell: a part that is new has no other day of its own. */
const FIRST_DAY = 0x21;

/** One entry as it will lie in the new file. */
interface Packed {
  name: Uint8Array;
  flags: number;
  method: number;
  time: number;
  day: number;
  crc: number;
  size: number;
  data: Uint8Array;
}

/** Where the data of an entry lies, with the moment its header tells; null where the header is not one. */
function lying(bytes: Uint8Array, { offset, packed }: Entry): { data: Uint8Array; time: number; day: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) return null;
  const data = bytes.subarray(from, from + packed);
  return { data, time: view.getUint16(offset + 10, true), day: view.getUint16(offset + 12, true) };
}

const deflated = (content: Uint8Array): Pick<Packed, 'method' | 'crc' | 'size' | 'data'> => ({
  method: DEFLATED,
  crc: crc32(content),
  size: content.length,
  data: deflateSync(content),
});

function record(signature: number, { name, flags, method, time, day, crc, size, data }: Packed, offset: number) {
  const central = signature === CENTRAL;
  const bytes = new Uint8Array((central ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  if (central) view.setUint16(4, VERSION, true);
  const at = central ? 6 : 4;
  [VERSION, flags, method, time, day].forEach((value, index) => {
    view.setUint16(at + 2 * index, value, true);
  });
  [crc, data.length, size].forEach((value, index) => {
    view.setUint32(at + 10 + 4 * index, value, true);
  });
  view.setUint16(at + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, central ? 46 : 30);
  return bytes;
}

function joined(entries: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(record(CENTRAL, entry, offset));
    const local = record(LOCAL, entry, 0);
    pieces.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  const all = new Uint8Array(offset + length + end.length);
  let at = 0;
  for (const piece of [...pieces, ...directory, end]) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * A zip with the content of some entries changed and new ones put behind; all others keep their packed bytes, their
 * order and their time (APPNOTE 4.3). Null where the zip is not sound.
 * @param changed contents by the exact names of entries
 */
export function rezipped(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const entries = readDirectory(bytes, LIMITS);
  if (!Array.isArray(entries)) return null;
  const packed: Packed[] = [];
  for (const entry of entries) {
    const there = lying(bytes, entry);
    if (there === null) return null;
    const { rawName: name, utf8, encrypted, method, crc, size } = entry;
    const flags = (utf8 ? UTF8 : 0) | (encrypted ? 1 : 0);
    const content = changed.get(entry.name);
    const own = content === undefined ? { method, crc, size, data: there.data } : deflated(content);
    packed.push({ name, flags, time: there.time, day: there.day, ...own });
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const [name, content] of changed) {
    if (names.has(name)) continue;
    packed.push({ name: new TextEncoder().encode(name), flags: UTF8, time: 0, day: FIRST_DAY, ...deflated(content) });
  }
  return joined(packed);
}
