import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Case } from './case.js';
import type { Measured } from './measure.js';
import type { Chosen } from './plan.js';

/** Which cases of a plan a worker measures. */
export interface Share extends Chosen {
  first: number;
  step: number;
}

/** What a worker tells of one case; null where there was nothing to damage. */
export interface Told {
  at: number;
  result: Omit<Measured, 'case'> | null;
}

/** More workers than this only wait for memory. */
const MOST = 4;

function work(share: Share, tell: (told: Told) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
    worker.on('message', tell);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
}

/** All cases of a plan, measured by as many workers as there are cores; in the order of the plan. */
export async function measureShared(cases: readonly Case[], chosen: Chosen, step: () => void): Promise<Measured[]> {
  const workers = Math.min(MOST, availableParallelism(), Math.ceil(cases.length / 50));
  const told = new Map<number, Told['result']>();
  const tell = ({ at, result }: Told): void => {
    told.set(at, result);
    step();
  };
  const shares = Array.from({ length: workers }, (_, first) => work({ ...chosen, first, step: workers }, tell));
  await Promise.all(shares);
  return cases.flatMap((one, at) => {
    const result = told.get(at);
    return result ? [{ case: one, ...result }] : [];
  });
}
