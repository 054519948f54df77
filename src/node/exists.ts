import { stat } from 'node:fs/promises';
import { systemCode } from './system-error.js';

/** Whether there is a file or folder of that name. Rejects where that cannot be told. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== null;
}

/** What a path is; null where there is nothing. Rejects where that cannot be told. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
