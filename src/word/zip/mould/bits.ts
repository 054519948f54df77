import type { Codes } from './huffman.js';

/** As many bits as are put at once where there are many. */
export const AT_ONCE = 16;

/** What bits are written into before they are copied: room for all of them that has to be cleared is asked for once. */
let room = new Uint8Array(1 << 17);

function roomFor(length: number): Uint8Array {
  if (room.length < length) room = new Uint8Array(length * 2);
  return room;
}

/** Bits one behind the other, the lowest of each byte first (RFC 1951 3.1.1). One at a time. */
export class BitWriter {
  private held = 0;
  private count = 0;
  private at = 0;
  private readonly bytes: Uint8Array;

  /** @param most how many bytes will be written at the most */
  constructor(most: number) {
    this.bytes = roomFor(most);
  }

  /** Up to 24 bits, the lowest first. */
  put(bits: number, count: number): void {
    this.held |= bits << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.bytes[this.at++] = this.held;
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /**
   * Many such, from one place in their order up to another. Nearly all of a form is this, and nearly all of it comes sixteen
   * bits at a time: two bytes each, without asking how many.
   */
  putAll(bits: Uint32Array, counts: Uint8Array, from: number, until: number): void {
    const { bytes, count } = this;
    let { held, at } = this;
    let step = from;
    for (; step < until && counts[step] === AT_ONCE; step++) {
      held |= (bits[step] ?? 0) << count;
      bytes[at] = held;
      bytes[at + 1] = held >>> 8;
      held >>>= AT_ONCE;
      at += 2;
    }
    this.held = held;
    this.at = at;
    for (; step < until; step++) this.put(bits[step] ?? 0, counts[step] ?? 0);
  }

  /** The codes of some bytes. */
  putCodes(codes: Codes, of: Uint8Array, from: number, until: number): void {
    for (let at = from; at < until; at++) {
      const byte = of[at] ?? 0;
      this.put(codes.bits[byte] ?? 0, codes.lengths[byte] ?? 0);
    }
  }

  /** What was written, its last byte filled up. */
  written(): Uint8Array {
    if (this.count > 0) this.put(0, 8 - this.count);
    return this.bytes.slice(0, this.at);
  }
}
