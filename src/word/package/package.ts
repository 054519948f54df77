import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import type { XmlElement } from '../xml/element.js';
import { type Budget, parseXml } from '../xml/parse.js';
import { type Archive, isFailure, partName, tooLarge } from '../zip/index.js';
import { type Relationship, readRelationships, relationshipsPartOf } from './relationships.js';

/**
 * The parts of a file by name. A part that cannot be read gives null and leaves its failure here: the first one is
 * the verdict on the file, whoever asked for the part.
 */
export class Package {
  failure: Failure | null = null;
  /** As part names are compared. */
  readonly names: readonly string[];
  readonly #archive: Archive;
  readonly #limits: Limits;
  readonly #budget: Budget;
  #parts = 0;

  constructor(archive: Archive, limits: Limits) {
    this.names = archive.names.map(partName);
    this.#archive = archive;
    this.#limits = limits;
    this.#budget = { bytes: limits.treeBytes };
  }

  bytes(part: string): Uint8Array | null {
    if (this.failure) return null;
    const found = this.#archive.read(part);
    if (found === null) return null;
    if (++this.#parts > this.#limits.parts) this.failure = tooLarge(this.#limits.totalBytes);
    else if (isFailure(found)) this.failure = found;
    return this.failure === null && found instanceof Uint8Array ? found : null;
  }

  /** A part as a tree; null where it is not there. */
  xml(part: string | null): XmlElement | null {
    const bytes = part === null ? null : this.bytes(part);
    if (part === null || bytes === null || bytes.length === 0) return null;
    const root = parseXml(bytes, part, this.#limits, this.#budget);
    if (!isFailure(root)) return root;
    this.failure = root;
    return null;
  }

  /** What a part says of others; what the package itself says for "". */
  relationships(part: string): Relationship[] {
    return readRelationships(this.xml(relationshipsPartOf(part)), part);
  }

  has(part: string): boolean {
    return this.names.includes(part.toLowerCase());
  }
}
