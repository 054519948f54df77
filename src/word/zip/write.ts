import { deflateSync } from 'fflate';
import { crc32 } from './crc32.js';
import { CENTRAL, END, LOCAL } from './directory.js';

/** The version of the format that a reader needs for deflated entries (APPNOTE 4.4.3.2). */
const VERSION = 20;
/** 1 January 1980, the first day a zip can tell: the same content makes the same bytes (APPNOTE 4.4.6). */
const FIRST_DAY = 0x21;
/** What a zip without the 64-bit records holds at most (APPNOTE 4.4.1.4). */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** Bits of the flags of an entry (APPNOTE 4.4.4). */
export const ENCRYPTED = 1;
/** The name is in UTF-8. */
export const UTF8 = 1 << 11;

/** One entry as it will lie in a zip (APPNOTE 4.3.7). */
export interface PackedEntry {
  name: Uint8Array;
  flags: number;
  /** 0 stored, 8 deflated. */
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
  method: 0,
  crc: crc32(content),
  size: content.length,
  packed: [content],
});

/** Content deflated. */
export const deflated = (content: Uint8Array): Content => ({
  ...stored(content),
  method: 8,
  packed: [deflateSync(content)],
});

/** Writes whole numbers one behind the other, the lower bytes first. A view of so few bytes would take longer to make. */
class Fields {
  readonly bytes: Uint8Array;
  private at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
  }

  u16(value: number): this {
    this.bytes[this.at++] = value;
    this.bytes[this.at++] = value >>> 8;
    return this;
  }

  u32(value: number): this {
    return this.u16(value).u16(value >>> 16);
  }

  /** The fields from the version to the length of the name, which both headers of an entry have alike. */
  common({ name, flags, method, time, day, crc, packed, size }: PackedEntry): this {
    return this.u16(VERSION)
      .u16(flags)
      .u16(method)
      .u16(time)
      .u16(day)
      .u32(crc)
      .u32(lengthOf(packed))
      .u32(size)
      .u16(name.length);
  }

  name({ name }: PackedEntry): Uint8Array {
    this.bytes.set(name, this.at);
    return this.bytes;
  }
}

/** Without an extra field (APPNOTE 4.3.7). */
const localHeader = (entry: PackedEntry): Uint8Array =>
  new Fields(30 + entry.name.length).u32(LOCAL).common(entry).u16(0).name(entry);

/** Without an extra field, a comment and attributes, on the first disk (APPNOTE 4.3.12). */
const centralHeader = (entry: PackedEntry, offset: number): Uint8Array =>
  new Fields(46 + entry.name.length)
    .u32(CENTRAL)
    .u16(VERSION)
    .common(entry)
    .u32(0)
    .u32(0)
    .u32(0)
    .u32(offset)
    .name(entry);

/** Of one disk, without a comment (APPNOTE 4.3.16). */
const endRecord = (count: number, length: number, offset: number): Uint8Array =>
  new Fields(22).u32(END).u32(0).u16(count).u16(count).u32(length).u32(offset).u16(0).bytes;

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
    const pieces = [localHeader(entry), ...entry.packed];
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
