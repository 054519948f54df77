import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The first day a zip archive can tell. */
const NO_TIME = new Date(1980, 0, 1);
/** How much text is gathered before it is compressed, in UTF-16 units. */
const CHUNK = 1 << 16;

/** A part of an archive that is being written. */
export interface Part {
  write(text: string): void;
  end(): void;
}

/** An archive written part by part: only what is compressed already is kept. */
export class Archive {
  private readonly chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  /** Opens the next part; parts opened before it come first, whenever they end. */
  open(path: string): Part {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = NO_TIME;
    this.zip.add(file);
    let gathered: string[] = [];
    let length = 0;
    const flush = (last: boolean): void => {
      file.push(strToU8(gathered.join('')), last);
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

  /** All of the archive, once every part has ended. */
  bytes(): Uint8Array {
    this.zip.end();
    const whole = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
