import type { ReturnedFile, Texts } from '../model/index.js';
import { type Ask, Lost, Stopped } from './client.js';
import type { ArchivePart, FileBrief, Language } from './protocol.js';

export interface ReadingAll {
  ask: Ask;
  texts: Texts;
  language: Language;
  /** So many files are with the workers at once. */
  atOnce: number;
  signal: AbortSignal;
}

/** An archive is shared out among workers, a part for each of so many bytes; each part is sent with all of it. */
const PART = { bytes: 2 * 1024 * 1024, most: 24 };

/** What is read on its own: a file, or a part of an archive. */
function* partsIn(files: readonly ReturnedFile[]): Generator<{ file: ReturnedFile; part: ArchivePart }> {
  for (const file of files) {
    const wanted = /\.zip$/i.test(file.name) ? Math.ceil(file.bytes.length / PART.bytes) : 1;
    const of = Math.min(Math.max(wanted, 1), PART.most);
    for (let at = 0; at < of; at += 1) yield { file, part: { at, of } };
  }
}

/**
 * Reads files, and has what was read known. A file over which a worker dies a second time could not be read, and costs no
 * other. Tells of each part of a file as soon as it is read. Rejects with `Stopped` where it is stopped.
 */
export async function readAll(
  files: readonly ReturnedFile[],
  { ask, texts, language, atOnce, signal }: ReadingAll,
  told: (file: ReturnedFile, part: ArchivePart, briefs: readonly FileBrief[]) => void,
): Promise<void> {
  const left = partsIn(files);

  const readOnce = (file: ReturnedFile, part: ArchivePart) =>
    ask('read', { texts, file, part, language }, { signal }).then(({ read }) => read);

  const read = (file: ReturnedFile, part: ArchivePart): Promise<Uint8Array | null> =>
    readOnce(file, part)
      .catch((error) => (error instanceof Lost ? readOnce(file, part) : Promise.reject(error)))
      .catch((error) => (error instanceof Stopped ? Promise.reject(error) : null));

  const lane = async (): Promise<void> => {
    for (const { file, part } of left) {
      const known = { texts, file: file.name, part, read: await read(file, part), language };
      const { briefs } = await ask('know', known, { signal });
      if (signal.aborted) throw new Stopped();
      told(file, part, briefs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** How many parts files are read in. */
export const countParts = (files: readonly ReturnedFile[]): number => [...partsIn(files)].length;
