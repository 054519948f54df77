import { resolve } from 'node:path';
import type { FileReview } from '../../check/index.js';
import { findSoffice, kindOf, OldFiles, type Unconverted } from '../../node/index.js';
import type { OldFormat } from '../../review/index.js';
import { LIMITS } from '../../word/index.js';
import { CommandError, commandWords, type Io, onDisk } from '../command/index.js';
import { returnedWords } from './words/index.js';

/** Whether and by what files of older formats are converted, as asked for. */
export interface ConversionArguments {
  soffice?: string | undefined;
  /** False: never. */
  convert?: boolean | undefined;
}

/** The program of LibreOffice files are to be converted by; null where none is wanted or there is none. */
export async function sofficeFor({ soffice, convert }: ConversionArguments, { cwd }: Io): Promise<string | null> {
  if (convert === false) return null;
  if (soffice === undefined) return findSoffice(process);
  const path = resolve(cwd, soffice);
  const kind = await onDisk(soffice, () => kindOf(path));
  if (kind === 'file') return path;
  throw new CommandError(commandWords, kind === null ? 'not-found' : 'is-a-folder', { file: soffice });
}

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

  /** Sets a file aside. False where nothing is converted. */
  async add(bytes: Uint8Array, aside: SetAside): Promise<boolean> {
    if (this.#files === null) return false;
    this.#aside.push(aside);
    await this.#files.add(bytes, aside.from);
    return true;
  }

  /** Converts what was set aside, in the order it was added. */
  async *converted(): AsyncGenerator<ConvertedFile> {
    if (this.#files === null || this.#aside.length === 0) return;
    const progress = this.#io.progress(this.#aside.length, returnedWords[this.#io.language].converting);
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
