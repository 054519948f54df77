import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { begun, changed, EMPTY, type Folder, type History, redone, undone } from '../model/index.js';
import { keep, kept } from '../saving/index.js';

export interface CampaignState {
  history: History;
  /** What was found in the storage of the browser has been opened, or there was nothing. */
  ready: boolean;
  /** What was last saved as a file. */
  saved: Folder;
  change(make: (folder: Folder) => Folder, joins?: string): void;
  undo(): void;
  redo(): void;
  /** Another campaign in the place of this one. */
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

  useEffect(() => {
    kept().then((folder) => {
      if (folder !== null) {
        keptNow.current = folder;
        setHistory(begun(folder));
        onRecovered(folder.size);
      }
      setReady(true);
    });
  }, []);

  useEffect(() => {
    if (!ready || history.present === keptNow.current) return;
    // One after the other: what differs is told from what was kept last.
    const wait = setTimeout(() => {
      const { present } = history;
      keeping.current = keeping.current.then(async () => {
        if (await keep(present, keptNow.current)) keptNow.current = present;
      });
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [history, ready]);

  return {
    history,
    ready,
    saved,
    change: useCallback((make, joins) => setHistory((now) => changed(now, make(now.present), joins ?? null)), []),
    undo: useCallback(() => setHistory(undone), []),
    redo: useCallback(() => setHistory(redone), []),
    open: useCallback((folder) => {
      setHistory(begun(folder));
      setSaved(folder);
    }, []),
    markSaved: () => setSaved(history.present),
  };
}
