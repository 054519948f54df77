import type { FileReview } from '../../check/index.js';
import { OldFiles } from '../../node/index.js';
import type { Judge } from '../../read/index.js';
import { asConverted, asNotConverted } from '../../review/index.js';
import type { Settlements } from '../../settle/index.js';
import { LIMITS } from '../../word/index.js';
import { type Io, withProgress } from '../command/index.js';
import { type HandedIn, type OpenedFile, open, type ReturnedFile } from './files.js';
import { type Outcome, reviewEach, reviewSafely } from './review-file.js';
import { returnedWords } from './words/index.js';

/** How returned files are reviewed, and what is kept of each review. */
export interface Reviewing<Kept> {
  judge: Judge;
  /** What people settled of places in returned files. */
  settled: Settlements['places'];
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
  keep(review: FileReview): Kept;
  /** Reviews opened files in their order, several at once; one after the other where left out. */
  review?(files: AsyncIterable<OpenedFile>): AsyncIterable<Outcome<Kept>>;
  /**
   * What is to be done with a file that was opened, once nothing will take the place of its review. `bytes` are those
   * that were reviewed: of a file that was to be converted what was made of it, none where nothing was.
   */
  reviewed?(kept: Kept, bytes: Uint8Array): Promise<void>;
}

/** What is kept of a review, with the file on the disk that was reviewed or its archive. */
export interface Reviewed<Kept> {
  kept: Kept;
  source: ReturnedFile;
}

/**
 * Reviews what was handed in and gives what is kept of the reviews in its order; files of older formats last, as they
 * take LibreOffice seconds. `crashes` counts the files over which decuong itself failed: each was told. Names of files
 * in archives that no report can be are added to `leftOut` of what was handed in.
 */
export async function reviewFiles<Kept>(
  { files, leftOut }: HandedIn,
  { judge, settled, soffice, io, keep, review, reviewed }: Reviewing<Kept>,
): Promise<{ reviews: Reviewed<Kept>[]; crashes: number }> {
  const words = returnedWords[io.language];
  const data = { judge, settled, language: io.language };
  const older = soffice === null ? null : new OldFiles({ soffice, largest: LIMITS.fileBytes });
  /** Files that are to be converted once the others are reviewed: where each stands among all, and what was sent. */
  const aside: ({ at: number } & NonNullable<Outcome<Kept>['older']>)[] = [];
  const reviews: Reviewed<Kept>[] = [];
  /** Files that were opened and whose reviews are not there yet. */
  const waiting: { source: ReturnedFile; file: OpenedFile['file'] }[] = [];
  let crashes = 0;

  async function* opened(step: () => void): AsyncGenerator<OpenedFile> {
    for (const source of files) {
      for await (const one of open(source, (name) => leftOut.push(name))) {
        waiting.push({ source, file: one.file });
        yield one;
      }
      step();
    }
  }

  async function* oneByOne(all: AsyncIterable<OpenedFile>): AsyncGenerator<Outcome<Kept>> {
    const each = reviewEach(data, keep);
    for await (const one of all) yield each(one);
  }

  function tellCrash(name: string, crash: string | null): void {
    if (crash === null) return;
    io.stderr(`${words.crashed(name)}\n`);
    io.stderr(crash);
    crashes += 1;
  }

  async function reviewOpened(): Promise<void> {
    await withProgress(io, files.length, words.checking, async (step) => {
      for await (const outcome of (review ?? oneByOne)(opened(step))) {
        const next = waiting.shift();
        if (next === undefined) continue;
        const at = reviews.push({ kept: outcome.kept, source: next.source }) - 1;
        if ('code' in next.file) continue;
        const { name, bytes } = next.file;
        tellCrash(name, outcome.crash);
        if (older !== null && outcome.older !== null) {
          aside.push({ at, ...outcome.older });
          await older.add(bytes, outcome.older.from);
        } else await reviewed?.(outcome.kept, bytes);
      }
    });
  }

  async function reviewConverted(): Promise<void> {
    if (older === null || aside.length === 0) return;
    await withProgress(io, aside.length, words.converting, async (step) => {
      for await (const { at, docx } of older.converted()) {
        const file = aside[at];
        const found = file && reviews[file.at];
        if (file === undefined || found === undefined) continue;
        const { sent, from } = file;
        if (typeof docx === 'string') found.kept = keep(asNotConverted(sent, docx));
        else {
          const one = reviewSafely({ name: sent.file, bytes: docx }, data, sent.sha256);
          tellCrash(sent.file, one.crash);
          found.kept = keep(asConverted(sent, one.review, from));
        }
        await reviewed?.(found.kept, typeof docx === 'string' ? new Uint8Array() : docx);
        step();
      }
    });
  }

  try {
    await reviewOpened();
    await reviewConverted();
  } finally {
    await older?.close();
  }
  return { reviews, crashes };
}
