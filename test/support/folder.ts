import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Takes a folder away that another program worked in: browsers and office suites leave processes that still write into
 * it for a moment after they said that they had ended. (`maxRetries` of Node 20 does not list the folder anew.)
 */
export function removeOnceReleased(folder: string): void {
  const moment = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 1; ; tries += 1)
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (failure) {
      if (tries === 50) throw failure;
      Atomics.wait(moment, 0, 0, 100);
    }
}

/** Runs `work` in a folder of its own that holds `files`, by their names in it, and takes the folder away. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'decuong-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
