import { Zip, ZipDeflate } from 'fflate';
import { joined } from './write.js';

/** How much text is gathered before it is deflated, in UTF-16 units. */
const CHUNK = 1 << 16;

/** The first day a zip can tell, on any clock: the same content makes the same bytes (APPNOTE 4.4.6). */
const FIRST_DAY = new Date(1980, 0, 1);

/** An entry of a zip that is being written. */
export interface ZipPart {
  write(text: string): void;
  end(): void;
}

/** A zip of texts written bit by bit: only what is deflated already is kept. */
export class ZipStream {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });

  /** Opens the next entry; those opened before it come first, whenever they end. */
  open(name: string): ZipPart {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = FIRST_DAY;
    this.#zip.add(entry);
    let gathered = '';
    const flush = (last: boolean): void => {
      entry.push(new TextEncoder().encode(gathered), last);
      gathered = '';
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
    this.#zip.end();
    return joined(this.#pieces);
  }
}
