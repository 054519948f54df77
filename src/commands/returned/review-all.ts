import type { FileReview } from '../../check/index.js';
import type { NamedBytes } from '../../outline/index.js';
import type { Judge } from '../../read/index.js';
import { asConverted, asNotConverted, unreadable } from '../../review/index.js';
import type { Copies } from '../check/copies.js';
import type { Io } from '../command/io.js';
import { commandWords } from '../words/index.js';
import { type HandedIn, open } from './files.js';
import { OlderFiles } from './older-files.js';
import { reviewOne, tellFault } from './review-one.js';

/** What files are reviewed with. */
export interface Desk {
  judge: Judge;
  /** Where copies with comments go; null where none are wanted. */
  copies: Copies | null;
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
}

/** The reviews of one run. */
class Reviews {
  readonly all: FileReview[] = [];
  faults = 0;
  readonly #desk: Desk;
  readonly #older: OlderFiles;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#older = new OlderFiles(desk.soffice, desk.io);
  }

  async add(file: NamedBytes): Promise<void> {
    const one = this.#review(file);
    const at = this.all.push(one) - 1;
    if (!(await this.#older.add(file.bytes, one, at))) await this.#desk.copies?.add(file.bytes, one);
  }

  /** Puts the reviews of what was set aside in the place of those that say it cannot be read. */
  async convert(): Promise<void> {
    for await (const { at, sent, from, docx } of this.#older.converted()) {
      const bytes = typeof docx === 'string' ? new Uint8Array() : docx;
      const one =
        typeof docx === 'string'
          ? asNotConverted(sent, docx)
          : asConverted(sent, this.#review({ name: sent.file, bytes }), from);
      this.all[at] = one;
      await this.#desk.copies?.add(bytes, one);
    }
  }

  #review(file: NamedBytes): FileReview {
    const { judge, io } = this.#desk;
    const { review, fault } = reviewOne(file, judge, io.language);
    if (fault === null) return review;
    tellFault(file.name, fault, io);
    this.faults += 1;
    return review;
  }

  async close(): Promise<void> {
    await this.#older.close();
  }
}

async function openAll({ files, leftOut }: HandedIn, reviews: Reviews, io: Io): Promise<void> {
  const progress = io.progress(files.length, commandWords(io.language).check.bar);
  try {
    for (const returned of files) {
      for await (const { name, file } of open(returned, (left) => leftOut.push(left))) {
        if ('code' in file) reviews.all.push(unreadable(name, file));
        else await reviews.add(file);
      }
      progress.step();
    }
  } finally {
    progress.done();
  }
}

/** Reviews what was handed in, in its order; those of an older format last, as that takes LibreOffice seconds. */
export async function reviewAll(
  returned: HandedIn,
  desk: Desk,
): Promise<{ reviews: readonly FileReview[]; faults: number }> {
  const reviews = new Reviews(desk);
  try {
    await openAll(returned, reviews, desk.io);
    await reviews.convert();
  } finally {
    await reviews.close();
  }
  return { reviews: reviews.all, faults: reviews.faults };
}
