import { type FileHandle, open } from 'node:fs/promises';

/** A file as it lies on the disk; `bytes` is null where it is longer than allowed. */
export interface FileContent {
  size: number;
  bytes: Uint8Array | null;
}

/** What is read at first of a file that does not say how long it is, such as a pipe. */
const UNKNOWN = 64 * 1024;

/** Reads on to the end, or until there is no more room. */
async function fill(file: FileHandle, room: Uint8Array, from: number): Promise<number> {
  let filled = from;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled, room.length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/**
 * Reads a file of at most `limit` bytes, whatever length it claims. A longer one is not looked into. Takes no more
 * memory than the file is long. Rejects with the error of the file system where it cannot be opened.
 */
export async function readFile(path: string, limit: number): Promise<FileContent> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > limit) return { size, bytes: null };
    let room = new Uint8Array(Math.min(limit, size === 0 ? UNKNOWN : size) + 1);
    let filled = await fill(file, room, 0);
    while (filled === room.length && filled <= limit) {
      const more = new Uint8Array(Math.min(limit + 1, room.length * 2));
      more.set(room);
      room = more;
      filled = await fill(file, room, filled);
    }
    return { size: filled, bytes: filled > limit ? null : room.subarray(0, filled) };
  } finally {
    await file.close();
  }
}
