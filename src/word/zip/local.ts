import type { Entry } from './directory.js';

export const LOCAL = 0x04034b50;
export const LOCAL_LENGTH = 30;

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
