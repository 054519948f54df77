import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { begun, changed, EMPTY, type Folder, type History, redone, undone } from '../model/index.js';
import { hold, keep, kept } from '../saving/index.js';

export interface CampaignState {
  history: History;
  /** What was found in the storage of the browser has been opened, or there was nothing. */
  ready: boolean;
  /** Another tab works on it: this one shows nothing and keeps nothing. */
  isElsewhere: boolean;
  /** Brings it from the other tab into this one. */
  take(): void;
  /** False where the browser could not keep the last change. */
  isKept: boolean;
  /** What was last saved as a file. */
  saved: Folder;
  change(make: (folder: Folder) => Folder, joins?: string): void;
  undo(): void;
  redo(): void;
  /** Another campaign in the place of this one, which can be taken back. */
  open(folder: Folder): void;
  markSaved(): void;
}

/** So long after the last change the browser is asked to keep it, in milliseconds. */
const PAUSE = 400;

/** The campaign on the page, kept by the browser as it changes. */
export function useCampaign(onRecovered: (files: number) => void): CampaignState {
  const [history, setHistory] = useState<History>(begun(EMPTY));
  const [ready, setReady] = useState(false);
  const [saved, setSaved] = useState<Folder>(EMPTY);
  const keptNow = useRef<Folder>(EMPTY);
  const keeping = useRef(Promise.resolve());
  const [isElsewhere, setElsewhere] = useState(false);
  const [isKept, setKept] = useState(true);

  const begin = useCallback(async (takes: boolean): Promise<void> => {
    const isHere = await hold({ takes, onLost: () => setElsewhere(true) });
    if (!isHere) return setElsewhere(true);
    const folder = await kept();
    keptNow.current = folder ?? EMPTY;
    setHistory(begun(keptNow.current));
    setElsewhere(false);
    if (folder !== null) onRecovered(folder.size);
    setReady(true);
  }, []);

  useEffect(() => {
    begin(false);
  }, []);

  useEffect(() => {
    if (!ready || isElsewhere) return;
    if (history.present === keptNow.current) return setKept(true);
    // One after the other: what differs is told from what was kept last.
    const wait = setTimeout(() => {
      const { present } = history;
      keeping.current = keeping.current.then(async () => {
        const done = await keep(present, keptNow.current);
        if (done) keptNow.current = present;
        setKept(done);
      });
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [history, ready, isElsewhere]);

  return {
    history,
    ready,
    isElsewhere,
    isKept,
    take: useCallback(() => void begin(true), [begin]),
    saved,
    change: useCallback((make, joins) => setHistory((now) => changed(now, make(now.present), joins ?? null)), []),
    undo: useCallback(() => setHistory(undone), []),
    redo: useCallback(() => setHistory(redone), []),
    open: useCallback((folder) => {
      setHistory((now) => (now.present.size === 0 ? begun(folder) : changed(now, folder)));
      setSaved(folder);
    }, []),
    markSaved: () => setSaved(history.present),
  };
}
