import { inParallel } from '../../node/index.js';
import type { Judge } from '../../read/index.js';
import { type Keep, type Return, returnOf, Sharing } from '../../returns/index.js';
import { asConverted, asNotConverted } from '../../review/index.js';
import type { Io } from '../command/io.js';
import { commandWords } from '../words/index.js';
import { type HandedIn, open, type Returned } from './files.js';
import { OlderFiles } from './older-files.js';
import { reviewOne, tellFault } from './review-one.js';
import { type ReviewTask, reviewLost, reviewWork } from './review-task.js';

/** What returned files are reviewed with, and how much of each review is kept. */
export interface ReturnsDesk {
  judge: Judge;
  keep: Keep;
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
}

/** A return with the file on the disk it was found in: itself, or its archive. */
export interface FoundReturn {
  return: Return;
  source: Returned;
}

/** A file is some megabytes at most once read; so much is enough for each thread, and the whole stays below 1 GB. */
const THREAD_MEGABYTES = 300;

/** The returns of one run, in the order they were handed in. */
class FoundReturns {
  readonly all: FoundReturn[] = [];
  faults = 0;
  /** Files that were opened and whose reviews are not there yet. */
  readonly #open: { source: Returned; task: ReviewTask }[] = [];
  readonly #sharing = new Sharing();
  readonly #desk: ReturnsDesk;
  readonly #older: OlderFiles;

  constructor(desk: ReturnsDesk) {
    this.#desk = desk;
    this.#older = new OlderFiles(desk.soffice, desk.io);
  }

  async *#tasks({ files, leftOut }: HandedIn, step: () => void): AsyncGenerator<ReviewTask> {
    for (const source of files) {
      for await (const task of open(source, (left) => leftOut.push(left))) {
        this.#open.push({ source, task });
        yield task;
      }
      step();
    }
  }

  async review(handed: HandedIn): Promise<void> {
    const { judge, keep, io } = this.#desk;
    const { language } = io;
    const progress = io.progress(handed.files.length, commandWords(language).check.bar);
    const outcomes = inParallel({
      script: new URL('./review-thread.js', import.meta.url),
      work: reviewWork,
      data: { judge, keep, language },
      tasks: this.#tasks(handed, () => progress.step()),
      megabytes: THREAD_MEGABYTES,
      lost: (task: ReviewTask, error) => reviewLost(task, error, language),
    });
    try {
      for await (const { return: one, older, fault } of outcomes) {
        const opened = this.#open.shift();
        if (opened === undefined) continue;
        const { source, task } = opened;
        const at = this.all.push({ return: this.#sharing.share(one), source }) - 1;
        if (fault !== null) this.#tell(one.file, fault);
        if (older !== null && !('code' in task.file)) await this.#older.add(task.file.bytes, older, at);
      }
    } finally {
      progress.done();
    }
  }

  /** Puts the returns of what was set aside in the place of those that say it cannot be read. */
  async convert(): Promise<void> {
    const { judge, keep, io } = this.#desk;
    for await (const { at, sent, from, docx } of this.#older.converted()) {
      const found = this.all[at];
      if (found === undefined) continue;
      if (typeof docx === 'string') {
        found.return = returnOf(asNotConverted(sent, docx), null, keep);
        continue;
      }
      const { review, fault } = reviewOne({ name: sent.file, bytes: docx }, judge, io.language);
      if (fault !== null) this.#tell(sent.file, fault);
      found.return = returnOf(asConverted(sent, review, from), null, keep);
    }
  }

  #tell(name: string, fault: string): void {
    tellFault(name, fault, this.#desk.io);
    this.faults += 1;
  }

  async close(): Promise<void> {
    await this.#older.close();
  }
}

/**
 * Reviews what was handed in, several files at once, and keeps of each review what a campaign needs; in the order it
 * was handed in. Names of files in archives that no report can be are added to `leftOut` of what was handed in.
 */
export async function reviewReturns(
  handed: HandedIn,
  desk: ReturnsDesk,
): Promise<{ found: readonly FoundReturn[]; faults: number }> {
  const returns = new FoundReturns(desk);
  try {
    await returns.review(handed);
    await returns.convert();
  } finally {
    await returns.close();
  }
  return { found: returns.all, faults: returns.faults };
}
