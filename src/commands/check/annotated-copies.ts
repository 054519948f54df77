import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Finding } from '../../findings/index.js';
import { identityOf, OwnFiles } from '../../node/index.js';
import { fileNames } from '../../pack/index.js';
import { type Io, onDisk } from '../command/index.js';
import { tell } from '../definition/index.js';
import type { ReturnedFile } from '../returned/index.js';
import type { Commented } from './checked.js';
import { checkWords } from './words/index.js';

/** Copies of returned files with comments, put into one folder as the review goes on. */
export class AnnotatedCopies {
  /** The names of the copies of this run, without their endings. */
  readonly #stems: string[] = [];
  readonly #findings: Finding[] = [];
  /** The copies that were made, by the file they are of. */
  readonly #made = new Map<string, string>();
  /** Earlier copies that somebody changed, each with the name of the new one beside it. */
  readonly #beside: { kept: string; made: string }[] = [];

  private constructor(
    private readonly folder: string,
    private readonly own: OwnFiles,
    private readonly inputs: ReadonlySet<string>,
    private readonly io: Io,
  ) {}

  /** Opens the folder the copies go to. */
  static async into(folder: string, files: readonly ReturnedFile[], io: Io): Promise<AnnotatedCopies> {
    const own = await onDisk(folder, () => OwnFiles.of(resolve(io.cwd, folder)));
    const inputs = new Set<string>();
    for (const { path } of files) {
      const identity = path && (await onDisk(path, () => identityOf(path)));
      if (identity !== null) inputs.add(identity);
    }
    return new AnnotatedCopies(folder, own, inputs, io);
  }

  /** Whether a copy of this name would take the place of what decuong did not write, or of a file under review. */
  async #isTaken(name: string): Promise<boolean> {
    const path = resolve(this.io.cwd, this.folder, name);
    const identity = await identityOf(path);
    return identity !== null && (this.inputs.has(identity) || !(await this.own.holds(name, 'check')));
  }

  /** A name that is free for a copy; what keeps an earlier copy, because it was changed, is noted. */
  async #nameFor(copy: string, ending: string): Promise<string> {
    const changed: string[] = [];
    for (;;) {
      this.#stems.push(copy);
      const name = `${fileNames(this.#stems).at(-1) ?? ''}${ending}`;
      if (!(await this.#isTaken(name))) {
        for (const kept of changed) this.#beside.push({ kept: join(this.folder, kept), made: join(this.folder, name) });
        return name;
      }
      if (this.own.knows(name) && !(await this.own.holds(name, 'check'))) changed.push(name);
    }
  }

  /** Puts the copy of a file into the folder. */
  async add(file: string, { bytes, findings, stem, ending }: Commented): Promise<void> {
    this.#findings.push(...findings);
    if (bytes === null) return;
    await onDisk(this.folder, async () => {
      const name = await this.#nameFor(stem, ending);
      await this.own.write(name, 'check', bytes);
      this.#made.set(file, name);
    });
  }

  /** Takes the copies of these files away again: their units have sent later ones. */
  async withdraw(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const name = this.#made.get(file);
      if (name === undefined || !(await this.own.holds(name, 'check'))) continue;
      await onDisk(join(this.folder, name), () => rm(resolve(this.io.cwd, this.folder, name), { force: true }));
      this.#made.delete(file);
    }
  }

  /** Tells the person how many copies were made, of which files none could be, and which earlier ones stayed. */
  tell(): void {
    tell(this.#findings, this.io);
    const words = checkWords[this.io.language];
    for (const { kept, made } of this.#beside) this.io.stderr(`${words.keptCopy(kept, made)}\n`);
    this.io.stderr(`${words.annotated(this.#made.size, this.folder)}\n`);
  }
}
