import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';

/** What stands before the parts in the file: how much V8 had compiled, and the name and length of each part. */
interface Head {
  compiledBytes: number;
  parts: [name: string, length: number][];
}

const [HASH_BYTES, LENGTH_BYTES] = [32, 4];

/** So many times as much must have been compiled as when the file was written for it to be written anew. */
const GROWN = 9 / 8;

/** Asked for as it is needed: imported, all of it would be loaded, and what the browser has of it too. */
const sha256 = (bytes: Uint8Array): Buffer =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest();

/** Null where the system refuses. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * What V8 compiled of the parts of a program, kept in a file for its next start. V8 refuses what another version of it or
 * another flag made, but not what was damaged, which would end the process: so the file is whole or as good as not there.
 * Whoever can write the file can have the program run what they like; it belongs where the program itself lies, and nowhere else.
 */
export class CompiledCode {
  readonly #known = new Map<string, Uint8Array>();
  #compiledBytes = 0;

  constructor(private readonly path: string) {
    const bytes = orNull(() => readFileSync(path));
    if (bytes === null || bytes.length < HASH_BYTES + LENGTH_BYTES) return;
    const rest = bytes.subarray(HASH_BYTES);
    if (!sha256(rest).equals(bytes.subarray(0, HASH_BYTES))) return;
    let at = LENGTH_BYTES + rest.readUInt32LE(0);
    const { compiledBytes, parts }: Head = JSON.parse(rest.toString('utf8', LENGTH_BYTES, at));
    this.#compiledBytes = compiledBytes;
    for (const [name, length] of parts) {
      this.#known.set(name, rest.subarray(at, at + length));
      at += length;
    }
  }

  /** What is known of a part; undefined where nothing is. */
  of(name: string): Uint8Array | undefined {
    return this.#known.get(name);
  }

  /**
   * Writes down what is compiled now, where that is more than was known: parts that were not, or much more of them. Where the
   * disk does not take it, nothing is kept.
   * @param compiledBytes how much V8 has compiled; 0 where nobody counted
   */
  keep(scripts: ReadonlyMap<string, Script>, compiledBytes: number): void {
    const isKnown = [...scripts].every(([name, script]) => this.#known.has(name) && script.cachedDataRejected !== true);
    if (isKnown && compiledBytes <= this.#compiledBytes * GROWN) return;
    const made = [...scripts].map(([name, script]): [string, Uint8Array] => [name, script.createCachedData()]);
    this.#write(compiledBytes, new Map([...this.#known, ...made]));
  }

  #write(compiledBytes: number, parts: ReadonlyMap<string, Uint8Array>): void {
    const head: Head = { compiledBytes, parts: [...parts].map(([name, { length }]) => [name, length]) };
    const text = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(text.length);
    const rest = Buffer.concat([length, text, ...parts.values()]);
    const temporary = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.tmp`);
    const isWritten = orNull(() => {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(temporary, Buffer.concat([sha256(rest), rest]), { flag: 'wx' });
      renameSync(temporary, this.path);
      return true;
    });
    if (isWritten === null) orNull(() => rmSync(temporary, { force: true }));
  }
}
