import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Cache, nullOn, packageVersion } from '../../node/index.js';
import type { Judge } from '../../read/index.js';
import { concerning, type Settlements } from '../../settle/index.js';
import type { OpenedFile } from './files.js';
import type { ReturnOutcome, ReturnTask } from './review-return.js';

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What reviews depend on beside the file: another program, or another pack, may read it otherwise. */
interface Beside {
  judge: Judge;
  settled: Settlements['places'];
}

/** The program: its version, and where it is installed the script that names all its parts by what they hold. */
async function program(): Promise<string[]> {
  const script = await readFile(fileURLToPath(new URL('./review-thread.js', import.meta.url))).catch(nullOn('ENOENT'));
  return [packageVersion(), script === null ? '' : digest(script)];
}

/**
 * The reviews of files that were read before, kept beside the pack: closed, so that nobody reads them who has not the
 * files themselves. docs/decisions/2026-11-22-what-was-read-before.md says why there.
 */
export class KnownReturns {
  private constructor(
    private readonly cache: Cache,
    private readonly madeFrom: string,
    private readonly beside: Beside,
  ) {}

  static async in(folder: string, beside: Beside): Promise<KnownReturns> {
    const { given, unit } = beside.judge;
    const madeFrom = digest(JSON.stringify([await program(), given, unit]));
    return new KnownReturns(await Cache.in(folder, madeFrom), madeFrom, beside);
  }

  /** The task to review a file, with its review where it is known. What people decided of it is part of its name. */
  async taskOf(opened: OpenedFile): Promise<ReturnTask> {
    const { name, file } = opened;
    if ('code' in file) return opened;
    const { judge, settled } = this.beside;
    const sha256 = digest(file.bytes);
    const of = [this.madeFrom, name, sha256, concerning({ belongs: judge.belongs ?? {}, places: settled }, sha256)];
    const key = digest(JSON.stringify(of));
    return { ...opened, known: { key, sealed: await this.cache.get(key) } };
  }

  async remember({ fresh }: ReturnOutcome): Promise<void> {
    if (fresh !== undefined) await this.cache.put(fresh.key, fresh.sealed);
  }

  close(): Promise<void> {
    return this.cache.close();
  }
}
