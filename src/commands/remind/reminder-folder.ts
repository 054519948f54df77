import { join } from 'node:path';
import { type ReminderFile, Reminders } from '../../../schemas/reminders.js';
import { OwnFiles, writeAtomic } from '../../node/index.js';
import { digest } from '../../pack/index.js';
import { bytesIfThere, CommandError, commandWords, onDisk } from '../command/index.js';

const MANIFEST = 'reminders.json';

/** A letter is some tens of kilobytes; a person may have put pictures into it. */
const LARGEST = 64 * 1024 * 1024;

function parsed(bytes: Uint8Array): Reminders | null {
  try {
    return Reminders.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

const filesOf = ({ letter, message, supplement, commented, mail }: Reminders['reminders'][number]): ReminderFile[] =>
  [letter, message].concat(supplement ?? [], commented ?? [], mail ?? []);

/** A folder of reminders: what an earlier run wrote into it, and what this one does. */
export class ReminderFolder {
  /** How many files had to be written. */
  written = 0;
  /** Files a person has changed since they were written: they are left as they are. */
  readonly kept: string[] = [];

  /**
   * @param own remembers the files as written by us: letters are no reports where they lie among returned files
   * @param before of the files of the earlier run, the sha256 they were written with
   */
  private constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly own: OwnFiles,
    private readonly before: ReadonlyMap<string, string>,
  ) {}

  /** Opens a folder; `name` is how messages call it. */
  static async open(path: string, name: string): Promise<ReminderFolder> {
    const bytes = await bytesIfThere(join(path, MANIFEST), LARGEST, join(name, MANIFEST));
    const before = bytes && parsed(bytes);
    if (bytes !== null && before === null)
      throw new CommandError(commandWords, 'output-taken', { file: join(name, MANIFEST) });
    const files = before ? [before.index, ...before.reminders.flatMap(filesOf)] : [];
    const own = await onDisk(name, () => OwnFiles.of(path));
    return new ReminderFolder(path, name, own, new Map(files.map(({ file, sha256 }) => [file, sha256])));
  }

  /**
   * Puts a file into the folder, unless it is there already, or was changed by a person since it was written. Gives
   * the sha256 it was made with.
   */
  async put(file: string, content: Uint8Array): Promise<{ file: string; sha256: string }> {
    const sha256 = digest(content);
    const called = join(this.name, file);
    const there = await bytesIfThere(join(this.path, file), LARGEST, called);
    const found = there && digest(there);
    const former = this.before.get(file);
    if (found === sha256) return { file, sha256 };
    if (found !== null && found !== former) {
      this.kept.push(called);
      return { file, sha256: former ?? sha256 };
    }
    await onDisk(called, () => this.own.write(file, 'remind', content));
    this.written += 1;
    return { file, sha256 };
  }

  /** The bytes of files as they stand in the folder now, with what a person changed in them. */
  async standing(files: readonly (ReminderFile | null)[]): Promise<{ name: string; bytes: Uint8Array }[]> {
    const read: { name: string; bytes: Uint8Array }[] = [];
    for (const one of files) {
      if (one === null) continue;
      const bytes = await bytesIfThere(join(this.path, one.file), LARGEST, join(this.name, one.file));
      if (bytes !== null) read.push({ name: one.file, bytes });
    }
    return read;
  }

  /** Files of the earlier run that still stand there and are none of these. */
  async leftOver(reminders: Reminders): Promise<string[]> {
    const files = reminders.reminders.flatMap(filesOf);
    const wanted = new Set([reminders.index, ...files].map(({ file }) => file));
    const over: string[] = [];
    for (const file of this.before.keys())
      if (!wanted.has(file) && (await bytesIfThere(join(this.path, file), LARGEST, file)) !== null)
        over.push(join(this.name, file));
    return over;
  }

  /** Writes down what stands in the folder now, last of all. */
  async close(reminders: Reminders): Promise<void> {
    const text = `${JSON.stringify(reminders, null, 2)}\n`;
    const path = join(this.path, MANIFEST);
    const called = join(this.name, MANIFEST);
    const there = await bytesIfThere(path, LARGEST, called);
    if (there !== null && new TextDecoder().decode(there) === text) return;
    await onDisk(called, () => writeAtomic(path, text));
  }
}
