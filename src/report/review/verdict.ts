import type { ReviewStatus } from '../../../schemas/review.js';
import type { FileReview } from '../../check/index.js';

/** How many files there are of each verdict. */
export interface VerdictCounts extends Record<ReviewStatus, number> {
  files: number;
}

/** The verdict on a file: judged complete or not, or unreadable. */
export const verdictOf = ({ review }: FileReview): ReviewStatus => review?.status ?? 'unreadable';

/** How many files there are in all, and of each verdict. */
export function countVerdicts(reviews: readonly FileReview[]): VerdictCounts {
  const counts: VerdictCounts = { files: reviews.length, complete: 0, incomplete: 0, unreadable: 0 };
  for (const one of reviews) counts[verdictOf(one)] += 1;
  return counts;
}
