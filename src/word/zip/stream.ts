import { Deflate } from 'fflate';
import { crc32 } from './crc32.js';
import { DEFLATED, named, type PackedEntry, SIZES_BEHIND, zipOf } from './write.js';

/** How much text is gathered before it is deflated, in UTF-16 units. */
const CHUNK = 1 << 16;

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
    const entry = { ...named(name), method: DEFLATED, crc: 0, size: 0, packed };
    entry.flags |= SIZES_BEHIND;
    this.#entries.push(entry);
    const deflate = new Deflate({ level: 6 }, (piece) => packed.push(piece));
    let gathered: string[] = [];
    let length = 0;
    const flush = (last: boolean): void => {
      const bytes = new TextEncoder().encode(gathered.join(''));
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      deflate.push(bytes, last);
      gathered = [];
      length = 0;
    };
    return {
      write: (text) => {
        gathered.push(text);
        length += text.length;
        if (length >= CHUNK) flush(false);
      },
      end: () => flush(true),
    };
  }

  /** The whole zip, once every entry has ended. */
  bytes(): Uint8Array {
    return zipOf(this.#entries);
  }
}
