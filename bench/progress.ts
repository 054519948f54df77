import { SingleBar } from 'cli-progress';

export interface Progress {
  step(): void;
  done(): void;
}

/** A bar on a terminal; nothing in a pipe. */
export function barOn(stream: NodeJS.WriteStream, total: number, label: string): Progress {
  if (!stream.isTTY || total === 0) return { step: () => {}, done: () => {} };
  const bar = new SingleBar({
    stream,
    format: `${label} [{bar}] {value}/{total} {eta_formatted}`,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), done: () => bar.stop() };
}
