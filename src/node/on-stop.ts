/** What ends a program from outside: Ctrl+C, the end of a session, a closed window. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has something put away where the program is stopped before it is done. `work` is synchronous: there is no time for
 * more. Gives back what takes this off again.
 */
export function onStop(work: () => void): () => void {
  const stopped = (signal: NodeJS.Signals): void => {
    off();
    work();
    process.kill(process.pid, signal);
  };
  const off = (): void => {
    process.off('exit', work);
    for (const signal of SIGNALS) process.off(signal, stopped);
  };
  process.on('exit', work);
  for (const signal of SIGNALS) process.on(signal, stopped);
  return off;
}
