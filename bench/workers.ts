import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Which tasks of a row of them a worker takes: every nth, from one on. */
interface Share<Given> {
  given: Given;
  first: number;
  step: number;
}

/** What a worker tells of one task. */
interface Told<Result> {
  at: number;
  result: Result;
}

/** More workers than this only wait for memory. */
const MOST = 4;

/**
 * Has tasks done by as many workers as there are cores; the results in the order of the tasks.
 *
 * @param url what a worker runs: a module that calls {@link work}, and comes to the same row of tasks from what it is given
 * @param count how many tasks there are
 * @param given what the worker comes to the tasks from; it is copied
 * @param step called after each task
 */
export async function shareOut<Given, Result>(
  url: URL,
  count: number,
  given: Given,
  step: () => void,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const workers = Math.min(MOST, availableParallelism(), Math.ceil(count / 50));
  const run = (share: Share<Given>): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(url, { workerData: share });
      worker.on('message', ({ at, result }: Told<Result>) => {
        results.set(at, result);
        step();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: workers }, (_, first) => run({ given, first, step: workers })));
  return Array.from({ length: count }, (_, at) => results.get(at) as Result);
}

/** In a worker: does its share of the tasks, one after the other, and tells of each. */
export async function work<Given, Task, Result>(
  tasksOf: (given: Given) => Promise<readonly Task[]>,
  result: (task: Task) => Result | Promise<Result>,
): Promise<void> {
  const { given, first, step } = workerData as Share<Given>;
  const tasks = await tasksOf(given);
  for (let at = first; at < tasks.length; at += step) {
    const told: Told<Result> = { at, result: await result(tasks[at] as Task) };
    parentPort?.postMessage(told);
  }
}
