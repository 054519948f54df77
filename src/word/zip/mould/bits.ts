import type { Codes } from './huffman.js';

/**
 * Bits that are put down again and again. They lie ready for each place in a byte at which they can begin, so that they are
 * copied as bytes and not shifted each time; for each place once it was asked for.
 */
export class BitRun {
  private readonly ready: (Uint8Array | undefined)[];

  /**
   * @param bytes the bits, the lowest of each byte first, and zeros behind them
   * @param length how many they are
   */
  constructor(
    private readonly bytes: Uint8Array,
    readonly length: number,
  ) {
    this.ready = [bytes];
  }

  /** The bytes they take where they begin at this bit of the first, with zeros around them. */
  at(first: number): Uint8Array {
    const known = this.ready[first];
    if (known !== undefined) return known;
    const made = new Uint8Array(Math.ceil((first + this.length) / 8));
    for (let at = 0; at < made.length; at++)
      made[at] = ((this.bytes[at] ?? 0) << first) | ((this.bytes[at - 1] ?? 0) >>> (8 - first));
    this.ready[first] = made;
    return made;
  }
}

/** So few bytes are copied sooner one by one. */
const FEW = 16;

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

  /** Many at once: nearly all of a form is this. */
  putRun(run: BitRun): void {
    if (run.length === 0) return;
    const { bytes, at } = this;
    const ready = run.at(this.count);
    if (ready.length > FEW) bytes.set(ready, at);
    else for (let byte = 0; byte < ready.length; byte++) bytes[at + byte] = ready[byte] ?? 0;
    bytes[at] = (ready[0] ?? 0) | this.held;
    const bits = this.count + run.length;
    this.at = at + (bits >>> 3);
    this.count = bits & 7;
    this.held = this.count === 0 ? 0 : (bytes[this.at] ?? 0);
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
