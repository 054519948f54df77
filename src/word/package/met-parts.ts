import type { Limits } from '../limits.js';
import type { XmlElement } from '../xml/element.js';
import type { Packed } from '../zip/index.js';

/** A part as it was read once. */
interface MetPart {
  packed: Packed;
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

/** Whether two parts of one checksum are packed alike. */
function isSame(a: Packed, b: Packed): boolean {
  if (a.method !== b.method || a.size !== b.size || a.bytes.length !== b.bytes.length) return false;
  for (let at = 0; at < a.bytes.length; at += 1) if (a.bytes[at] !== b.bytes[at]) return false;
  return true;
}

/**
 * Trees of parts that file after file holds byte by byte: styles, themes, headers, lists and relationships come from the
 * form, not from who fills it in. They are known by their bytes as they are packed: what was met need not be unpacked. A
 * tree is never changed, so files may share it; a file that is read with the help of another is read as without. Those
 * that were met longest ago go first.
 */
export class MetParts {
  readonly #parts = new Map<number, MetPart>();
  #cost = 0;

  /** The part, where one packed alike was read within the same limits; null where none was. */
  find(packed: Packed, { depth, attributes }: Limits): MetPart | null {
    const met = this.#parts.get(packed.crc);
    if (!met || met.depth !== depth || met.attributes !== attributes || !isSame(met.packed, packed)) return null;
    this.#parts.delete(packed.crc);
    this.#parts.set(packed.crc, met);
    return met;
  }

  add(packed: Packed, root: XmlElement, cost: number, { depth, attributes }: Limits): void {
    if (Math.max(packed.size, packed.bytes.length) > LONGEST || cost > MOST) return;
    const bytes = packed.bytes.slice();
    this.#drop(packed.crc);
    this.#parts.set(packed.crc, { packed: { ...packed, bytes }, root, cost, depth, attributes });
    this.#cost += cost + bytes.length;
    for (const oldest of this.#parts.keys()) {
      if (this.#cost <= MOST) break;
      this.#drop(oldest);
    }
  }

  #drop(key: number): void {
    const met = this.#parts.get(key);
    if (met) this.#cost -= met.cost + met.packed.bytes.length;
    this.#parts.delete(key);
  }
}
