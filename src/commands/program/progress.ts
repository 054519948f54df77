import type { SingleBar } from 'cli-progress';
import type { Progress } from '../command/index.js';

/** Shorter work needs no bar: it would only flicker. */
const PATIENCE_MS = 1000;

/** A bar that gives way to lines on the same terminal. */
export interface Bar extends Progress {
  /** Takes the bar away until the next step. */
  hide(): void;
}

/** A bar that draws nothing: for a pipe. */
export const quiet: Bar = { step: () => {}, done: () => {}, hide: () => {} };

/**
 * A bar on a terminal, drawn as soon as steps come after a second, by a package that is loaded only then. `now` gives
 * milliseconds.
 */
export function bar(stream: NodeJS.WriteStream, total: number, label: string, now: () => number): Bar {
  let drawn: SingleBar | null = null;
  let asked = false;
  const load = async (): Promise<void> => {
    const progress = await import('cli-progress');
    drawn = new progress.SingleBar({
      stream,
      format: `${label} [{bar}] {value}/{total}`,
      hideCursor: true,
      clearOnComplete: true,
      barCompleteChar: '=',
      barIncompleteChar: ' ',
    });
  };
  const start = now();
  let done = 0;
  let shown = false;
  const hide = (): void => {
    if (shown) drawn?.stop();
    shown = false;
  };
  return {
    hide,
    step() {
      done += 1;
      if (shown) drawn?.update(done);
      else if (now() - start > PATIENCE_MS && done < total) {
        if (!asked) void load();
        asked = true;
        shown = drawn !== null;
        drawn?.start(total, done);
      }
    },
    done: hide,
  };
}
