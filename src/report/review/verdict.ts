import type { ReviewStatus, Severity } from '../../../schemas/review.js';
import type { FileReview } from '../../check/index.js';

/** What stands before a finding, so that its gravity is seen without colour. */
export const SEVERITY_MARKS: Record<Severity, string> = { error: '×', warning: '!', note: '·' };

/** What stands before a file, so that its verdict is seen without colour. */
export const VERDICT_MARKS: Record<ReviewStatus, string> = { complete: '✓', incomplete: '×', unreadable: '?' };

/** How many files there are of each verdict. */
export interface VerdictCounts extends Record<ReviewStatus, number> {
  files: number;
}

/** The verdict on a file: judged complete or not, or unreadable. */
export const verdictOf = ({ review }: FileReview): ReviewStatus => review?.status ?? 'unreadable';

/** How many files there are in all, and of each verdict. */
export const countVerdicts = (reviews: readonly FileReview[]): VerdictCounts => countsOf(reviews.map(verdictOf));

/** The same of verdicts. */
export function countsOf(verdicts: readonly ReviewStatus[]): VerdictCounts {
  const counts: VerdictCounts = { files: verdicts.length, complete: 0, incomplete: 0, unreadable: 0 };
  for (const one of verdicts) counts[one] += 1;
  return counts;
}
