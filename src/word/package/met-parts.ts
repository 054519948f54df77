import type { Limits } from '../limits.js';
import type { XmlElement } from '../xml/element.js';
import { crc32 } from '../zip/index.js';

/** A part as it was read once. */
interface MetPart {
  bytes: Uint8Array;
  root: XmlElement;
  /** What its tree takes of the memory for XML. */
  cost: number;
  depth: number;
  attributes: number;
}

/** Longer parts are texts of their own, and no two files have the same. */
const LONGEST = 64 * 1024;
/** Bytes of memory for all that are kept, by the same estimate as limits are. */
const MOST = 8 * 1024 * 1024;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/**
 * Trees of parts that file after file holds byte by byte: styles, themes, headers, lists and relationships come from the
 * form, not from who fills it in. A tree is never changed, so files may share it; a file that is read with the help of
 * another is read as without. Those that were met longest ago go first.
 */
export class MetParts {
  readonly #parts = new Map<number, MetPart>();
  #cost = 0;

  /** The part of these bytes, where it was read within the same limits; null where it was not. */
  find(bytes: Uint8Array, { depth, attributes }: Limits): MetPart | null {
    if (bytes.length > LONGEST) return null;
    const key = crc32(bytes);
    const met = this.#parts.get(key);
    if (!met || met.depth !== depth || met.attributes !== attributes || !isSame(met.bytes, bytes)) return null;
    this.#parts.delete(key);
    this.#parts.set(key, met);
    return met;
  }

  add(bytes: Uint8Array, root: XmlElement, cost: number, { depth, attributes }: Limits): void {
    if (bytes.length > LONGEST || cost > MOST) return;
    const key = crc32(bytes);
    this.#drop(key);
    this.#parts.set(key, { bytes: bytes.slice(), root, cost, depth, attributes });
    this.#cost += cost + bytes.length;
    for (const oldest of this.#parts.keys()) {
      if (this.#cost <= MOST) break;
      this.#drop(oldest);
    }
  }

  #drop(key: number): void {
    const met = this.#parts.get(key);
    if (met) this.#cost -= met.cost + met.bytes.length;
    this.#parts.delete(key);
  }
}
