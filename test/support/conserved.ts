import { expect } from '@jest/globals';
import { tasksOf } from '../../bench/conservation/tasks.js';

/**
 * Holds the law of conservation against every nth of the files of the small plan; `npm run bench:conservation` takes
 * all files of the large one.
 */
export async function expectConserved({ every, atLeast }: { every: number; atLeast: number }): Promise<void> {
  const tasks = (await tasksOf({ quick: true, seed: 'conservation' })).filter((_, at) => at % every === 0);
  const broken: string[] = [];
  for (const { name, broken: breaches } of tasks)
    broken.push(...((await breaches()) ?? []).map((what) => `${name}: ${what}`));
  expect(broken).toEqual([]);
  expect(tasks.length).toBeGreaterThanOrEqual(atLeast);
}
