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

/** What was read by which manifest and which decisions, for each file by its bytes. */
interface Read {
  bytes: Uint8Array;
  by: string;
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

/** Reads what came back whenever files, the pack or decisions change: what was read before is not read again. */
export function useReviews(folder: Folder, ask: Ask, language: Language): Reviews {
  const texts = useMemo(() => textsOf(folder), [folder]);
  const files = useSame(useMemo(() => returnedIn(folder), [folder]));
  const read = useRef(new Map<string, Read>());
  const [briefs, setBriefs] = useState<ReadonlyMap<string, readonly FileBrief[]>>(new Map());
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
      let done = 0;
      for (const file of open) {
        setReading({ done, of: open.length });
        const answer = await ask('review', { texts, files: [file], language }, { signal: stop.signal });
        if (stop.signal.aborted) return;
        read.current.set(file.name, { bytes: file.bytes, by });
        setBriefs((before) => new Map(before).set(file.name, answer.briefs));
        done += 1;
      }
      setReading(null);
      const answer = await ask('status', { texts, files: names, language }, { signal: stop.signal });
      if (!stop.signal.aborted) setCounted({ files, by, status: answer });
    };
    review().catch(() => setReading(null));
    return () => stop.abort();
  }, [files, by, language]);

  const status = counted?.files === files && counted.by === by ? counted.status : null;
  return useMemo(
    () => ({ files, briefs: names.flatMap((name) => briefs.get(name) ?? []), reading, status }),
    [files, names, briefs, reading, status],
  );
}
