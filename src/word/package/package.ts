import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import type { XmlElement } from '../xml/element.js';
import { type Budget, mayBeTooHeavy, parseXml } from '../xml/parse.js';
import { type Archive, isFailure, type Packed, partName, tooLarge, unpacked } from '../zip/index.js';
import { MetParts } from './met-parts.js';
import { type Relationship, readRelationships, relationshipsPartOf } from './relationships.js';

const met = new MetParts();

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
    const found = this.#find(part);
    return found === null ? null : this.#unpacked(found);
  }

  /** A part as a tree; null where it is not there. */
  xml(part: string | null): XmlElement | null {
    const found = part === null ? null : this.#find(part);
    if (part === null || found === null) return null;
    const [limits, budget] = [this.#limits, this.#budget];
    const known = mayBeTooHeavy(found.size, budget) ? null : met.find(found, limits);
    if (known) {
      budget.bytes -= known.cost;
      return known.root;
    }
    const before = budget.bytes;
    const root = this.#tree(part, found);
    if (root !== null) met.add(found, root, before - budget.bytes, limits);
    return root;
  }

  /** The same for the part that holds the text: no two files have the same. */
  mainXml(part: string): XmlElement | null {
    const found = this.#find(part);
    return found === null ? null : this.#tree(part, found);
  }

  #find(part: string): Packed | null {
    if (this.failure) return null;
    const found = this.#archive.find(part);
    if (found === null) return null;
    if (++this.#parts > this.#limits.parts) this.failure = tooLarge(this.#limits.totalBytes);
    else if (isFailure(found)) this.failure = found;
    return this.failure !== null || isFailure(found) ? null : found;
  }

  #unpacked(found: Packed): Uint8Array | null {
    const bytes = unpacked(found);
    if (!isFailure(bytes)) return bytes;
    this.failure = bytes;
    return null;
  }

  #tree(part: string, found: Packed): XmlElement | null {
    const bytes = this.#unpacked(found);
    if (bytes === null || bytes.length === 0) return null;
    const root = parseXml(bytes, part, this.#limits, this.#budget);
    if (!isFailure(root)) return root;
    this.failure = root;
    return null;
  }

  /** What a part says of others; what the package itself says for "". */
  relationships(part: string): readonly Relationship[] {
    return readRelationships(this.xml(relationshipsPartOf(part)), part);
  }

  has(part: string): boolean {
    return this.names.includes(part.toLowerCase());
  }
}
