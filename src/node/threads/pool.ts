import { Worker } from 'node:worker_threads';

/** What a thread is given, and what it answers: by the number of the task, since it may do several at once. */
export interface Given<Task> {
  number: number;
  task: Task;
}

export interface Answered<Outcome> {
  number: number;
  answer: Answer<Outcome>;
}

/** What comes of one task. */
export type Answer<Outcome> =
  | { is: 'outcome'; outcome: Outcome }
  | { is: 'error'; message: string; stack: string | null; code: string | null; syscall: string | null };

interface Job<Task, Outcome> {
  task: Task;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

interface Thread<Task, Outcome> {
  worker: Worker;
  jobs: Map<number, Job<Task, Outcome>>;
}

function errorOf({ message, stack, code, syscall }: Extract<Answer<never>, { is: 'error' }>): Error {
  const error = new Error(message);
  if (stack !== null) error.stack = stack;
  return Object.assign(error, code === null ? {} : { code }, syscall === null ? {} : { syscall });
}

/** How much threads may do and use. */
export interface PoolLimits<Task, Outcome> {
  /** How many threads there are at most. */
  count: number;
  /** How many tasks a thread is given at once: more than one where they wait for the disk. */
  each: number;
  /** The heap of a thread may grow to so many; it dies where it needs more. */
  megabytes?: number | undefined;
  /** What comes of a task whose thread died over it; where left out, the task is refused. */
  lost?: ((task: Task, error: Error) => Outcome) | undefined;
}

/** Threads that run one script. They are started as tasks come. */
export class Pool<Data, Task, Outcome> {
  readonly #threads = new Set<Thread<Task, Outcome>>();
  readonly #waiting: Job<Task, Outcome>[] = [];
  #closed = false;
  #given = 0;

  constructor(
    private readonly script: URL,
    private readonly data: Data,
    private readonly limits: PoolLimits<Task, Outcome>,
  ) {}

  /** Does a task as soon as a thread is free. Rejects with what its work throws, or where its thread dies. */
  run(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; what is still being done is not answered any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const free = this.#free();
      const job = free && this.#waiting.shift();
      if (!free || !job) return;
      const number = this.#given++;
      free.jobs.set(number, job);
      free.worker.postMessage({ number, task: job.task } satisfies Given<Task>);
    }
  }

  /** The thread that has the least to do, and a new one sooner than one that has something; none where all are busy. */
  #free(): Thread<Task, Outcome> | undefined {
    const [least] = [...this.#threads].sort((one, other) => one.jobs.size - other.jobs.size);
    if (least?.jobs.size === 0) return least;
    return this.#start() ?? (least !== undefined && least.jobs.size < this.limits.each ? least : undefined);
  }

  #start(): Thread<Task, Outcome> | undefined {
    const { count, megabytes } = this.limits;
    if (this.#closed || this.#threads.size >= count) return undefined;
    const limits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes };
    const worker = new Worker(this.script, { workerData: this.data, resourceLimits: limits });
    const thread: Thread<Task, Outcome> = { worker, jobs: new Map() };
    this.#threads.add(thread);
    let why: Error | null = null;
    worker.on('message', (answered: Answered<Outcome>) => this.#answered(thread, answered));
    worker.on('error', (error: Error) => {
      why = error;
    });
    worker.on('exit', () => this.#died(thread, why ?? new Error('A thread ended before its work was done.')));
    return thread;
  }

  #answered({ jobs }: Thread<Task, Outcome>, { number, answer }: Answered<Outcome>): void {
    const job = jobs.get(number);
    jobs.delete(number);
    if (answer.is === 'outcome') job?.resolve(answer.outcome);
    else job?.reject(errorOf(answer));
    this.#next();
  }

  #died(thread: Thread<Task, Outcome>, error: Error): void {
    const { lost } = this.limits;
    this.#threads.delete(thread);
    for (const job of thread.jobs.values()) {
      if (lost !== undefined && !this.#closed) job.resolve(lost(job.task, error));
      else job.reject(error);
    }
    thread.jobs.clear();
    if (!this.#closed) this.#next();
  }
}
