import type { ReviewStatus } from '../../../schemas/review.js';
import type { FileReview, Review } from '../../check/index.js';
import type { Finding } from '../../findings/index.js';
import type { Tally } from './words.js';

/** What a file is: judged complete or not, or unreadable. */
export const statusOf = ({ review }: FileReview): ReviewStatus => review?.status ?? 'unreadable';

/** How many files are of each kind. */
export function tallyOf(reviews: readonly FileReview[]): Tally {
  const of = (status: ReviewStatus): number => reviews.filter((one) => statusOf(one) === status).length;
  return {
    files: reviews.length,
    complete: of('complete'),
    incomplete: of('incomplete'),
    unreadable: of('unreadable'),
  };
}

/** Told of a table that stands and is filled in, though what is wrong is what it lacks. */
const LACKING: readonly Finding['code'][] = ['table-too-few-rows'];

/** How many errors are about something that was filled in, rather than about something that is lacking. */
export function wrongPlaces({ answers, findings }: Review): number {
  const answered = ({ required, state }: Review['answers'][number]): boolean =>
    !required || state === 'answered' || state === 'nil';
  const open = new Set(answers.filter((answer) => !answered(answer)).map((answer) => answer.item));
  return findings.filter(
    ({ code, severity, item }) => severity === 'error' && !LACKING.includes(code) && !open.has(item ?? ''),
  ).length;
}
