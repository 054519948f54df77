import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Folder, type ReturnedFile, returnedIn, textsOf } from '../model/index.js';
import {
  type AnswerOf,
  type ArchivePart,
  type Ask,
  countParts,
  type FileBrief,
  type Language,
  lanes,
  readAll,
} from '../worker/index.js';

type Status = AnswerOf<'status'>;

/** How many files are read of those that have to be, an archive counting as several; `isStopped`: no more are read. */
export interface Reading {
  done: number;
  of: number;
  isStopped: boolean;
}

/** What came back, read by the workers as soon as it is put in. */
export interface Reviews {
  files: readonly ReturnedFile[];
  briefs: readonly FileBrief[];
  /** Null where all are read. */
  reading: Reading | null;
  /** Which file counts for whom; null while files are read. Changes whenever anything of it does. */
  status: Status | null;
  stop(): void;
  /** Reads what is left after a stop. */
  goOn(): void;
}

/** What was read of a file, by its parts; null where one is not read yet. */
interface Read {
  bytes: Uint8Array;
  parts: readonly (readonly FileBrief[] | null)[];
}

/** Whether all of a file was read from these bytes. */
const isRead = (read: Read | undefined, bytes: Uint8Array): boolean =>
  read?.bytes === bytes && !read.parts.includes(null);

/** What was read of a file, with one part more. */
function withPart(
  read: Read | undefined,
  bytes: Uint8Array,
  { at, of }: ArchivePart,
  part: readonly FileBrief[],
): Read {
  const before = read?.bytes === bytes && read.parts.length === of ? read.parts : Array<null>(of).fill(null);
  return { bytes, parts: before.with(at, part) };
}

/** The list as it was, while it holds the same files: what else changes in a campaign is nothing to it. */
function useSame(files: readonly ReturnedFile[]): readonly ReturnedFile[] {
  const before = useRef(files);
  const isSame =
    before.current.length === files.length &&
    files.every(({ name, bytes }, at) => before.current[at]?.name === name && before.current[at].bytes === bytes);
  if (!isSame) before.current = files;
  return before.current;
}

/** Beside those being read so many wait, so that no worker does while the page hands over what another read. */
const AHEAD = 2;

/** What is read is shown so often while more is, in milliseconds: each time the page is drawn anew. */
const SHOWN_EACH = 300;

/** Reads what came back whenever files, the pack or decisions change: what none of it concerns is not read again. */
export function useReviews(folder: Folder, ask: Ask, language: Language): Reviews {
  const texts = useMemo(() => textsOf(folder), [folder]);
  const { manifest, settled } = texts;
  const files = useSame(useMemo(() => returnedIn(folder), [folder]));
  const names = useMemo(() => files.map(({ name }) => name), [files]);
  const read = useRef(new Map<string, Read>());
  const [shown, setShown] = useState<ReadonlyMap<string, Read>>(new Map());
  const [reading, setReading] = useState<Reading | null>(null);
  const [turn, setTurn] = useState(0);
  const stopping = useRef(new AbortController());
  /** With what it was made from: while that is not what the page has now, there is none. */
  const [counted, setCounted] = useState<{ files: Reviews['files']; by: string[]; status: Status } | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    stopping.current = stop;
    if (manifest === '') return;
    const { signal } = stop;
    let [done, of, last] = [0, 0, performance.now()];
    const show = (): void => {
      last = performance.now();
      setReading(done < of ? { done, of, isStopped: false } : null);
      setShown(new Map(read.current));
    };
    const review = async (): Promise<void> => {
      const unread = new Set((await ask('unread', { texts, files: names, language }, { signal })).files);
      const open = files.filter(({ name, bytes }) => unread.has(name) || !isRead(read.current.get(name), bytes));
      of = countParts(open);
      show();
      await readAll(
        open,
        { ask, texts, language, atOnce: lanes() + AHEAD, signal },
        ({ name, bytes }, part, briefs) => {
          read.current.set(name, withPart(read.current.get(name), bytes, part, briefs));
          done += 1;
          if (performance.now() - last >= SHOWN_EACH) show();
        },
      );
      show();
      const status = await ask('status', { texts, files: names, language }, { signal });
      if (!signal.aborted) setCounted({ files, by: [manifest, settled], status });
    };
    review().catch(() => {
      if (stopping.current === stop) setReading(done < of ? { done, of, isStopped: true } : null);
    });
    return () => stop.abort();
  }, [files, manifest, settled, language, turn]);

  const isCurrent = counted?.files === files && counted.by[0] === manifest && counted.by[1] === settled;
  const status = isCurrent ? counted.status : null;
  const stop = useCallback(() => stopping.current.abort(), []);
  const goOn = useCallback(() => setTurn((one) => one + 1), []);
  return useMemo(() => {
    const briefs = names.flatMap((name) => shown.get(name)?.parts.flatMap((part) => part ?? []) ?? []);
    return { files, briefs, reading, status, stop, goOn };
  }, [files, names, shown, reading, status]);
}
