import { type Ask, type Asking, Lost, Stopped } from './client.js';
import type { AnswerOf, AskOf, Call } from './protocol.js';

/** A worker that was started, and how it is ended. */
export interface Started {
  ask: Ask;
  end(): void;
}

interface Job extends Asking {
  run(worker: Started): Promise<unknown>;
  done(answer: unknown): void;
  fail(error: unknown): void;
}

/**
 * A worker may be silent over one question for so many ticks of so many milliseconds. The longest report that is read at
 * all takes some ten seconds.
 */
const PATIENCE = { ticks: 60, each: 1000 };

/**
 * Workers that can be lost: each does one thing at a time, and one that dies over it, or gives no sign for too long, is
 * ended and another started in its place. They are started as they are needed.
 */
export class Pool {
  readonly #idle: Started[] = [];
  readonly #waiting: Job[] = [];
  #count = 0;

  constructor(
    private readonly start: () => Started,
    private readonly most: number,
    private readonly patience = PATIENCE,
  ) {}

  /** Asks whichever is free first. */
  readonly ask: Ask = <C extends Call>(call: C, ask: AskOf<C>, asking: Asking = {}) =>
    new Promise<AnswerOf<C>>((done, fail) => {
      const { signal, progress } = asking;
      signal?.addEventListener('abort', () => fail(new Stopped()));
      const run = (worker: Started) => worker.ask(call, ask, progress && { progress });
      this.#waiting.push({ ...asking, run, done: done as (answer: unknown) => void, fail });
      this.#next();
    });

  #next(): void {
    while (this.#waiting.length > 0 && (this.#idle.length > 0 || this.#count < this.most)) {
      const job = this.#waiting.shift();
      if (job === undefined || job.signal?.aborted) continue;
      void this.#do(job, this.#idle.pop() ?? this.#begin());
    }
  }

  #begin(): Started {
    this.#count += 1;
    return this.start();
  }

  async #do(job: Job, worker: Started): Promise<void> {
    const patience = new Patience(this.patience);
    try {
      job.done(await Promise.race([job.run(worker), patience.ended]));
      this.#idle.push(worker);
    } catch (error) {
      job.fail(error);
      if (error instanceof Lost) {
        worker.end();
        this.#count -= 1;
      } else this.#idle.push(worker);
    }
    patience.stop();
    this.#next();
  }
}

/** Ends after so many ticks the page has seen: while the computer slept there were none. */
class Patience {
  readonly ended: Promise<never>;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor({ ticks, each }: typeof PATIENCE) {
    let left = ticks;
    this.ended = new Promise((_, fail) => {
      this.#ticking = setInterval(() => {
        left -= 1;
        if (left <= 0) fail(new Lost('It took too long.'));
      }, each);
    });
  }

  stop(): void {
    clearInterval(this.#ticking);
  }
}
