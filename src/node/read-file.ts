import { open } from 'node:fs/promises';

/** A file as it lies on the disk; `bytes` is null where it is longer than allowed. */
export interface FileContent {
  size: number;
  bytes: Uint8Array | null;
}

/**
 * Reads a file of at most `limit` bytes. A longer one is not looked into. Rejects with the error of the file system
 * where it cannot be opened.
 */
export async function readFile(path: string, limit: number): Promise<FileContent> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return { size, bytes: size > limit ? null : new Uint8Array(await file.readFile()) };
  } finally {
    await file.close();
  }
}
