import { stat } from 'node:fs/promises';

/**
 * What the system calls the reason a file or folder was refused, such as ENOENT; null where the error is no answer of
 * the system. Told by what the error holds: one from another realm is no `Error` of this one.
 */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** For a promise that was refused: null where the system says one of these codes; else it stays refused. */
export const nullOn =
  (...codes: string[]) =>
  (error: unknown): null => {
    if (codes.includes(systemCode(error) ?? '')) return null;
    throw error;
  };

/** Whether there is a file or folder of that name. Rejects where that cannot be told. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== null;
}

/** What the system knows a file or folder by, the same for every spelling of its path and every link to it; null for none. */
export async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(nullOn('ENOENT', 'ENOTDIR'));
  return found && `${found.dev}:${found.ino}`;
}

/** What a path is; null where there is nothing. Rejects where that cannot be told. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(nullOn('ENOENT', 'ENOTDIR'));
  return found && (found.isDirectory() ? 'folder' : 'file');
}
