import type { FileReview } from '../../check/index.js';
import type { Judge } from '../../read/index.js';
import { asConverted, asNotConverted } from '../../review/index.js';
import type { Io } from '../command/index.js';
import { OlderFiles } from './conversion.js';
import { type HandedIn, type OpenedFile, open, type ReturnedFile } from './files.js';
import { type Outcome, reviewEach, reviewSafely } from './review-file.js';
import { returnedWords } from './words/index.js';

/** How returned files are reviewed, and what is kept of each review. */
export interface Reviewing<Kept> {
  judge: Judge;
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
  /** What is kept of a review. */
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
  { judge, soffice, io, keep, review, reviewed }: Reviewing<Kept>,
): Promise<{ reviews: Reviewed<Kept>[]; crashes: number }> {
  const words = returnedWords[io.language];
  const data = { judge, language: io.language };
  const older = new OlderFiles(soffice, io);
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
    const progress = io.progress(files.length, words.checking);
    try {
      for await (const outcome of (review ?? oneByOne)(opened(progress.step))) {
        const next = waiting.shift();
        if (next === undefined) continue;
        const at = reviews.push({ kept: outcome.kept, source: next.source }) - 1;
        if ('code' in next.file) continue;
        const { name, bytes } = next.file;
        tellCrash(name, outcome.crash);
        const aside = outcome.older !== null && (await older.add(bytes, { at, ...outcome.older }));
        if (!aside) await reviewed?.(outcome.kept, bytes);
      }
    } finally {
      progress.done();
    }
  }

  async function reviewConverted(): Promise<void> {
    for await (const { at, sent, from, docx } of older.converted()) {
      const found = reviews[at];
      if (found === undefined) continue;
      if (typeof docx === 'string') {
        found.kept = keep(asNotConverted(sent, docx));
        await reviewed?.(found.kept, new Uint8Array());
        continue;
      }
      const one = reviewSafely({ name: sent.file, bytes: docx }, data);
      tellCrash(sent.file, one.crash);
      found.kept = keep(asConverted(sent, one.review, from));
      await reviewed?.(found.kept, docx);
    }
  }

  try {
    await reviewOpened();
    await reviewConverted();
  } finally {
    await older.close();
  }
  return { reviews, crashes };
}
