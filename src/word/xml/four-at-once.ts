/**
 * Pieces of bytes looked at four at a time: most bytes of a part stand in tags that were met before, and to go through
 * them one by one takes longer than all that is done with them.
 */

/** Some bytes, one by one and as a view. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const GREATERS = 0x3e3e3e3e;
const ONES = 0x01010101;
const HIGHEST = 0x80808080 | 0;

/** Where the next ">" stands, from a place on; where the bytes end if none does. */
export function greaterFrom(view: DataView, from: number): number {
  const { byteLength } = view;
  let at = from;
  for (; at + 4 <= byteLength; at += 4) {
    const other = view.getInt32(at, true) ^ GREATERS;
    // The lowest bit that is set here is the highest of the first byte that is no other.
    const found = (other - ONES) & ~other & HIGHEST;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
  while (at < byteLength && view.getUint8(at) !== 0x3e) at += 1;
  return at;
}

const mixed = (hash: number, four: number): number => {
  const product = Math.imul(hash ^ four, 0x9e3779b1);
  return (product << 13) | (product >>> 19);
};

/** A number that mostly tells a piece from others. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = mixed(hash, view.getInt32(at, true));
  for (; at < to; at += 1) hash = mixed(hash, view.getUint8(at));
  return hash ^ (hash >>> 16);
}

/** Whether so many bytes are the same in two places. */
export function isSame(some: DataView, from: number, others: DataView, start: number, length: number): boolean {
  let step = 0;
  for (; step + 4 <= length; step += 4)
    if (some.getInt32(from + step, true) !== others.getInt32(start + step, true)) return false;
  for (; step < length; step += 1) if (some.getUint8(from + step) !== others.getUint8(start + step)) return false;
  return true;
}
