import type { Codes } from './huffman.js';

/** Bits are put down in words of so many. */
export const WORD = 32;

/** How many words some bits take. */
export const wordsFor = (bits: number): number => (bits + WORD - 1) >>> 5;

/** What bits are written into before they are copied: room for all of them that has to be cleared is asked for once. */
let room = new DataView(new ArrayBuffer(1 << 17));

function roomFor(length: number): DataView {
  if (room.byteLength < length) room = new DataView(new ArrayBuffer(length * 2));
  return room;
}

/** Bits one behind the other, the lowest of each byte first (RFC 1951 3.1.1). One at a time. */
export class BitWriter {
  private held = 0;
  private count = 0;
  private at = 0;
  private readonly view: DataView;

  /** @param most how many bits will be written at the most */
  constructor(most: number) {
    this.view = roomFor((wordsFor(most) + 1) * 4);
  }

  /** Up to 31 bits, the lowest first. */
  put(bits: number, count: number): void {
    const before = this.count;
    this.held |= bits << before;
    this.count += count;
    if (this.count < WORD) return;
    this.view.setInt32(this.at, this.held, true);
    this.at += 4;
    this.count -= WORD;
    this.held = bits >>> (WORD - before);
  }

  /** So many bits of these words, from one of them on: nearly all of a form is this. */
  putRun(words: Int32Array, from: number, length: number): void {
    const { view, count } = this;
    const until = from + (length >>> 5);
    let { held, at } = this;
    for (let next = from; next < until; next++, at += 4) {
      const word = words[next] ?? 0;
      view.setInt32(at, held | (word << count), true);
      held = count === 0 ? 0 : word >>> (WORD - count);
    }
    this.held = held;
    this.at = at;
    const rest = length & (WORD - 1);
    if (rest > 0) this.put(words[until] ?? 0, rest);
  }

  /** The codes of some bytes. */
  putCodes({ bits, lengths }: Codes, of: Uint8Array, from: number, until: number): void {
    for (let at = from; at < until; at++) {
      const byte = of[at] ?? 0;
      this.put(bits[byte] ?? 0, lengths[byte] ?? 0);
    }
  }

  /** What was written, its last byte filled up. */
  written(): Uint8Array {
    this.view.setInt32(this.at, this.held, true);
    return new Uint8Array(this.view.buffer.slice(0, this.at + ((this.count + 7) >>> 3)));
  }
}
