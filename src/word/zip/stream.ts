import { crc32 } from './crc32.js';
import { deflating } from './deflating.js';
import { named, type PackedEntry, zipOf } from './write.js';

/** How much text is gathered before it is deflated, in UTF-16 units. */
const CHUNK = 1 << 18;

/** An entry of a zip that is being written. */
export interface ZipPart {
  write(text: string): void;
  end(): void;
}

/** A zip of texts written bit by bit: only what is deflated already is kept. */
export class ZipStream {
  readonly #entries: PackedEntry[] = [];

  /** Opens the next entry; those opened before it come first, whenever they end. */
  open(name: string): ZipPart {
    const packed: Uint8Array[] = [];
    const entry = { ...named(name), method: 8, crc: 0, size: 0, packed };
    this.#entries.push(entry);
    const deflate = deflating();
    let gathered = '';
    const flush = (last: boolean): void => {
      const bytes = new TextEncoder().encode(gathered);
      gathered = '';
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      packed.push(deflate(bytes, last));
    };
    return {
      write: (text) => {
        gathered += text;
        if (gathered.length >= CHUNK) flush(false);
      },
      end: () => flush(true),
    };
  }

  /** The whole zip, once every entry has ended. */
  bytes(): Uint8Array {
    return zipOf(this.#entries);
  }
}
