import type { FileReview } from '../check/index.js';
import { asConverted, asNotConverted, type OldFormat, oldFormatOf } from '../converted.js';
import { finding } from '../findings/index.js';
import { OldFiles } from '../node/index.js';
import type { NamedBytes } from '../outline/index.js';
import type { Judge } from '../read/index.js';
import { reviewFile, unreadable } from '../review-file.js';
import { LIMITS } from '../word/index.js';
import type { Copies } from './copies.js';
import { faultReport } from './fault.js';
import type { Io } from './io.js';
import { type HandedIn, open, type Returned } from './returned.js';
import { commandWords } from './words/index.js';

/** What files are reviewed with. */
export interface Desk {
  judge: Judge;
  /** Where copies with comments go; null where none are wanted. */
  copies: Copies | null;
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
}

/** A file set aside to be converted: where what is kept of it stands, its review as it came, and what it is. */
interface SetAside {
  at: number;
  sent: FileReview;
  from: OldFormat;
  source: Returned;
}

/** What is kept of a review; `source` is the file it was found in, or the archive. */
type Keeping<T> = (review: FileReview, source: Returned) => T;

/** A fault of decuong met in one file must not cost the reviewer the others: it is told, and they go on. */
function review(file: NamedBytes, { judge, io }: Desk): { review: FileReview; fault: boolean } {
  const { name } = file;
  try {
    return { review: reviewFile(file, judge), fault: false };
  } catch (error) {
    io.stderr(`${commandWords(io.language).check.bug(name)}\n`);
    io.stderr(faultReport(error, ['check'], io.language, process.env.DECUONG_DEBUG === '1'));
    const place = { in: 'file' as const, file: name };
    return {
      review: unreadable(name, finding('returned-damaged', null, place, { file: name, part: null })),
      fault: true,
    };
  }
}

/** What is kept of the reviews of one run. */
class Reviews<T> {
  readonly all: T[] = [];
  faults = 0;
  readonly #desk: Desk;
  readonly #old: OldFiles | null;
  readonly #aside: SetAside[] = [];
  readonly #keep: Keeping<T>;

  constructor(desk: Desk, keep: Keeping<T>) {
    this.#desk = desk;
    this.#keep = keep;
    this.#old = desk.soffice === null ? null : new OldFiles({ soffice: desk.soffice, largest: LIMITS.fileBytes });
  }

  addUnreadable(one: FileReview, source: Returned): void {
    this.all.push(this.#keep(one, source));
  }

  async add(file: NamedBytes, source: Returned): Promise<void> {
    const { review: one, fault } = review(file, this.#desk);
    const at = this.all.push(this.#keep(one, source)) - 1;
    if (fault) this.faults += 1;
    const from = oldFormatOf(one);
    if (this.#old === null || from === null) return this.#desk.copies?.add(file.bytes, one);
    this.#aside.push({ at, sent: one, from, source });
    await this.#old.add(file.bytes, from);
  }

  /** Puts the reviews of what was set aside in the place of those that say it cannot be read. */
  async convert(): Promise<void> {
    if (this.#old === null || this.#aside.length === 0) return;
    const { copies, io } = this.#desk;
    const progress = io.progress(this.#aside.length, commandWords(io.language).check.converting);
    try {
      for await (const { at, docx } of this.#old.converted()) {
        const aside = this.#aside[at];
        if (aside === undefined) continue;
        const { sent, from, source } = aside;
        const one = typeof docx === 'string' ? asNotConverted(sent, docx) : this.#read(docx, sent, from);
        this.all[aside.at] = this.#keep(one, source);
        await copies?.add(typeof docx === 'string' ? new Uint8Array() : docx, one);
        progress.step();
      }
    } finally {
      progress.done();
    }
  }

  #read(bytes: Uint8Array, sent: FileReview, from: OldFormat): FileReview {
    const read = review({ name: sent.file, bytes }, this.#desk);
    if (read.fault) this.faults += 1;
    return asConverted(sent, read.review, from);
  }

  async close(): Promise<void> {
    await this.#old?.close();
  }
}

async function openAll<T>({ files, leftOut }: HandedIn, reviews: Reviews<T>, io: Io): Promise<void> {
  const progress = io.progress(files.length, commandWords(io.language).check.bar);
  try {
    for (const returned of files) {
      for await (const { name, file } of open(returned, (left) => leftOut.push(left))) {
        if ('code' in file) reviews.addUnreadable(unreadable(name, file), returned);
        else await reviews.add(file, returned);
      }
      progress.step();
    }
  } finally {
    progress.done();
  }
}

/**
 * Reviews what was handed in and keeps of each review what `keep` makes of it, in its order; those of an older format
 * last, as that takes LibreOffice seconds.
 */
export async function reviewEach<T>(
  returned: HandedIn,
  desk: Desk,
  keep: Keeping<T>,
): Promise<{ kept: readonly T[]; faults: number }> {
  const reviews = new Reviews(desk, keep);
  try {
    await openAll(returned, reviews, desk.io);
    await reviews.convert();
  } finally {
    await reviews.close();
  }
  return { kept: reviews.all, faults: reviews.faults };
}

/** Reviews what was handed in, in its order. */
export async function reviewAll(
  returned: HandedIn,
  desk: Desk,
): Promise<{ reviews: readonly FileReview[]; faults: number }> {
  const { kept, faults } = await reviewEach(returned, desk, (one) => one);
  return { reviews: kept, faults };
}
