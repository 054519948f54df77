import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Folder, type ReturnedFile, returnedIn, textsOf } from '../model/index.js';
import type { AnswerOf, Ask, FileBrief, Language } from '../worker/index.js';

type Status = AnswerOf<'status'>;

/** What came back, read by the worker as soon as it is put in. */
export interface Reviews {
  files: readonly ReturnedFile[];
  briefs: readonly FileBrief[];
  /** How many files are read of those that had to be; null where all are. */
  reading: { done: number; of: number } | null;
  /** Which file counts for whom; null while files are read. Changes whenever anything of it does. */
  status: Status | null;
}

/** What was read of a file, by which bytes, which manifest and which decisions. */
interface Read {
  bytes: Uint8Array;
  by: string;
  briefs: readonly FileBrief[];
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

/** So many files are with the worker at once, so that none of those who read for it waits for the page. */
const AT_ONCE = 8;

/** What is read is shown so often while more is, in milliseconds: each time the page is drawn anew. */
const SHOWN_EACH = 300;

/** Reads what came back whenever files, the pack or decisions change: what was read before is not read again. */
export function useReviews(folder: Folder, ask: Ask, language: Language): Reviews {
  const texts = useMemo(() => textsOf(folder), [folder]);
  const files = useSame(useMemo(() => returnedIn(folder), [folder]));
  const read = useRef(new Map<string, Read>());
  const [shown, setShown] = useState<ReadonlyMap<string, Read>>(new Map());
  const [reading, setReading] = useState<Reviews['reading']>(null);
  /** With what it was made from: while that is not what the page has now, there is none. */
  const [counted, setCounted] = useState<{ files: Reviews['files']; by: string; status: Status } | null>(null);
  const by = `${texts.manifest}\n${texts.settled}`;
  const names = useMemo(() => files.map(({ name }) => name), [files]);

  useEffect(() => {
    if (texts.manifest === '') return;
    const stop = new AbortController();
    const open = files.filter(({ name, bytes }) => {
      const known = read.current.get(name);
      return known?.bytes !== bytes || known.by !== by;
    });
    const review = async (): Promise<void> => {
      const of = open.length;
      const left = open.values();
      let [done, last] = [0, performance.now()];
      const show = (now: Reviews['reading']): void => {
        last = performance.now();
        setReading(now);
        setShown(new Map(read.current));
      };
      const lane = async (): Promise<void> => {
        for (const file of left) {
          const { briefs } = await ask('review', { texts, files: [file], language }, { signal: stop.signal });
          if (stop.signal.aborted) return;
          read.current.set(file.name, { bytes: file.bytes, by, briefs });
          done += 1;
          if (performance.now() - last >= SHOWN_EACH) show({ done, of });
        }
      };
      if (of > 0) show({ done, of });
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, of) }, lane));
      if (stop.signal.aborted) return;
      show(null);
      const answer = await ask('status', { texts, files: names, language }, { signal: stop.signal });
      if (!stop.signal.aborted) setCounted({ files, by, status: answer });
    };
    review().catch(() => !stop.signal.aborted && setReading(null));
    return () => stop.abort();
  }, [files, by, language]);

  const status = counted?.files === files && counted.by === by ? counted.status : null;
  return useMemo(
    () => ({ files, briefs: names.flatMap((name) => shown.get(name)?.briefs ?? []), reading, status }),
    [files, names, shown, reading, status],
  );
}
