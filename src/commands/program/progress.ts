import { SingleBar } from 'cli-progress';
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

/** A bar on a terminal, drawn from the first step that comes after a second on. `now` gives milliseconds. */
export function bar(stream: NodeJS.WriteStream, total: number, label: string, now: () => number): Bar {
  const drawn = new SingleBar({
    stream,
    format: `${label} [{bar}] {value}/{total}`,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
  });
  const start = now();
  let done = 0;
  let shown = false;
  const hide = (): void => {
    if (shown) drawn.stop();
    shown = false;
  };
  return {
    hide,
    step() {
      done += 1;
      if (shown) drawn.update(done);
      else if (now() - start > PATIENCE_MS && done < total) {
        shown = true;
        drawn.start(total, done);
      }
    },
    done: hide,
  };
}
