import { decode, LIMITS } from '../../word/index.js';
import { type Entry, isFailure, partName, readDirectory, rezipped, unpack } from '../../word/zip/index.js';

const MARK = '\uFEFF';

/** Text as UTF-8, and said to be so. */
function encode(text: string): Uint8Array {
  const start = /^\s*<\?xml[^>]*?\?>/.exec(text)?.[0] ?? '';
  const said = start.replace(/(encoding\s*=\s*)(["'])(?!utf-?8["'])[^"']*\2/i, '$1$2UTF-8$2');
  return new TextEncoder().encode(said + text.slice(start.length));
}

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The parts of a package as texts, some of which are written anew. */
export class Parts {
  readonly #bytes: Uint8Array;
  readonly #entries: readonly Entry[];
  readonly #written = new Map<string, string>();
  readonly #marked = new Set<string>();

  constructor(bytes: Uint8Array) {
    const entries = readDirectory(bytes, LIMITS);
    this.#bytes = bytes;
    this.#entries = isFailure(entries) ? [] : entries;
  }

  #entry(part: string): Entry | undefined {
    return this.#entries.find(({ name }) => partName(name) === partName(part));
  }

  has(part: string): boolean {
    return this.#entry(part) !== undefined || this.#written.has(part);
  }

  /** The text of a part; null where it is not there or cannot be read. */
  text(part: string): string | null {
    const entry = this.#entry(part);
    const written = this.#written.get(entry?.name ?? part);
    if (written !== undefined) return written;
    if (entry === undefined || entry.size > LIMITS.partBytes) return null;
    const bytes = unpack(this.#bytes, entry);
    if (!(bytes instanceof Uint8Array)) return null;
    if (startsWithMark(bytes)) this.#marked.add(entry.name);
    const pieces = [...decode(bytes)];
    return pieces.includes(null) ? null : pieces.join('');
  }

  write(part: string, text: string): void {
    this.#written.set(this.#entry(part)?.name ?? part, text);
  }

  /** The package with what was written; null where it cannot be put together. */
  save(): Uint8Array | null {
    const changed = [...this.#written].map(
      ([name, text]) => [name, encode(this.#marked.has(name) ? MARK + text : text)] as const,
    );
    return rezipped(this.#bytes, new Map(changed), LIMITS);
  }
}
