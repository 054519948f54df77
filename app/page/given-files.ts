import type { ReturnedFile } from '../model/index.js';
import type { Ask, Progress } from '../worker/index.js';

/** A file a person gave, by its path from what was given; not read yet. */
export interface Given {
  name: string;
  file(): Promise<File>;
}

/** What was read of files a person gave, and the names of those the computer did not hand over. */
export interface Taken {
  files: ReturnedFile[];
  unread: string[];
}

/** Files a person chose, with the folder they were chosen by. */
export const chosenFiles = (files: Iterable<File>): Given[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file: async () => file }));

/** What lies in an entry of a folder as browsers hand it over when something is dropped. */
async function filesOfEntry(entry: FileSystemEntry, above: string): Promise<Given[]> {
  const name = `${above}${entry.name}`;
  if (entry.isFile)
    return [{ name, file: () => new Promise((done, fail) => (entry as FileSystemFileEntry).file(done, fail)) }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: Given[] = [];
  try {
    for (;;) {
      const entries = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
      if (entries.length === 0) return files;
      for (const one of entries) files.push(...(await filesOfEntry(one, `${name}/`)));
    }
  } catch (error) {
    // A folder that cannot be looked into is told like a file that cannot be read.
    return [...files, { name, file: () => Promise.reject(error) }];
  }
}

/**
 * Files that were dropped, those in folders too. What was dropped is known only until this first waits; what lies on no disk,
 * such as an attachment dragged out of a mail, is a file alone.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<Given[]> {
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files: Given[] = [];
  for (const { entry, file } of dropped) {
    if (entry !== null) files.push(...(await filesOfEntry(entry, '')));
    else if (file !== null) files.push(...chosenFiles([file]));
  }
  return files;
}

/** So many files are opened at once: of a thousand asked for together, the page would be given all bytes in one go. */
const AT_ONCE = 16;

const bytesOf = async ({ file }: Given): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await (await file()).arrayBuffer());
  } catch {
    return null;
  }
};

/**
 * Reads files a person gave, without what programs leave beside them. One that is held by another program, or was taken
 * away meanwhile, is named and costs no other.
 */
export async function takeFiles(
  given: readonly Given[],
  ask: Ask,
  signal: AbortSignal,
  progress: (told: Progress) => void,
): Promise<Taken> {
  const { names } = await ask('ofPeople', { names: given.map(({ name }) => name) }, { signal });
  const ofPeople = new Set(names);
  const wanted = given.filter(({ name }) => ofPeople.has(name));
  const taken: Taken = { files: [], unread: [] };
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    signal.throwIfAborted();
    const some = wanted.slice(at, at + AT_ONCE);
    for (const [n, bytes] of (await Promise.all(some.map(bytesOf))).entries()) {
      const name = some[n]?.name ?? '';
      if (bytes === null) taken.unread.push(name);
      else taken.files.push({ name, bytes });
    }
    progress({ done: Math.min(at + AT_ONCE, wanted.length), of: wanted.length });
  }
  return taken;
}
