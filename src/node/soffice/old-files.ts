import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onStop } from '../on-stop.js';
import { readFile } from '../read-file.js';
import { writeProfile } from './profile.js';
import { type Ending, runLimited } from './run-limited.js';

/** A format LibreOffice is to read, by how its files end. */
export type OldFormat = 'doc' | 'odt' | 'rtf';

/** Why a file could not be converted. `refused`: LibreOffice does not open it. */
export type Unconverted = 'refused' | 'hung' | 'not-started' | 'disk';

export interface Converting {
  /** The program of LibreOffice. */
  soffice: string;
  /** Milliseconds for one file. */
  patience?: number;
  /** Bytes of a converted file; a larger one is refused. */
  largest: number;
}

/**
 * How LibreOffice names these formats. It is told which one to read: left to guess, it would take a broken file for
 * plain text and open that.
 */
const READ_AS: Readonly<Record<OldFormat, string>> = { doc: 'MS Word 97', odt: 'writer8', rtf: 'Rich Text Format' };

/** Files in one start: it takes seconds, and what one broken file stops has to be done again. */
const AT_ONCE = 20;

/** For one file on a slow computer; the first start of a new profile is within it. */
const PATIENCE_MS = 90_000;

/** So many hangs in a row are no fault of the files. */
const MOST_HANGS = 3;

const RM = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 } as const;

/** The last bytes of a zip: a file LibreOffice was stopped in has others. */
const isWhole = (bytes: Uint8Array): boolean => [0x50, 0x4b, 5, 6].every((byte, at) => bytes.at(at - 22) === byte);

/**
 * Files of older formats, set aside in a private folder and turned into .docx by LibreOffice: without a window, in a
 * profile of its own that runs no macro and fetches nothing. No method rejects; `close` takes all away again.
 */
export class OldFiles {
  readonly #how: Converting;
  readonly #formats: OldFormat[] = [];
  readonly #off: () => void;
  #folder: string | null = null;
  #starts = 0;
  #hangs = 0;

  constructor(how: Converting) {
    this.#how = how;
    this.#off = onStop(() => this.#removeNow());
  }

  /** Sets a file aside. */
  async add(bytes: Uint8Array, format: OldFormat): Promise<void> {
    const at = this.#formats.push(format) - 1;
    try {
      this.#folder ??= await mkdtemp(join(tmpdir(), 'decuong-'));
      await writeFile(join(this.#folder, `${at}.${format}`), bytes);
    } catch {
      // Told when it is to be converted: then it is not there.
    }
  }

  /** Converts all files, and gives each by its number among those set aside as soon as it is known what became of it. */
  async *converted(): AsyncGenerator<{ at: number; docx: Uint8Array | Unconverted }> {
    const all = this.#formats.map((format, at) => ({ format, at }));
    for (const wanted of ['doc', 'odt', 'rtf'] as const) {
      const files = all.flatMap(({ format, at }) => (format === wanted ? [at] : []));
      for (let from = 0; from < files.length; from += AT_ONCE) {
        yield* this.#together(files.slice(from, from + AT_ONCE), wanted);
      }
    }
  }

  /** Takes everything away. */
  async close(): Promise<void> {
    this.#off();
    if (this.#folder !== null) await rm(this.#folder, RM).catch(() => {});
    this.#folder = null;
  }

  #removeNow(): void {
    if (this.#folder === null) return;
    try {
      rmSync(this.#folder, RM);
    } catch {
      // The system clears its folder for temporary files some day.
    }
  }

  async *#together(
    files: readonly number[],
    format: OldFormat,
  ): AsyncGenerator<{ at: number; docx: Uint8Array | Unconverted }> {
    const { ending, out } = await this.#start(files, format);
    // What one file of several did to LibreOffice must not cost the others.
    const again = files.length > 1 && (ending === 'hung' || ending === 'failed');
    for (const at of files) {
      const docx = await this.#result(join(out, `${at}.docx`));
      if (docx !== null) yield { at, docx };
      else if (again) yield* this.#together([at], format);
      else yield { at, docx: ending === 'done' || ending === 'failed' ? 'refused' : ending };
    }
  }

  async #start(files: readonly number[], format: OldFormat): Promise<{ ending: Ending | 'disk'; out: string }> {
    const folder = this.#folder;
    if (folder === null) return { ending: 'disk', out: '' };
    if (this.#hangs >= MOST_HANGS) return { ending: 'hung', out: '' };
    this.#starts += 1;
    const own = join(folder, `start-${this.#starts}`);
    const out = join(own, 'out');
    try {
      await mkdir(join(own, 'tmp'), { recursive: true });
      await writeProfile(join(own, 'profile'));
    } catch {
      return { ending: 'disk', out };
    }
    const ending = await this.#run(files, format, own);
    this.#hangs = ending === 'hung' ? this.#hangs + 1 : 0;
    return { ending, out };
  }

  #run(files: readonly number[], format: OldFormat, own: string): Promise<Ending> {
    const { soffice, patience = PATIENCE_MS } = this.#how;
    const temporary = join(own, 'tmp');
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(own, 'profile')).href}`,
      ...['--headless', '--norestore', '--nologo', '--nodefault', '--nofirststartwizard', '--nolockcheck'],
      `--infilter=${READ_AS[format]}`,
      ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'out'],
      ...files.map((at) => join('..', `${at}.${format}`)),
    ];
    return runLimited(soffice, args, {
      cwd: own,
      env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      silence: patience,
      whole: patience * (files.length + 1),
    });
  }

  async #result(path: string): Promise<Uint8Array | null> {
    try {
      const { bytes } = await readFile(path, this.#how.largest);
      return bytes !== null && isWhole(bytes) ? bytes : null;
    } catch {
      return null;
    }
  }
}
