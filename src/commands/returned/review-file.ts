import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import { finding } from '../../findings/index.js';
import type { NamedBytes } from '../../outline/index.js';
import type { Judge } from '../../read/index.js';
import { type Keep, type Return, returnOf } from '../../returns/index.js';
import { type OldFormat, oldFormatOf, reviewFile, unreadable } from '../../review/index.js';
import type { Settlements } from '../../settle/index.js';
import { crashReport } from '../command/index.js';
import type { OpenedFile } from './files.js';

export interface ReviewData {
  judge: Judge;
  /** What people settled of places in returned files. */
  settled: Settlements['places'];
  language: Language;
}

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
  const place = { in: 'file' as const, file: name };
  return {
    review: unreadable(name, finding('returned-damaged', null, place, { file: name, part: null })),
    crash: crashReport(error, ['check'], language, process.env.DECUONG_DEBUG === '1'),
  };
}

/**
 * Reviews a file. A fault of decuong met in it must not cost the reviewer the others.
 * @param sha256 of the bytes that were handed in, where these were made of them
 */
export function reviewSafely(file: NamedBytes, { judge, settled, language }: ReviewData, sha256?: string): SafeReview {
  try {
    return { review: reviewFile(file, judge, settled, sha256), crash: null };
  } catch (error) {
    return crashedOver(file.name, error, language);
  }
}

/** Reviews one file after the other; `keep` says what is kept of a review. */
export const reviewEach =
  <Kept>(data: ReviewData, keep: (review: FileReview) => Kept) =>
  async ({ name, file }: OpenedFile): Promise<Outcome<Kept>> => {
    if ('code' in file) return { kept: keep(unreadable(name, file)), older: null, crash: null };
    const { review, crash } = reviewSafely(file, data);
    const from = oldFormatOf(review);
    return { kept: keep(review), older: from && { sent: review, from }, crash };
  };

/** How much of each review a campaign keeps. */
export interface ReturnData extends ReviewData {
  keep: Keep;
}

/** Reviews one file after the other and keeps each review in brief. Runs in threads. */
export const returnWork = (data: ReturnData) => reviewEach(data, (review) => returnOf(review, null, data.keep));

/** What becomes of a file over which a thread died. */
export function returnLost({ name }: OpenedFile, error: Error, language: Language): Outcome<Return> {
  const { review, crash } = crashedOver(name, error, language);
  return { kept: returnOf(review, null), older: null, crash };
}
