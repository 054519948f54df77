import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** No more than so many bytes were packed at once. */
const LONGEST = 256 * 1024 * 1024;

/** Plain data deflated; gives a copy of it whenever it is called. */
export function packed<T>(data: T): () => T {
  // A copy: what Node gives is a view of more room than it needs.
  const bytes = Uint8Array.from(deflateRawSync(JSON.stringify(data), { level: 1 }));
  return () => JSON.parse(inflateRawSync(bytes, { maxOutputLength: LONGEST }).toString());
}
