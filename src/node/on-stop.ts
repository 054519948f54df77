/** What ends a program from outside: Ctrl+C, the end of a session, a closed window. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const works: (() => void)[] = [];

function putAway(): void {
  for (const work of works.splice(0).reverse()) work();
}

function stopped(signal: NodeJS.Signals): void {
  putAway();
  listen('off');
  process.kill(process.pid, signal);
}

function listen(how: 'on' | 'off'): void {
  process[how]('exit', putAway);
  for (const signal of SIGNALS) process[how](signal, stopped);
}

/**
 * Has something put away where the program is stopped before it is done; what was begun last is put away first. `work`
 * is synchronous, as there is no time for more, and does not throw. Gives back what takes this off again.
 */
export function onStop(work: () => void): () => void {
  if (works.length === 0) listen('on');
  works.push(work);
  return () => {
    const at = works.indexOf(work);
    if (at < 0) return;
    works.splice(at, 1);
    if (works.length === 0) listen('off');
  };
}
