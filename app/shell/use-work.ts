import { useCallback, useState } from 'preact/hooks';
import type { Page } from '../page/index.js';
import { type Progress, Stopped } from '../worker/index.js';

/** Some longer work while it goes on. */
export interface Work {
  what: string;
  progress: Progress | null;
  stop(): void;
}

/** One longer work at a time, shown with its progress and a button that stops it. */
export function useWork(
  begun: () => void,
  failed: (error: unknown) => void,
): { work: Page['work']; going: Work | null } {
  const [going, setGoing] = useState<Work | null>(null);
  const work = useCallback<Page['work']>(
    async (what, how) => {
      const stopping = new AbortController();
      const one: Work = { what, progress: null, stop: () => stopping.abort() };
      setGoing(one);
      begun();
      try {
        return await how(stopping.signal, (progress) => setGoing({ ...one, progress }));
      } catch (error) {
        if (!stopping.signal.aborted && !(error instanceof Stopped)) failed(error);
        return null;
      } finally {
        setGoing(null);
      }
    },
    [begun, failed],
  );
  return { work, going };
}
