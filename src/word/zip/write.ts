import { deflateSync } from 'fflate';
import { crc32 } from './crc32.js';
import { LOCAL, LOCAL_LENGTH } from './local.js';

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
/** The version of the format that a reader needs for deflated entries (APPNOTE 4.4.3.2). */
const VERSION = 20;
/** 1 January 1980, the first day a zip can tell: the same content makes the same bytes (APPNOTE 4.4.6). */
const FIRST_DAY = 0x21;
/** What a zip without the 64-bit records holds at most (APPNOTE 4.4.1.4). */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

export const STORED = 0;
export const DEFLATED = 8;

/** Bits of the flags of an entry (APPNOTE 4.4.4). */
export const ENCRYPTED = 1;
/** Checksum and sizes stand behind the data, as where they were not known before it. */
export const SIZES_BEHIND = 1 << 3;
/** The name is in UTF-8. */
export const UTF8 = 1 << 11;

/** One entry as it will lie in a zip (APPNOTE 4.3.7). */
export interface PackedEntry {
  name: Uint8Array;
  flags: number;
  method: number;
  /** The moment it was last changed, as MS-DOS tells it. */
  time: number;
  day: number;
  crc: number;
  /** Bytes when unpacked. */
  size: number;
  /** What lies in the file, in pieces. */
  packed: readonly Uint8Array[];
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** Pieces as one, in their order. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What an entry has that takes nothing from another zip: its name, and the first day a zip can tell. */
export function named(name: string): Pick<PackedEntry, 'name' | 'flags' | 'time' | 'day'> {
  const bytes = new TextEncoder().encode(name);
  return { name: bytes, flags: bytes.length === name.length ? 0 : UTF8, time: 0, day: FIRST_DAY };
}

type Content = Pick<PackedEntry, 'method' | 'crc' | 'size' | 'packed'>;

/** Content as it is. */
export const stored = (content: Uint8Array): Content => ({
  method: STORED,
  crc: crc32(content),
  size: content.length,
  packed: [content],
});

/** Content deflated. */
export const deflated = (content: Uint8Array): Content => ({
  method: DEFLATED,
  crc: crc32(content),
  size: content.length,
  packed: [deflateSync(content)],
});

/** The fields from the flags to the sizes, which both headers of an entry have alike (APPNOTE 4.3.7, 4.3.12). */
function setCommon(view: DataView, at: number, entry: PackedEntry, sizes: readonly number[]): void {
  const { name, flags, method, time, day } = entry;
  [VERSION, flags, method, time, day].forEach((value, index) => {
    view.setUint16(at + 2 * index, value, true);
  });
  sizes.forEach((value, index) => {
    view.setUint32(at + 10 + 4 * index, value, true);
  });
  view.setUint16(at + 22, name.length, true);
}

function header(signature: number, length: number, { name }: PackedEntry): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  bytes.set(name, length);
  return { bytes, view };
}

const sizesOf = ({ crc, size, packed }: PackedEntry): number[] => [crc, lengthOf(packed), size];

function localHeader(entry: PackedEntry): Uint8Array {
  const { bytes, view } = header(LOCAL, LOCAL_LENGTH, entry);
  setCommon(view, 4, entry, entry.flags & SIZES_BEHIND ? [] : sizesOf(entry));
  return bytes;
}

function descriptor(entry: PackedEntry): Uint8Array {
  const words = new DataView(new ArrayBuffer(16));
  [DESCRIPTOR, ...sizesOf(entry)].forEach((value, index) => {
    words.setUint32(4 * index, value, true);
  });
  return new Uint8Array(words.buffer);
}

function centralHeader(entry: PackedEntry, offset: number): Uint8Array {
  const { bytes, view } = header(CENTRAL, CENTRAL_LENGTH, entry);
  view.setUint16(4, VERSION, true);
  setCommon(view, 6, entry, sizesOf(entry));
  view.setUint32(42, offset, true);
  return bytes;
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

/**
 * Lays entries one behind the other. Gives the pieces of the file in their order and keeps none of them but the
 * directory, so that a zip of any length can be written as its entries come.
 */
export class ZipLayout {
  readonly #directory: Uint8Array[] = [];
  #offset = 0;

  /** The pieces of one entry. Throws a `RangeError` where the entries are more than 65,535 or longer than 4 GB together. */
  entry(entry: PackedEntry): Uint8Array[] {
    this.#directory.push(centralHeader(entry, this.#offset));
    const pieces = [localHeader(entry), ...entry.packed, ...(entry.flags & SIZES_BEHIND ? [descriptor(entry)] : [])];
    this.#offset += lengthOf(pieces);
    if (this.#directory.length > MOST_ENTRIES || this.#offset > MOST_BYTES)
      throw new RangeError('Too much for one zip.');
    return pieces;
  }

  /** The directory, behind all entries. */
  end(): Uint8Array {
    const directory = joined(this.#directory);
    return joined([directory, endRecord(this.#directory.length, directory.length, this.#offset)]);
  }
}

/** A zip of these entries, in their order. */
export function zipOf(entries: Iterable<PackedEntry>): Uint8Array {
  const layout = new ZipLayout();
  const pieces = [...entries].flatMap((entry) => layout.entry(entry));
  return joined([...pieces, layout.end()]);
}
