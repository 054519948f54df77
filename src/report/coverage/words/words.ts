import type { UnlikeCoverage } from '../coverage.js';

/** What is said of how many units totals rest on. */
export interface CoverageWords {
  /** Below totals of unlike numbers of units: the usual number, and the totals of others, or how few and many there are. */
  unlike(coverage: UnlikeCoverage): string;
}
