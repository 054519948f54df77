import { bytesOf, type Content, type Folder } from '../model/index.js';

interface FileHandle {
  getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

/** A folder of the disk as a browser hands it over: what is used of the File System Access API. */
export interface Directory {
  name: string;
  getDirectoryHandle(name: string, how: { create: boolean }): Promise<Directory>;
  getFileHandle(name: string, how: { create: boolean }): Promise<FileHandle>;
}

type Picking = { showDirectoryPicker?: (how: { mode: 'readwrite' }) => Promise<Directory> };

/** Whether this browser lets a page write into a folder a person chooses. */
export const mayChooseFolder = (): boolean => (globalThis as Picking).showDirectoryPicker !== undefined;

/** The folder a person chooses; null where none was chosen. */
export async function chooseFolder(): Promise<Directory | null> {
  try {
    return (await (globalThis as Picking).showDirectoryPicker?.({ mode: 'readwrite' })) ?? null;
  } catch {
    return null;
  }
}

/** Whether it is the computer that does not let a page write: a folder without leave, a file that is open, a full disk. */
export const isRefusal = (error: unknown): boolean => error instanceof DOMException && error.name !== 'DataCloneError';

const isGone = (error: unknown): boolean => (error as { name?: string }).name === 'NotFoundError';

/** The place a path leads to; null where nothing is there and nothing may be made. */
async function fileAt(top: Directory, path: string, create: boolean): Promise<FileHandle | null> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  try {
    let at = top;
    for (const one of folders) at = await at.getDirectoryHandle(one, { create });
    return await at.getFileHandle(name, { create });
  } catch (error) {
    if (!create && isGone(error)) return null;
    throw error;
  }
}

async function bytesAt(top: Directory, path: string): Promise<Uint8Array | null> {
  const file = await fileAt(top, path, false);
  return file && new Uint8Array(await (await file.getFile()).arrayBuffer());
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const hexOf = async (bytes: Uint8Array): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

interface Listed {
  forms?: { file: string; sha256: string }[];
  letters?: { file: string; sha256: string }[];
}

/** What the manifest in a folder says the files beside it were when they were made: their hashes by their paths. */
function madeIn(manifest: Uint8Array | null, folder: string): Map<string, string> {
  try {
    const { forms = [], letters = [] } = JSON.parse(new TextDecoder().decode(manifest ?? new Uint8Array())) as Listed;
    return new Map([...forms, ...letters].map(({ file, sha256 }) => [`${folder}${file}`, sha256]));
  } catch {
    return new Map();
  }
}

export interface Into {
  /** What this page put there before: may be written over as long as it is as it was. */
  before: Folder;
  /** Where in the folder the pack lies, with a slash at its end. */
  pack: string;
  signal: AbortSignal;
  progress(done: number, of: number): void;
}

/**
 * Writes files into a folder of the disk. Over a file that is there already only where it is the same, was put there by this
 * page, or was made by decuong and is as it was made; the manifest with them. Else nothing at all is written.
 * @returns the paths of the files that stand in the way; none where all was written
 * @throws where the person stopped it: each file is whole then, the old one or the new
 */
export async function writeInto(
  top: Directory,
  files: readonly (readonly [path: string, content: Content])[],
  { before, pack, signal, progress }: Into,
): Promise<string[]> {
  const manifest = await bytesAt(top, `${pack}pack.json`);
  const made = madeIn(manifest, pack);
  const isOwn = async (path: string, there: Uint8Array): Promise<boolean> => {
    const last = before.get(path);
    if (last !== undefined && isSame(there, bytesOf(last))) return true;
    return path === `${pack}pack.json` ? made.size > 0 : made.get(path) === (await hexOf(there));
  };
  const inTheWay: string[] = [];
  const open: [string, Uint8Array][] = [];
  for (const [path, content] of files) {
    signal.throwIfAborted();
    const bytes = bytesOf(content);
    const there = await bytesAt(top, path);
    if (there !== null && isSame(there, bytes)) continue;
    // An empty one is left where writing was refused or stopped at it; nothing is lost with it.
    if (there !== null && there.length > 0 && !(await isOwn(path, there))) inTheWay.push(path);
    open.push([path, bytes]);
  }
  if (inTheWay.length > 0) return inTheWay;
  // The manifest last: where the writing stops before it, the one that is there still tells which files are as made.
  const last = ([path]: [string, Uint8Array]): number => Number(path === `${pack}pack.json`);
  for (const [at, [path, bytes]] of open.sort((a, b) => last(a) - last(b)).entries()) {
    signal.throwIfAborted();
    const stream = await (await fileAt(top, path, true))?.createWritable();
    await stream?.write(bytes);
    await stream?.close();
    progress(at + 1, open.length);
  }
  return [];
}
