import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { inParallel } from '../../../src/node/index.js';
import { inFolder } from '../../support/folder.js';

/** What a thread does, written as it is compiled: it answers as `serveTasks` does. */
const SCRIPT = `
import { parentPort, workerData } from 'node:worker_threads';
let busy = 0;
parentPort.on('message', async ({ number, task }) => {
  const answer = (answer) => parentPort.postMessage({ number, answer });
  if (task === 'die') process.exit(1);
  if (task === 'fail') {
    answer({ is: 'error', message: 'full', stack: null, code: 'ENOSPC', syscall: 'write' });
    return;
  }
  busy += 1;
  await new Promise((done) => setTimeout(done, task % 3 === 0 ? 20 : 0));
  answer({ is: 'outcome', outcome: workerData.by === 0 ? busy : workerData.by * task });
  busy -= 1;
});
`;

type Task = number | 'die' | 'fail';

const here = (data: { by: number }) => async (task: Task) => data.by * Number(task);

/** Outcomes of tasks done in two threads. */
async function done(tasks: Iterable<Task>, lost?: (task: Task) => number): Promise<number[]> {
  return inFolder({ 'thread.mjs': SCRIPT }, async (folder) => {
    const script = pathToFileURL(join(folder, 'thread.mjs'));
    const outcomes: number[] = [];
    const all = inParallel({ script, work: here, data: { by: 10 }, tasks, count: 2, ...(lost ? { lost } : {}) });
    for await (const outcome of all) outcomes.push(outcome);
    return outcomes;
  });
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('tasks in threads', () => {
  test.each([0, 3, 12, 13, 100])('%s of them give their outcomes in their order', async (count) => {
    expect(await done(upTo(count))).toEqual(upTo(count).map((task) => task * 10));
  });

  test.each([1, 3])('%s of them at once in each thread give their outcomes in their order too', async (each) => {
    await inFolder({ 'thread.mjs': SCRIPT }, async (folder) => {
      const script = pathToFileURL(join(folder, 'thread.mjs'));
      const outcomes: number[] = [];
      const tasks = { script, work: here, tasks: upTo(60), count: 2, each };
      for await (const outcome of inParallel({ ...tasks, data: { by: 10 } })) outcomes.push(outcome);
      expect(outcomes).toEqual(upTo(60).map((task) => task * 10));
      const atOnce: number[] = [];
      for await (const busy of inParallel({ ...tasks, data: { by: 0 } })) atOnce.push(busy);
      expect(Math.max(...atOnce)).toBeLessThanOrEqual(each);
      expect(Math.max(...atOnce) > 1).toBe(each > 1);
    });
  });

  test('are taken only as they are needed', async () => {
    let taken = 0;
    function* endless(): Generator<number> {
      for (;;) {
        taken += 1;
        yield taken;
      }
    }
    await inFolder({ 'thread.mjs': SCRIPT }, async (folder) => {
      const script = pathToFileURL(join(folder, 'thread.mjs'));
      for await (const outcome of inParallel({ script, work: here, data: { by: 1 }, tasks: endless(), count: 2 }))
        if (outcome === 30) break;
    });
    expect(taken).toBeLessThan(60);
  });

  test('throw what one of them throws, with the code of the system', async () => {
    await expect(done([...upTo(20), 'fail', ...upTo(20)])).rejects.toMatchObject({ code: 'ENOSPC', syscall: 'write' });
  });

  test('are given up where a thread dies, unless something is said of the task that was lost', async () => {
    await expect(done([...upTo(20), 'die'])).rejects.toThrow('A thread ended');
    expect(await done([...upTo(14), 'die', 7], () => -1)).toEqual([...upTo(14).map((task) => task * 10), -1, 70]);
  });

  test('are done here where the script is not compiled', async () => {
    const script = new URL('./no-such-script.js', import.meta.url);
    const outcomes: number[] = [];
    for await (const one of inParallel({ script, work: here, data: { by: 2 }, tasks: upTo(30) })) outcomes.push(one);
    expect(outcomes).toEqual(upTo(30).map((task) => task * 2));
  });
});
