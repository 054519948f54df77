import { rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { annotate, needsAnnotation } from '../../annotate/index.js';
import type { FileReview } from '../../check/index.js';
import type { Finding } from '../../findings/index.js';
import { fileNames } from '../../node/index.js';
import { isConverted } from '../../review/index.js';
import { type Io, onDisk, writeNamed } from '../command/index.js';
import { tell } from '../definition/index.js';
import type { ReturnedFile } from '../returned/index.js';
import { checkWords } from './words/index.js';

/** So much of a name is kept that what stands behind it is not cut. */
const LONGEST_STEM = 70;

const stem = (name: string): string => basename(name, extname(name));

/** Copies of returned files with comments, put into one folder as the review goes on. */
export class AnnotatedCopies {
  readonly #folder: string;
  readonly #io: Io;
  /** First the names of returned files in the folder itself, which are never written over. */
  readonly #stems: string[];
  readonly #findings: Finding[] = [];
  /** The copies that were made, by the file they are of. */
  readonly #made = new Map<string, string>();

  constructor(folder: string, files: readonly ReturnedFile[], io: Io) {
    const path = resolve(io.cwd, folder);
    this.#folder = folder;
    this.#io = io;
    this.#stems = files.flatMap((file) => (file.path !== null && dirname(file.path) === path ? [stem(file.path)] : []));
  }

  /** Puts a copy of a reviewed file, or of what it was converted to, into the folder where there is something to tell its unit. */
  async add(bytes: Uint8Array, review: FileReview): Promise<void> {
    if (review.review !== null && !needsAnnotation(review)) return;
    const date = `${this.#io.now().toISOString().slice(0, 19)}Z`;
    const { value, findings } = annotate(bytes, review, date);
    this.#findings.push(...findings);
    if (value === null) return;
    const suffix = checkWords[review.review?.form.language ?? this.#io.language].copy;
    const short = [...stem(review.file)].slice(0, LONGEST_STEM).join('');
    this.#stems.push(`${short}-${suffix}`);
    const name = join(
      this.#folder,
      `${fileNames(this.#stems).at(-1) ?? ''}${isConverted(review) ? '.docx' : extname(review.file)}`,
    );
    await writeNamed(name, value, this.#io);
    this.#made.set(review.file, name);
  }

  /** Takes the copies of these files away again: their units have sent later ones. */
  async withdraw(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const name = this.#made.get(file);
      if (name === undefined) continue;
      await onDisk(name, () => rm(resolve(this.#io.cwd, name), { force: true }));
      this.#made.delete(file);
    }
  }

  /** Tells the person how many copies were made, and of which files none could be. */
  tell(): void {
    tell(this.#findings, this.#io);
    this.#io.stderr(`${checkWords[this.#io.language].annotated(this.#made.size, this.#folder)}\n`);
  }
}
