import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import type { NamedBytes } from '../../outline/index.js';
import type { Judge } from '../../read/index.js';
import { failedOver, type OldFormat, oldFormatOf, reviewFile, unreadable } from '../../review/index.js';
import type { Settlements } from '../../settle/index.js';
import { crashReport } from '../command/index.js';
import type { OpenedFile } from './files.js';

/** A file is some megabytes at most once read; so much is enough for each thread, and the whole stays below 1 GB. */
export const THREAD_MEGABYTES = 300;

export interface ReviewData {
  judge: Judge;
  /** What people settled of places in returned files. */
  settled: Settlements['places'];
  language: Language;
  /** Whether files of older formats are to be converted: then their first reviews are not the last. */
  converts: boolean;
}

/**
 * Says what is kept of a review. `bytes` are those that were reviewed: of a file that was converted what was made of it,
 * none where nothing was; null where the file could not be opened, or is to be converted first.
 */
export type KeepReview<Kept> = (review: FileReview, bytes: Uint8Array | null) => Kept;

/** A review, and what is to be told where decuong itself failed over the file; else null. */
export interface SafeReview {
  review: FileReview;
  crash: string | null;
}

/** What became of a file handed in. */
export interface Outcome<Kept> {
  kept: Kept;
  /** The review where the file is of an older format and another program may make it readable; else null. */
  older: { sent: FileReview; from: OldFormat } | null;
  /** What is to be told where decuong itself failed over the file; else null. */
  crash: string | null;
}

function crashedOver(name: string, error: unknown, language: Language): SafeReview {
  return {
    review: failedOver(name),
    crash: crashReport(error, ['check'], language, process.env.DECUONG_DEBUG === '1'),
  };
}

/**
 * Reviews a file. A fault of decuong met in it must not cost the reviewer the others.
 * @param sha256 of the bytes that were handed in, where these were made of them
 */
export function reviewSafely(
  file: NamedBytes,
  { judge, settled, language }: Omit<ReviewData, 'converts'>,
  sha256?: string,
): SafeReview {
  try {
    return { review: reviewFile(file, judge, settled, sha256), crash: null };
  } catch (error) {
    return crashedOver(file.name, error, language);
  }
}

/** Reviews one file after the other. */
export const reviewEach =
  <Kept>(data: ReviewData, keep: KeepReview<Kept>) =>
  async ({ name, file }: OpenedFile): Promise<Outcome<Kept>> => {
    if ('code' in file) return { kept: keep(unreadable(name, file), null), older: null, crash: null };
    const { review, crash } = reviewSafely(file, data);
    const from = oldFormatOf(review);
    const waits = data.converts && from !== null;
    return { kept: keep(review, waits ? null : file.bytes), older: from && { sent: review, from }, crash };
  };

/** What becomes of a file over which a thread died. */
export function lostFile<Kept>(
  { name }: OpenedFile,
  error: Error,
  { language }: ReviewData,
  keep: KeepReview<Kept>,
): Outcome<Kept> {
  const { review, crash } = crashedOver(name, error, language);
  return { kept: keep(review, null), older: null, crash };
}
