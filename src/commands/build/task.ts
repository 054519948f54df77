import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unit } from '../../../schemas/units.js';
import { writeAtomic } from '../../node/index.js';
import { coveringLetter, digest, type PackSource, writeForm } from '../../pack/index.js';

/** What all files of one run are made from, and where they go. */
export interface BuildData {
  source: PackSource;
  units: readonly Unit[];
  /** The text of covering letters; null where none are made. */
  letter: string | null;
  folder: string;
  /** The file that remembers what was made until the manifest is written. */
  journal: string;
}

/** One file of a pack. */
export interface BuildTask {
  what: 'form' | 'letter';
  /** Null for a letter to all units. */
  unit: Unit | null;
  file: string;
  madeFrom: string;
  /** Make it, but write nothing. */
  onlyLook?: boolean;
}

/** A file as it was made: what is remembered of it. */
export interface MadeFile {
  file: string;
  /** Empty for a letter. */
  fingerprint: string;
  sha256: string;
  made_from?: string | undefined;
}

async function contentOf({ source, units, letter }: BuildData, { what, unit }: BuildTask) {
  if (what === 'form' && unit !== null) return writeForm(source, unit);
  return { fingerprint: '', bytes: await coveringLetter({ source, units, unit, text: letter ?? '' }) };
}

/**
 * Makes one file after the other and writes it. What it will be is remembered before it stands under its name: whatever
 * lies in the folder after the program was killed is known for its own. Runs in threads.
 */
export const buildWork =
  (data: BuildData) =>
  async (task: BuildTask): Promise<MadeFile> => {
    const { fingerprint, bytes } = await contentOf(data, task);
    const made: MadeFile = { file: task.file, fingerprint, sha256: digest(bytes), made_from: task.madeFrom };
    if (task.onlyLook === true) return made;
    await appendFile(data.journal, `${JSON.stringify(made)}\n`);
    await writeAtomic(join(data.folder, task.file), bytes);
    return made;
  };
