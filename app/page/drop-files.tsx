import type { ReturnedFile } from '../model/index.js';
import { usePage } from './context.js';
import { DropPlace } from './drop-place.js';

/** A file system entry as browsers hand it over when a folder is dropped. */
async function filesOfEntry(entry: FileSystemEntry, above: string): Promise<ReturnedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ name: `${above}${file.name}`, bytes: new Uint8Array(await file.arrayBuffer()) }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: ReturnedFile[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (entries.length === 0) return files;
    for (const one of entries) files.push(...(await filesOfEntry(one, `${above}${entry.name}/`)));
  }
}

async function dropped({ items }: DataTransfer): Promise<ReturnedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: ReturnedFile[] = [];
  for (const entry of entries) files.push(...(await filesOfEntry(entry, '')));
  return files;
}

/** So many files are opened at once: of a thousand asked for together, the page would be given all bytes in one go. */
const AT_ONCE = 16;

/** The bytes of files a person chose. */
export async function opened(files: Iterable<File>): Promise<ReturnedFile[]> {
  const all = [...files];
  const read: ReturnedFile[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE).map(async (file) => new Uint8Array(await file.arrayBuffer()));
    for (const [n, bytes] of (await Promise.all(some)).entries()) read.push({ name: all[at + n]?.name ?? '', bytes });
  }
  return read;
}

export interface DropFilesProps {
  label: string;
  help?: string;
  /** Endings of names, such as ".docx,.zip". */
  accept?: string;
  several?: boolean;
  onFiles(files: ReturnedFile[]): void;
}

/** A place to drop files and folders on, and a button to choose them by. */
export function DropFiles({ onFiles, several = false, ...place }: DropFilesProps) {
  const { words } = usePage();
  const take = (files: ReturnedFile[]): void => {
    if (files.length > 0) onFiles(several ? files : files.slice(0, 1));
  };
  return (
    <DropPlace
      {...place}
      several={several}
      choose={words.drop.choose}
      onDrop={async (transfer) => take(await dropped(transfer))}
      onChoose={async (files) => take(await opened(files))}
    >
      {' '}
      {words.drop.here}
    </DropPlace>
  );
}
