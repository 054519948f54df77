import { OldFiles } from '../../node/index.js';
import { asConverted, asNotConverted } from '../../review/index.js';
import { LIMITS } from '../../word/index.js';
import { type Io, withProgress } from '../command/index.js';
import { type HandedIn, type OpenedFile, open, type ReturnedFile } from './files.js';
import { type KeepReview, type Outcome, type ReviewData, reviewSafely } from './review-file.js';
import { returnedWords } from './words/index.js';

/** How returned files are reviewed, and what is kept of each review. */
export interface Reviewing<Kept> {
  data: ReviewData;
  /** The program of LibreOffice; null where files of older formats are not converted. */
  soffice: string | null;
  io: Io;
  /** What is kept of the review of a file that was converted, or could not be. */
  keep: KeepReview<Kept>;
  /** Reviews opened files in their order, several at once. */
  review(files: AsyncIterable<OpenedFile>): AsyncIterable<Outcome<Kept>>;
  /** A file made decuong itself fail, and was told. */
  crashed(): void;
}

/** What is kept of a review, with the file on the disk that was reviewed or its archive. */
export interface Reviewed<Kept> {
  kept: Kept;
  source: ReturnedFile;
}

/** A file of an older format that waits until the others are reviewed. */
type Aside = NonNullable<Outcome<unknown>['older']>;

/**
 * Reviews what was handed in and gives what is kept of the reviews in its order, each as soon as it is there. Files of
 * older formats are converted last, as they take LibreOffice seconds, and what stands behind the first of them waits.
 * Names of files in archives that no report can be are added to `leftOut` of what was handed in.
 */
export async function* reviewFiles<Kept>(
  { files, leftOut }: HandedIn,
  { data, soffice, io, keep, review, crashed }: Reviewing<Kept>,
): AsyncGenerator<Reviewed<Kept>> {
  const words = returnedWords[io.language];
  const older = soffice === null ? null : new OldFiles({ soffice, largest: LIMITS.fileBytes });
  const aside: { sent: Aside; place: Reviewed<Kept> }[] = [];
  /** What stands behind the first file that was set aside, and that one. */
  const behind: Reviewed<Kept>[] = [];
  /** Files that were opened and whose reviews are not there yet. */
  const waiting: { source: ReturnedFile; file: OpenedFile['file'] }[] = [];

  async function* opened(step: () => void): AsyncGenerator<OpenedFile> {
    for (const source of files) {
      for await (const one of open(source, (name) => leftOut.push(name))) {
        waiting.push({ source, file: one.file });
        yield one;
      }
      step();
    }
  }

  function tellCrash(name: string, crash: string | null): void {
    if (crash === null) return;
    io.stderr(`${words.crashed(name)}\n`);
    io.stderr(crash);
    crashed();
  }

  /** Sets a file aside that is to be converted, and remembers where its review is to stand. */
  async function setAside(place: Reviewed<Kept>, bytes: Uint8Array, sent: Aside): Promise<void> {
    aside.push({ sent, place });
    await older?.add(bytes, sent.from);
  }

  async function* reviewOpened(): AsyncGenerator<Reviewed<Kept>> {
    const progress = io.progress(files.length, words.checking);
    try {
      for await (const outcome of review(opened(progress.step))) {
        const next = waiting.shift();
        if (next === undefined) continue;
        const { source, file } = next;
        const one: Reviewed<Kept> = { kept: outcome.kept, source };
        if ('bytes' in file) {
          tellCrash(file.name, outcome.crash);
          if (older !== null && outcome.older !== null) await setAside(one, file.bytes, outcome.older);
        }
        if (aside.length === 0) yield one;
        else behind.push(one);
      }
    } finally {
      progress.done();
    }
  }

  function converted({ sent, from }: Aside, docx: Parameters<typeof asNotConverted>[1] | Uint8Array): Kept {
    if (typeof docx === 'string') return keep(asNotConverted(sent, docx), new Uint8Array());
    const one = reviewSafely({ name: sent.file, bytes: docx }, data, sent.sha256);
    tellCrash(sent.file, one.crash);
    return keep(asConverted(sent, one.review, from), docx);
  }

  async function convert(): Promise<void> {
    if (older === null || aside.length === 0) return;
    await withProgress(io, aside.length, words.converting, async (step) => {
      for await (const { at, docx } of older.converted()) {
        const one = aside[at];
        if (one !== undefined) one.place.kept = converted(one.sent, docx);
        step();
      }
    });
  }

  try {
    yield* reviewOpened();
    await convert();
    yield* behind;
  } finally {
    await older?.close();
  }
}
