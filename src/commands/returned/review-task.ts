import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import type { Finding } from '../../findings/index.js';
import type { NamedBytes } from '../../outline/index.js';
import type { Judge } from '../../read/index.js';
import { type Keep, type Return, returnOf } from '../../returns/index.js';
import { oldFormatOf, unreadable } from '../../review/index.js';
import { failedOver, reviewOne } from './review-one.js';

/** What all returned files of one run are reviewed with. */
export interface ReviewData {
  judge: Judge;
  keep: Keep;
  language: Language;
}

/** A file handed in, or why it could not be opened. */
export interface ReviewTask {
  name: string;
  file: NamedBytes | Finding;
}

/** What became of it. */
export interface ReviewOutcome {
  return: Return;
  /** The review where the file is of an older format and another program may make it readable; else null. */
  older: FileReview | null;
  /** What is to be told where decuong itself failed over the file; else null. */
  fault: string | null;
}

/** Reviews one file after the other and gives each review in brief. Runs in threads. */
export const reviewWork =
  ({ judge, keep, language }: ReviewData) =>
  async ({ name, file }: ReviewTask): Promise<ReviewOutcome> => {
    if ('code' in file) return { return: returnOf(unreadable(name, file), null, keep), older: null, fault: null };
    const { review, fault } = reviewOne(file, judge, language);
    const older = fault === null && oldFormatOf(review) !== null ? review : null;
    return { return: returnOf(review, null, keep), older, fault };
  };

/** What becomes of a file over which a thread died. */
export function reviewLost({ name }: ReviewTask, error: Error, language: Language): ReviewOutcome {
  const { review, fault } = failedOver(name, error, language);
  return { return: returnOf(review, null), older: null, fault };
}
