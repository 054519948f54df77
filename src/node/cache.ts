import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sweep, writeAtomic } from './atomic-write.js';
import { systemCode } from './file-system.js';

/** A file of a cache: this, how many entries it has, the key and length of each, then what they hold one after another. */
const MAGIC = Buffer.from('DCC1');
const KEY_BYTES = 32;
const ENTRY_BYTES = KEY_BYTES + 4;

/** What was put in goes to the disk when it is so much together, so that thousands of entries are few files. */
const FILE_BYTES = 4 << 20;

/** A cache that has grown to more is begun anew. */
const [MOST_FILES, LARGEST] = [200, 4 * 2 ** 30];

/** How files of a cache are called: after what their entries were made from, and a name of their own. */
const NAME = /^([0-9a-f]{64})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.cache$/;

/** Where an entry stands. */
interface Found {
  file: FileHandle;
  at: number;
  length: number;
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}

/** The entries a file says it has; none where it is not as long as it says, or is no file of a cache. */
async function entriesOf(file: FileHandle, size: number): Promise<[key: string, found: Found][]> {
  const head = await readAt(file, 0, MAGIC.length + 4);
  if (head.length < MAGIC.length + 4 || !head.subarray(0, MAGIC.length).equals(MAGIC)) return [];
  const count = head.readUInt32LE(MAGIC.length);
  if (count > size / ENTRY_BYTES) return [];
  const list = await readAt(file, head.length, count * ENTRY_BYTES);
  if (list.length < count * ENTRY_BYTES) return [];
  let at = head.length + list.length;
  const entries = Array.from({ length: count }, (_, index): [string, Found] => {
    const from = index * ENTRY_BYTES;
    const length = list.readUInt32LE(from + KEY_BYTES);
    const entry: [string, Found] = [list.toString('hex', from, from + KEY_BYTES), { file, at, length }];
    at += length;
    return entry;
  });
  return at === size ? entries : [];
}

/**
 * What was worked out before and can be worked out again, in a folder of its own: bytes by keys (SHA-256, in hex). It may be
 * deleted at any time. Whatever is broken in it is as good as not there, and where the disk does not take it nothing is
 * kept: no method rejects for that.
 */
export class Cache {
  readonly #entries = new Map<string, Found>();
  readonly #open: FileHandle[] = [];
  #stale: string[] = [];
  #waiting: { key: string; bytes: Uint8Array }[] = [];
  #waitingBytes = 0;
  #writes = true;

  private constructor(
    private readonly folder: string,
    private readonly madeFrom: string,
  ) {}

  /** @param madeFrom a SHA-256, in hex, of what all entries depend on: those made from anything else give way */
  static async in(folder: string, madeFrom: string): Promise<Cache> {
    const cache = new Cache(folder, madeFrom);
    await orNothing(() => cache.#read());
    return cache;
  }

  async #read(): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => NAME.test(name));
    const own = names.filter((name) => name.startsWith(this.madeFrom));
    const files: { file: FileHandle; size: number; mtimeMs: number }[] = [];
    for (const name of own.length > MOST_FILES ? [] : own) {
      const file = await open(join(this.folder, name), 'r');
      this.#open.push(file);
      const { size, mtimeMs } = await file.stat();
      files.push({ file, size, mtimeMs });
    }
    const anew = own.length > MOST_FILES || files.reduce((sum, { size }) => sum + size, 0) > LARGEST;
    // What was put in later stands for what could not be used.
    for (const { file, size } of anew ? [] : files.sort((a, b) => a.mtimeMs - b.mtimeMs))
      for (const [key, found] of await entriesOf(file, size)) this.#entries.set(key, found);
    this.#stale = anew ? names : names.filter((name) => !own.includes(name));
  }

  /** What was put in by that key; null where nothing was. */
  async get(key: string): Promise<Uint8Array | null> {
    const found = this.#entries.get(key);
    if (found === undefined) return null;
    const bytes = await orNothing(() => readAt(found.file, found.at, found.length));
    return bytes?.length === found.length ? bytes : null;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    if (!this.#writes) return;
    this.#waiting.push({ key, bytes });
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= FILE_BYTES) await this.#write();
  }

  async #write(): Promise<void> {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    const written = await orNothing(async () => {
      await writeAtomic(join(this.folder, `${this.madeFrom}-${randomUUID()}.cache`), fileOf(entries));
      for (const name of this.#stale.splice(0)) await rm(join(this.folder, name), { force: true });
      return true;
    });
    this.#writes = written === true;
  }

  /** Writes what is not on the disk yet. */
  async close(): Promise<void> {
    if (this.#waiting.length > 0) await this.#write();
    await orNothing(() => sweep(this.folder));
    for (const file of this.#open) await orNothing(() => file.close());
  }
}

function fileOf(entries: readonly { key: string; bytes: Uint8Array }[]): Uint8Array {
  const list = entries.map(({ key, bytes }) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([Buffer.from(key, 'hex'), length]);
  });
  const count = Buffer.alloc(4);
  count.writeUInt32LE(entries.length);
  return Buffer.concat([MAGIC, count, ...list, ...entries.map(({ bytes }) => bytes)]);
}

/** Null where the system refuses. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
