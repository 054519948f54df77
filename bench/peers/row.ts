/** What is measured: one way of making or reading the document. */
export interface Row {
  name: string;
  does: 'making' | 'reading';
  /** Ours; of others; or what is done by whoever makes or reads the document, and nothing else. */
  by: 'own' | 'peer' | 'floor';
  /** Others are held against by it: it makes the whole document or gets its text, and nothing more. */
  rival?: boolean;
  /** Works for at least so many seconds of processor time and gives those of one document. */
  work(seconds: number): Promise<number>;
}

/** Seconds of processor time of all threads of this process. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Work in this process, document after document.
 *
 * @param once is told how many times it was called: what makes documents for units takes the next unit each time
 */
export function here(once: (at: number) => unknown): Row['work'] {
  let at = 0;
  return async (seconds) => {
    const [start, first] = [processorTime(), at];
    let taken = 0;
    do {
      await once(at);
      at += 1;
      taken = processorTime() - start;
    } while (taken < seconds);
    return taken / (at - first);
  };
}
