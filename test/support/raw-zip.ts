import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip written by hand, so that it can lie. What is not said is right. */
export interface RawEntry {
  name: string;
  data: Uint8Array;
  /** What lies in the file, where it is not the deflated data. */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  /** The size the directory tells. */
  size?: number;
  /** The name at the data, where it is another than in the directory. */
  localName?: string;
  /** An extra field of the directory. */
  extra?: Uint8Array;
  offset?: number;
}

const bytesOf = (...values: [value: number, width: number][]): number[] =>
  values.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes a zip entry by entry, and a directory that says what it is told to. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: (Uint8Array | number[])[] = [];
  const directory: (Uint8Array | number[])[] = [];
  let at = 0;
  for (const entry of entries) {
    const { data, flags = 0, method = 8, extra = new Uint8Array() } = entry;
    const packed = entry.packed ?? (method === 0 ? data : deflateRawSync(data));
    const size = entry.size ?? data.length;
    const crc = entry.crc ?? crc32(data);
    const local = encode(entry.localName ?? entry.name);
    const name = encode(entry.name);
    const common = bytesOf([20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4], [packed.length, 4], [size, 4]);
    const header = [...bytesOf([0x04034b50, 4]), ...common, ...bytesOf([local.length, 2], [0, 2])];
    directory.push(
      [
        ...bytesOf([0x02014b50, 4], [20, 2]),
        ...common,
        ...bytesOf([name.length, 2], [extra.length, 2], [0, 2], [0, 8]),
      ],
      bytesOf([entry.offset ?? at, 4]),
      name,
      extra,
    );
    pieces.push(header, local, packed);
    at += header.length + local.length + packed.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = bytesOf([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [length, 4], [at, 4], [0, 2]);
  return joined([...pieces, ...directory, end]);
}

function joined(pieces: readonly (Uint8Array | number[])[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The parts of a document as entries that lie about nothing. */
export const entriesOf = (parts: Record<string, string | Uint8Array>): RawEntry[] =>
  Object.entries(parts).map(([name, content]) => ({
    name,
    data: typeof content === 'string' ? encode(content) : content,
  }));
