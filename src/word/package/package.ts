import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import type { XmlElement } from '../xml/element.js';
import { type Budget, mayBeTooHeavy, parseXml } from '../xml/parse.js';
import { type Archive, isFailure, partName, tooLarge } from '../zip/index.js';
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
    if (this.failure) return null;
    const found = this.#archive.read(part);
    if (found === null) return null;
    if (++this.#parts > this.#limits.parts) this.failure = tooLarge(this.#limits.totalBytes);
    else if (isFailure(found)) this.failure = found;
    return this.failure === null && found instanceof Uint8Array ? found : null;
  }

  /** A part as a tree; null where it is not there. */
  xml(part: string | null): XmlElement | null {
    return this.#read(part, this.#metTree);
  }

  /** The same for the part that holds the text: no two files have the same. */
  mainXml(part: string): XmlElement | null {
    return this.#read(part, this.#tree);
  }

  #read(part: string | null, tree: (part: string, bytes: Uint8Array) => XmlElement | Failure): XmlElement | null {
    const bytes = part === null ? null : this.bytes(part);
    if (part === null || bytes === null || bytes.length === 0) return null;
    const root = tree(part, bytes);
    if (!isFailure(root)) return root;
    this.failure = root;
    return null;
  }

  readonly #tree = (part: string, bytes: Uint8Array) => parseXml(bytes, part, this.#limits, this.#budget);

  readonly #metTree = (part: string, bytes: Uint8Array) => {
    const [limits, budget] = [this.#limits, this.#budget];
    const known = mayBeTooHeavy(bytes, budget) ? null : met.find(bytes, limits);
    if (known) {
      budget.bytes -= known.cost;
      return known.root;
    }
    const before = budget.bytes;
    const root = this.#tree(part, bytes);
    if (!isFailure(root)) met.add(bytes, root, before - budget.bytes, limits);
    return root;
  };

  /** What a part says of others; what the package itself says for "". */
  relationships(part: string): Relationship[] {
    return readRelationships(this.xml(relationshipsPartOf(part)), part);
  }

  has(part: string): boolean {
    return this.names.includes(part.toLowerCase());
  }
}
