import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { nullOn } from './file-system.js';

/** So often the files are looked at, in milliseconds: folders on a network do not tell by themselves. */
const PATIENCE = 300;

/** How a file stands: which one it is, how long and since when; nothing where it is not there. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(nullOn('ENOENT', 'ENOTDIR', 'EACCES', 'EBUSY', 'EPERM'));
  return found === null ? '' : `${found.ino} ${found.size} ${found.mtimeMs}`;
}

/** Some files, and how they stood when they were last looked at. */
export class FileWatch {
  readonly #states = new Map<string, string>();

  /** Watches these files as well, from how they stand now on. */
  async add(paths: readonly string[]): Promise<void> {
    for (const path of paths) if (!this.#states.has(path)) this.#states.set(path, await stateOf(path));
  }

  async #look(): Promise<boolean> {
    let changed = false;
    for (const [path, before] of this.#states) {
      const now = await stateOf(path);
      if (now !== before) changed = true;
      this.#states.set(path, now);
    }
    return changed;
  }

  /** Waits until one of the files is another than it was, is there or is gone; false where `signal` ends the wait. */
  async changed(signal?: AbortSignal): Promise<boolean> {
    while (signal?.aborted !== true) {
      if (await this.#look()) return true;
      await setTimeout(PATIENCE, undefined, signal && { signal }).catch(() => {});
    }
    return false;
  }
}
