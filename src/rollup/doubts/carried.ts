import type { Code, Finding } from '../../messages/index.js';
import type { Contribution } from '../contributor.js';

/** What a review found that matters to whoever uses the totals; the rest is for the unit to mend. */
const CARRIED: ReadonlySet<Code> = new Set<Code>([
  'outline-older',
  'outline-newer',
  'unit-guessed',
  'figure-ambiguous',
  'figure-out-of-range',
  'cell-out-of-range',
  'total-wrong',
  'check-failed',
]);

/**
 * What the review of the return already found. That a text is uncertain is carried over; that a figure is, is told in
 * words of its own.
 */
export const carried = ({ counted }: Contribution, figures: { has(item: string): boolean }): Finding[] =>
  counted.findings.filter(
    ({ code, item }) => CARRIED.has(code) || (code === 'answer-uncertain' && !figures.has(item ?? '')),
  );
