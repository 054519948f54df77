import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';

/** A part as it is kept: its text, and what V8 compiled of it. */
export interface KnownPart {
  text: string;
  code: Uint8Array;
}

/** What a part takes in the file: the bytes of its text, whether those are two for each letter, and what was compiled. */
type PartHead = [name: string, textBytes: number, isWide: boolean, codeBytes: number];

/** What stands before the parts in the file. */
interface Head {
  /** How much V8 had compiled; 0 where nobody counted. */
  compiledBytes: number;
  parts: PartHead[];
}

/** The file begins with the checksum of all behind it and the length of its head. */
const [CHECKSUM_BYTES, BEGIN_BYTES] = [4, 8];

/** Everything begins at a multiple of so many bytes: V8 makes a copy of what does not. */
const ALIGNED = 8;

const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** So many times as much must have been compiled as when the file was written for it to be written anew. */
const GROWN = 9 / 8;

const isWideText = (text: string): boolean => /[^\0-\xff]/.test(text);

/** Asked for as it is needed: imported, what the browser has of it would be loaded too. */
const checksum = (bytes: Uint8Array): number => process.getBuiltinModule('node:zlib').crc32(bytes);

/** Null where the system refuses. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * The parts of a program and what V8 compiled of them, kept in a file for its next start. The texts are in it too, as V8 holds
 * them: so they need not be found, opened and decoded one by one. V8 refuses what another version of it or
 * another flag made, but not what was damaged, which would end the process: so the file is whole or as good as not there.
 * Whoever can write the file can have the program run what they like; it belongs where the program itself lies, and nowhere else.
 */
export class CompiledCode {
  readonly #known = new Map<string, KnownPart>();
  #compiledBytes = 0;

  constructor(private readonly path: string) {
    const bytes = orNull(() => readFileSync(path));
    if (bytes === null || bytes.length < BEGIN_BYTES) return;
    if (checksum(bytes.subarray(CHECKSUM_BYTES)) !== bytes.readUInt32LE(0)) return;
    const headBytes = bytes.readUInt32LE(CHECKSUM_BYTES);
    const { compiledBytes, parts }: Head = JSON.parse(bytes.toString('utf8', BEGIN_BYTES, BEGIN_BYTES + headBytes));
    this.#compiledBytes = compiledBytes;
    let at = aligned(BEGIN_BYTES + headBytes);
    for (const [name, textBytes, isWide, codeBytes] of parts) {
      const codeAt = at + aligned(textBytes);
      this.#known.set(name, {
        text: bytes.toString(isWide ? 'utf16le' : 'latin1', at, at + textBytes),
        code: bytes.subarray(codeAt, codeAt + codeBytes),
      });
      at = codeAt + aligned(codeBytes);
    }
  }

  /** What is known of a part; undefined where nothing is. */
  of(name: string): KnownPart | undefined {
    return this.#known.get(name);
  }

  /**
   * Writes down what is compiled now, where that is more than was known: parts that were not, or much more of them. Where the
   * disk does not take it, nothing is kept.
   * @param scripts the scripts of the parts and their texts
   * @param compiledBytes how much V8 has compiled; 0 where nobody counted
   */
  keep(scripts: ReadonlyMap<string, { script: Script; text: string }>, compiledBytes: number): void {
    const isKnown = [...scripts].every(
      ([name, { script }]) => this.#known.has(name) && script.cachedDataRejected !== true,
    );
    if (isKnown && compiledBytes <= this.#compiledBytes * GROWN) return;
    const made = [...scripts].map(([name, { script, text }]): [string, KnownPart] => [
      name,
      { text, code: script.createCachedData() },
    ]);
    this.#write(compiledBytes, new Map([...this.#known, ...made]));
  }

  #write(compiledBytes: number, parts: ReadonlyMap<string, KnownPart>): void {
    const heads: PartHead[] = [];
    const pieces: Uint8Array[] = [];
    const put = (bytes: Uint8Array): void => {
      pieces.push(bytes, Buffer.alloc(aligned(bytes.length) - bytes.length));
    };
    for (const [name, { text, code }] of parts) {
      const isWide = isWideText(text);
      const letters = Buffer.from(text, isWide ? 'utf16le' : 'latin1');
      heads.push([name, letters.length, isWide, code.length]);
      put(letters);
      put(code);
    }
    const head: Head = { compiledBytes, parts: heads };
    const text = Buffer.from(JSON.stringify(head));
    const begin = Buffer.alloc(aligned(BEGIN_BYTES + text.length));
    begin.writeUInt32LE(text.length, CHECKSUM_BYTES);
    begin.set(text, BEGIN_BYTES);
    const all = Buffer.concat([begin, ...pieces]);
    all.writeUInt32LE(checksum(all.subarray(CHECKSUM_BYTES)), 0);
    const temporary = join(dirname(this.path), `.${basename(this.path)}.${process.pid}.tmp`);
    const isWritten = orNull(() => {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(temporary, all, { flag: 'wx' });
      renameSync(temporary, this.path);
      return true;
    });
    if (isWritten === null) orNull(() => rmSync(temporary, { force: true }));
  }
}
