import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Folder, type ReturnedFile, returnedIn, textsOf } from '../model/index.js';
import type { AnswerOf, Ask, FileBrief, Language } from '../worker/index.js';

/** What came back, read by the worker as soon as it is put in. */
export interface Reviews {
  files: readonly ReturnedFile[];
  briefs: readonly FileBrief[];
  /** How many files are read of those that had to be; null where all are. */
  reading: { done: number; of: number } | null;
  /** Which file counts for whom; null while files are read. Changes whenever anything of it does. */
  status: AnswerOf<'status'> | null;
}

/** What was read by which manifest and which decisions, for each file by its bytes. */
interface Read {
  bytes: Uint8Array;
  by: string;
}

/** Reads what came back whenever files, the pack or decisions change: what was read before is not read again. */
export function useReviews(folder: Folder, ask: Ask, language: Language): Reviews {
  const texts = useMemo(() => textsOf(folder), [folder]);
  const files = useMemo(() => returnedIn(folder), [folder]);
  const read = useRef(new Map<string, Read>());
  const [briefs, setBriefs] = useState<ReadonlyMap<string, readonly FileBrief[]>>(new Map());
  const [reading, setReading] = useState<Reviews['reading']>(null);
  const [status, setStatus] = useState<Reviews['status']>(null);
  const by = `${texts.manifest}\n${texts.settled}`;
  const names = useMemo(() => files.map(({ name }) => name), [files]);

  useEffect(() => {
    if (texts.manifest === '') {
      setStatus(null);
      return;
    }
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
      const counted = await ask('status', { texts, files: names, language }, { signal: stop.signal });
      if (!stop.signal.aborted) setStatus(counted);
    };
    review().catch(() => setReading(null));
    return () => stop.abort();
  }, [files, by, language]);

  return useMemo(
    () => ({ files, briefs: names.flatMap((name) => briefs.get(name) ?? []), reading, status }),
    [files, names, briefs, reading, status],
  );
}
