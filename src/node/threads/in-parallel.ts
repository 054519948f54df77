import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Answer, type Answered, type Given, Pool } from './pool.js';

/** What is done with each task: made once in each thread from what all tasks share, then called for task after task. */
export type Work<Data, Task, Outcome> = (data: Data) => (task: Task) => Promise<Outcome>;

/** Many tasks of one kind. Data, tasks and outcomes are plain data: they cross from one thread to another. */
export interface Parallel<Data, Task, Outcome> {
  /** The script a thread runs: it does nothing but `serveTasks(work)`. */
  script: URL;
  /** The same work: done here where there are few tasks, and where the script is not compiled. */
  work: Work<Data, Task, Outcome>;
  data: Data;
  tasks: Iterable<Task> | AsyncIterable<Task>;
  /** How many threads; as many as there are processors where left out, at most `MOST_THREADS`. */
  count?: number;
  /** How many tasks each thread has at once; more than one where they wait for the disk, so that it works on meanwhile. */
  each?: number;
  /** Megabytes the heap of a thread may grow to; it dies where it needs more. */
  megabytes?: number;
  /** What comes of a task whose thread died over it. Where left out, the whole of the work is given up. */
  lost?: (task: Task, error: Error) => Outcome;
}

/** Each thread takes the memory of a small program: more of them than this would not be worth it. */
const MOST_THREADS = 6;

/** So many tasks are done sooner than threads are started. */
const FEW = 12;

/** Outcomes that wait for an earlier one, for each thread: one slow task does not stop the others. */
const AHEAD = 4;

/** How many threads are used where nothing else is said. */
export const usualThreads = (): number => Math.min(availableParallelism(), MOST_THREADS);

async function* fromBoth<T>(first: readonly T[], rest: AsyncIterator<T> | Iterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

const iteratorOf = <T>(tasks: Iterable<T> | AsyncIterable<T>): AsyncIterator<T> | Iterator<T> =>
  Symbol.asyncIterator in tasks ? tasks[Symbol.asyncIterator]() : tasks[Symbol.iterator]();

/**
 * Does tasks in several threads and gives their outcomes in the order of the tasks. Tasks are taken as they are needed,
 * so neither tasks nor outcomes gather in memory. Throws what the work of a task throws. When it ends, or whoever
 * takes the outcomes stops, all threads are closed.
 */
export async function* inParallel<Data, Task, Outcome>({
  script,
  work,
  data,
  tasks,
  count = usualThreads(),
  each = 1,
  megabytes,
  lost,
}: Parallel<Data, Task, Outcome>): AsyncGenerator<Outcome> {
  const rest = iteratorOf(tasks);
  const first: Task[] = [];
  if (count > 1 && existsSync(fileURLToPath(script))) {
    while (first.length <= FEW) {
      const next = await rest.next();
      if (next.done === true) break;
      first.push(next.value);
    }
  }
  try {
    const all = fromBoth(first, rest);
    if (first.length <= FEW) {
      const doing = work(data);
      for await (const task of all) yield await doing(task);
    } else
      yield* inThreads(
        new Pool<Data, Task, Outcome>(script, data, { count, each, megabytes, lost }),
        all,
        count * AHEAD,
      );
  } finally {
    await rest.return?.();
  }
}

async function* inThreads<Data, Task, Outcome>(
  pool: Pool<Data, Task, Outcome>,
  tasks: AsyncIterable<Task>,
  most: number,
): AsyncGenerator<Outcome> {
  const waiting: Promise<Outcome>[] = [];
  try {
    for await (const task of tasks) {
      const outcome = pool.run(task);
      outcome.catch(() => {});
      waiting.push(outcome);
      const oldest = waiting.length >= most ? waiting.shift() : undefined;
      if (oldest !== undefined) yield await oldest;
    }
    for (let oldest = waiting.shift(); oldest !== undefined; oldest = waiting.shift()) yield await oldest;
  } finally {
    await pool.close();
  }
}

/** What of an error another thread can be told. The system's own code goes with it: a full disk stays a full disk. */
function told(thrown: unknown): Answer<never> {
  const error: NodeJS.ErrnoException = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { message, stack = null, code = null, syscall = null } = error;
  return { is: 'error', message, stack, code, syscall };
}

/** In the script of a thread: does each task it is given. */
export function serveTasks<Data, Task, Outcome>(work: Work<Data, Task, Outcome>): void {
  const port: MessagePort | null = parentPort;
  if (port === null) throw new Error('This script runs in a thread only.');
  const each = work(workerData as Data);
  port.on('message', ({ number, task }: Given<Task>) => {
    each(task)
      .then((outcome): Answer<Outcome> => ({ is: 'outcome', outcome }))
      .catch(told)
      .then((answer) => port.postMessage({ number, answer } satisfies Answered<Outcome>));
  });
}
