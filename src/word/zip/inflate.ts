import { Inflate } from 'fflate';
import { zlib } from './zlib.js';

/** So small that one step of the worst archive unpacks to no more than some four megabytes. */
const STEP = 4096;

/** The least that Node's zlib takes for the length of its buffer. */
const SHORTEST = 64;

/** By steps in JavaScript, as in a browser; null where more than `limit` bytes come out, or they are damaged. */
export function inflateInSteps(packed: Uint8Array, limit: number): Uint8Array | null {
  const out = new Uint8Array(limit);
  let filled = 0;
  let fits = true;
  const stream = new Inflate((chunk) => {
    fits = filled + chunk.length <= limit;
    if (fits) out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && fits; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null;
  }
  return fits ? out.subarray(0, filled) : null;
}

/**
 * Unpacks deflated bytes and stops as soon as more than `limit` bytes come out; null where more do, or they are damaged.
 * @param likely how many rather come out, where that is not known: no room is taken for all that may
 */
export function inflate(packed: Uint8Array, limit: number, likely = limit): Uint8Array | null {
  if (zlib === undefined || limit < 1) return inflateInSteps(packed, limit);
  try {
    // One byte more than come out: no second buffer is asked for where just as many do.
    const chunkSize = Math.max(Math.min(likely, limit) + 1, SHORTEST);
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, { chunkSize, maxOutputLength: limit });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    // What zlib will not read a browser may: a file must not be damaged on one computer and whole on another.
    const isTooMuch = error instanceof RangeError;
    return isTooMuch ? null : inflateInSteps(packed, limit);
  }
}
