import { Worker } from 'node:worker_threads';
import type { Recipe } from './case.js';
import type { Said } from './worker.js';

/** How a case ended: `detail` is the error, or the stage that took longest; `seconds` its processor time. */
export interface Outcome {
  is: 'verdict' | 'throw' | 'slow' | 'hang' | 'memory';
  detail: string;
  name: string;
  size: number;
  seconds: number;
}

/** Seconds of processor time any one stage may take, such as the review of a file of up to `FAIR_SIZE` bytes. */
export const TIME_LIMIT = 2;
export const FAIR_SIZE = 5_000_000;
/** Megabytes a review may take. */
export const MEMORY_LIMIT = 512;
/** Seconds of processor time after which nothing more is waited for. */
const PATIENCE = 20;
const WATCH_EVERY = 200;

const secondsOf = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Runs cases one at a time in a thread that can be ended and whose memory is limited. */
export class Runner {
  #worker: Worker | null = null;

  async #ready(): Promise<Worker> {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    });
    await new Promise<void>((done, failed) => {
      worker.once('message', () => done());
      worker.once('error', failed);
    });
    this.#worker = worker;
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** Runs one case to its end, or until patience is over. */
  async run(recipe: Recipe): Promise<Outcome> {
    const worker = await this.#ready();
    const outcome: Outcome = { is: 'verdict', detail: '', name: '', size: 0, seconds: 0 };
    let since: NodeJS.CpuUsage | null = null;
    const ended = await new Promise<Outcome>((done) => {
      const watch = setInterval(() => {
        const seconds = since === null ? 0 : secondsOf(since);
        if (seconds > PATIENCE) finish({ ...outcome, is: 'hang', seconds });
      }, WATCH_EVERY);
      const finish = (end: Outcome): void => {
        clearInterval(watch);
        worker.off('error', failed);
        worker.off('message', told);
        done(end);
      };
      const failed = (error: Error & { code?: string }): void => {
        const is = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'throw';
        this.#worker = null;
        finish({ ...outcome, is, detail: error.stack ?? error.message });
      };
      const told = (said: Said): void => {
        if (said.is === 'begun') {
          Object.assign(outcome, { name: said.name, size: said.size });
          since = process.cpuUsage();
        }
        if (said.is !== 'ended') return;
        const { error, stage, seconds } = said;
        const slow = seconds > TIME_LIMIT && outcome.size <= FAIR_SIZE;
        const is = error !== null ? 'throw' : slow ? 'slow' : 'verdict';
        finish({ ...outcome, is, detail: error ?? stage, seconds });
      };
      worker.on('error', failed);
      worker.on('message', told);
      worker.postMessage(recipe);
    });
    if (ended.is === 'hang') await this.#end();
    return ended;
  }

  /** Ends the thread. */
  close(): Promise<void> {
    return this.#end();
  }
}
