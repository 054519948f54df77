import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from '../../node/index.js';
import { type MadeFile, makePackFile, type PackFile, type PackMaking } from '../../pack/index.js';

/** What all files of one run are made from, and where they go. */
export interface BuildData extends PackMaking {
  folder: string;
  /** The file that remembers what was made until the manifest is written. */
  journal: string;
}

/** One file of a pack. */
export interface BuildTask extends PackFile {
  /** Make it, but write nothing. */
  onlyLook?: boolean;
}

/**
 * Makes one file after the other and writes it. What it will be is remembered before it stands under its name: whatever
 * lies in the folder after the program was killed is known for its own. Runs in threads.
 */
export const buildWork =
  (data: BuildData) =>
  async (task: BuildTask): Promise<MadeFile> => {
    const { made, bytes } = await makePackFile(data, task);
    if (task.onlyLook === true) return made;
    await appendFile(data.journal, `${JSON.stringify(made)}\n`);
    await writeAtomic(join(data.folder, task.file), bytes);
    return made;
  };
