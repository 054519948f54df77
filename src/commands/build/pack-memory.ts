import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import { readFile, systemCode } from '../../node/index.js';
import type { MadeFile } from './task.js';

/** The file in a pack that remembers what was made, until the manifest says it. */
export const JOURNAL = '.decuong.journal';

/** Lines of some 300 characters, for some hundred thousand forms. */
const LARGEST_JOURNAL = 64 * 1024 * 1024;

/** A line that was only half written when the program was killed says nothing. */
function madeOf(line: string): MadeFile[] {
  try {
    const { file, fingerprint, sha256, made_from } = JSON.parse(line);
    const whole = [file, fingerprint, sha256, made_from].every((one) => typeof one === 'string');
    return whole ? [{ file, fingerprint, sha256, made_from }] : [];
  } catch {
    return [];
  }
}

async function journalOf(folder: string): Promise<MadeFile[]> {
  try {
    const { bytes } = await readFile(join(folder, JOURNAL), LARGEST_JOURNAL);
    return bytes === null ? [] : new TextDecoder().decode(bytes).split('\n').flatMap(madeOf);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** What decuong itself wrote into a pack: by its manifest, and by what a run that was killed remembered. */
export class PackMemory {
  readonly #made = new Map<string, MadeFile[]>();

  static async of(folder: string, before: Pack | null): Promise<PackMemory> {
    const memory = new PackMemory();
    const letters = (before?.letters ?? []).map((letter) => ({ ...letter, fingerprint: '' }));
    for (const made of [...(before?.forms ?? []), ...letters, ...(await journalOf(folder))]) memory.#add(made);
    return memory;
  }

  #add(made: MadeFile): void {
    const known = this.#made.get(made.file);
    if (known === undefined) this.#made.set(made.file, [made]);
    else known.push(made);
  }

  /** What is known of a file whose content has this hash: what it was made from last; null where it is not our own. */
  find(file: string, sha256: string): MadeFile | null {
    return this.#made.get(file)?.findLast((one) => one.sha256 === sha256) ?? null;
  }

  /** Forgets what the manifest now says. */
  static async forget(folder: string): Promise<void> {
    await rm(join(folder, JOURNAL), { force: true });
  }
}
