import type { Random } from '../random.js';

/** Bytes that begin or count something in a zip or in XML. */
const TELLING = [0, 1, 0x3c, 0x3e, 0x26, 0x22, 0x50, 0x4b, 0x7f, 0x80, 0xff];

const joined = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** One change of bytes of any kind: some overwritten, cut off, cut out, doubled or swapped. */
export function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 8) return joined(bytes, new Uint8Array([random.below(256)]));
  const at = random.below(bytes.length);
  const length = Math.min(random.size(4096), bytes.length - at);
  const piece = bytes.subarray(at, at + length);
  switch (random.below(7)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at), piece, piece, bytes.subarray(at + length));
    case 3: {
      const to = random.below(bytes.length - length + 1);
      const changed = bytes.slice();
      changed.set(piece, to);
      return changed;
    }
    case 4: {
      // The end of a zip is its directory: what says how much of what there is where.
      const changed = bytes.slice();
      const from = Math.max(0, bytes.length - 4096);
      for (let times = 1 + random.below(8); times > 0; times--)
        changed[from + random.below(bytes.length - from)] = random.pick(TELLING);
      return changed;
    }
    default: {
      const changed = bytes.slice();
      for (let times = 1 + random.below(8); times > 0; times--)
        changed[random.below(bytes.length)] = random.chance(0.5) ? random.pick(TELLING) : random.below(256);
      return changed;
    }
  }
}
