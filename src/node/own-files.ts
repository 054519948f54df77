import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, writeAtomic } from './atomic-write.js';
import { nullOn } from './file-system.js';
import { readFile } from './read-file.js';

/** The file in a folder that remembers what was written into it: a line of JSON each time. */
const MEMORY = '.decuong.written';

/** A line has some 150 characters. A memory that has grown to the lower size is written anew with what counts of it. */
const [LONG, LONGEST] = [1 << 20, 1 << 26];

/** Of a file so many states are remembered: the one that stands there, and one that was to take its place. */
const STATES = 2;

/** Names that may be one file where capitals do not count; the hash tells whether they are. */
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** A file as it was written: by which command, and with which bytes. */
interface State {
  by: string;
  sha256: string;
}

const lineOf = (file: string, { by, sha256 }: State): string => `${JSON.stringify({ file, by, sha256 })}\n`;

/** A line that was only half written when the program was killed says nothing. */
function entryOf(line: string): [file: string, state: State][] {
  try {
    const { file, by, sha256 } = JSON.parse(line);
    return [file, by, sha256].every((one) => typeof one === 'string') ? [[file, { by, sha256 }]] : [];
  } catch {
    return [];
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** What decuong wrote into a folder, and what of it is still as it was written. */
export class OwnFiles {
  /** By name how a file was written, the latest last. */
  readonly #written = new Map<string, State[]>();

  private constructor(
    private readonly folder: string,
    memory: string,
  ) {
    for (const [file, state] of memory.split('\n').flatMap(entryOf)) this.#remember(file, state);
  }

  /** The memory of a folder; empty where it has none. */
  static async of(folder: string): Promise<OwnFiles> {
    const path = join(folder, MEMORY);
    const memory = await readFile(path, LONGEST).catch(nullOn('ENOENT', 'ENOTDIR'));
    const own = new OwnFiles(folder, memory?.bytes ? new TextDecoder().decode(memory.bytes) : '');
    if (memory !== null && memory.size > LONG) await writeAtomic(path, own.#lines());
    return own;
  }

  #remember(name: string, state: State): void {
    const states = (this.#written.get(keyOf(name)) ?? []).filter(({ sha256 }) => sha256 !== state.sha256);
    this.#written.set(keyOf(name), [...states, state].slice(-STATES));
  }

  #lines(): string {
    return [...this.#written].flatMap(([file, states]) => states.map((state) => lineOf(file, state))).join('');
  }

  /** Whether a file of this name was ever written here. */
  knows(name: string): boolean {
    return this.#written.has(keyOf(name));
  }

  /**
   * Whether a file stands there as it was written, by one command where that is named: a person who changed it made it
   * theirs.
   */
  async holds(name: string, command?: string): Promise<boolean> {
    const states = this.#written.get(keyOf(name))?.filter(({ by }) => by === (command ?? by)) ?? [];
    if (states.length === 0) return false;
    const path = join(this.folder, name);
    const found = await stat(path).catch(nullOn('ENOENT', 'ENOTDIR'));
    if (found?.isFile() !== true) return false;
    const hash = await hashOf(path);
    return states.some(({ sha256 }) => sha256 === hash);
  }

  /** Writes a file whole or not at all. What it will be is remembered before it stands under its name. */
  async write(name: string, by: string, content: Content): Promise<void> {
    await writeAtomic(join(this.folder, name), content, async (sha256) => {
      const state = { by, sha256 };
      const last = this.#written.get(keyOf(name))?.at(-1);
      if (last?.by === by && last.sha256 === sha256) return;
      await mkdir(this.folder, { recursive: true });
      await appendFile(join(this.folder, MEMORY), lineOf(name, state));
      this.#remember(name, state);
    });
  }
}
