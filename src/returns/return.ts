import type { Period } from '../../schemas/outline.js';
import type { Completeness, ReviewStatus } from '../../schemas/review.js';
import type { Answer } from '../../schemas/submission.js';
import type { FileReview } from '../check/review.js';
import type { Finding } from '../findings/index.js';
import type { Identity } from '../read/submission.js';

/**
 * One file handed in, in brief: all that the status of a campaign, its reminders and its roll-up need of a review,
 * without the form it was judged by. Plain data: it crosses from one thread to another.
 */
export interface Return {
  file: string;
  /** Of the bytes of the file, in hex; empty where there were none to read. */
  sha256: string;
  /** When it was received: an ISO 8601 day, or a day with the time in UTC; null where nothing says so. */
  received: string | null;
  status: ReviewStatus;
  outline: { id: string; version: number } | null;
  /** The code of the period the file says it is for; null where it says none. */
  period: Exclude<Period, object> | null;
  unit: string | null;
  unitBy: Identity['unitBy'];
  completeness: Completeness;
  /** Of the review; none where the file is unreadable. */
  answers: Answer[];
  /** Of opening the file and of its review, in that order. */
  findings: Finding[];
}

const NOTHING: Completeness = { required: 0, answered: 0, percent: 0 };

/** A review in brief. */
export function returnOf({ file, sha256, review, submission, findings }: FileReview, received: string | null): Return {
  const period = review?.of.period.code ?? '';
  return {
    file,
    sha256,
    received,
    status: review?.status ?? 'unreadable',
    outline: review?.of.outline ?? null,
    period: period === '' ? null : period,
    unit: review?.of.unit?.id ?? null,
    unitBy: submission?.identity.unitBy ?? 'none',
    completeness: review?.completeness ?? NOTHING,
    answers: review?.answers ?? [],
    findings: [...findings, ...(review?.findings ?? [])],
  };
}
