import type { FileReview } from '../../check/index.js';
import { OldFiles, type Unconverted } from '../../node/index.js';
import { type OldFormat, oldFormatOf } from '../../review/index.js';
import { LIMITS } from '../../word/index.js';
import type { Io } from '../command/io.js';
import { commandWords } from '../words/index.js';

/** A file set aside to be converted: where it stands among all, its review as it came, and what it is. */
interface SetAside {
  at: number;
  sent: FileReview;
  from: OldFormat;
}

/** What LibreOffice made of a file that was set aside, or why it made nothing. */
export interface ConvertedFile extends SetAside {
  docx: Uint8Array | Unconverted;
}

/** Files of older formats, set aside until the others are reviewed: converting takes LibreOffice seconds. */
export class OlderFiles {
  readonly #files: OldFiles | null;
  readonly #aside: SetAside[] = [];
  readonly #io: Io;

  /** @param soffice the program of LibreOffice; null where nothing is converted, and so nothing set aside */
  constructor(soffice: string | null, io: Io) {
    this.#files = soffice === null ? null : new OldFiles({ soffice, largest: LIMITS.fileBytes });
    this.#io = io;
  }

  /** Sets a file aside where its format is an older one. False where it is not. */
  async add(bytes: Uint8Array, sent: FileReview, at: number): Promise<boolean> {
    const from = oldFormatOf(sent);
    if (this.#files === null || from === null) return false;
    this.#aside.push({ at, sent, from });
    await this.#files.add(bytes, from);
    return true;
  }

  /** Converts what was set aside, in the order it was added. */
  async *converted(): AsyncGenerator<ConvertedFile> {
    if (this.#files === null || this.#aside.length === 0) return;
    const progress = this.#io.progress(this.#aside.length, commandWords(this.#io.language).check.converting);
    try {
      for await (const { at, docx } of this.#files.converted()) {
        const aside = this.#aside[at];
        if (aside === undefined) continue;
        yield { ...aside, docx };
        progress.step();
      }
    } finally {
      progress.done();
    }
  }

  /** Removes what was put on the disk. */
  async close(): Promise<void> {
    await this.#files?.close();
  }
}
