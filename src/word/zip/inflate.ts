import { Inflate } from 'fflate';

/** So small that one step of the worst archive unpacks to no more than some four megabytes. */
const STEP = 4096;

/** Unpacks deflated bytes and stops as soon as more than `limit` bytes come out; null where more do, or they are damaged. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
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
