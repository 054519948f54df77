import { Worker } from 'node:worker_threads';

/** What a thread answers to one task. */
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
  job: Job<Task, Outcome> | null;
}

function errorOf({ message, stack, code, syscall }: Extract<Answer<never>, { is: 'error' }>): Error {
  const error = new Error(message);
  if (stack !== null) error.stack = stack;
  return Object.assign(error, code === null ? {} : { code }, syscall === null ? {} : { syscall });
}

/** Threads that run one script; each does one task at a time. They are started as tasks come. */
export class Pool<Data, Task, Outcome> {
  readonly #threads = new Set<Thread<Task, Outcome>>();
  readonly #waiting: Job<Task, Outcome>[] = [];
  #closed = false;

  /**
   * @param megabytes the heap of a thread may grow to; it dies where it needs more
   * @param lost what comes of a task whose thread died over it; where left out, the task is refused
   */
  constructor(
    private readonly script: URL,
    private readonly data: Data,
    private readonly count: number,
    private readonly megabytes?: number,
    private readonly lost?: (task: Task, error: Error) => Outcome,
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
      const free = [...this.#threads].find(({ job }) => job === null) ?? this.#start();
      const job = free && this.#waiting.shift();
      if (!free || !job) return;
      free.job = job;
      free.worker.postMessage(job.task);
    }
  }

  #start(): Thread<Task, Outcome> | undefined {
    if (this.#closed || this.#threads.size >= this.count) return undefined;
    const limits = this.megabytes === undefined ? {} : { maxOldGenerationSizeMb: this.megabytes };
    const worker = new Worker(this.script, { workerData: this.data, resourceLimits: limits });
    const thread: Thread<Task, Outcome> = { worker, job: null };
    this.#threads.add(thread);
    let why: Error | null = null;
    worker.on('message', (answer: Answer<Outcome>) => this.#answered(thread, answer));
    worker.on('error', (error: Error) => {
      why = error;
    });
    worker.on('exit', () => this.#died(thread, why ?? new Error('A thread ended before its work was done.')));
    return thread;
  }

  #answered(thread: Thread<Task, Outcome>, answer: Answer<Outcome>): void {
    const { job } = thread;
    thread.job = null;
    if (answer.is === 'outcome') job?.resolve(answer.outcome);
    else job?.reject(errorOf(answer));
    this.#next();
  }

  #died(thread: Thread<Task, Outcome>, error: Error): void {
    this.#threads.delete(thread);
    const { job } = thread;
    thread.job = null;
    if (job !== null && this.lost !== undefined && !this.#closed) job.resolve(this.lost(job.task, error));
    else job?.reject(error);
    if (!this.#closed) this.#next();
  }
}
