import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import { nullOn, readFile } from '../../node/index.js';
import type { MadeFile } from '../../pack/index.js';

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
  const journal = await readFile(join(folder, JOURNAL), LARGEST_JOURNAL).catch(nullOn('ENOENT'));
  return journal?.bytes ? new TextDecoder().decode(journal.bytes).split('\n').flatMap(madeOf) : [];
}

/** What is known of a file of the pack with this hash: what it was made from last; null where it is not our own. */
export type FindMade = (file: string, sha256: string) => MadeFile | null;

/** What decuong itself wrote into a pack: by its manifest, and by what a run that was killed remembered. */
export async function madeBefore(folder: string, before: Pack | null): Promise<FindMade> {
  const letters = (before?.letters ?? []).map((letter) => ({ ...letter, fingerprint: '' }));
  const all = [...(before?.forms ?? []), ...letters, ...(await journalOf(folder))];
  const made = new Map(all.map((one) => [`${one.file} ${one.sha256}`, one]));
  return (file, sha256) => made.get(`${file} ${sha256}`) ?? null;
}

/** Forgets what the manifest now says. */
export const forgetMade = (folder: string): Promise<void> => rm(join(folder, JOURNAL), { force: true });
