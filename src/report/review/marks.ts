import type { ReviewStatus, Severity } from '../../../schemas/review.js';

/** What stands before a finding, so that its gravity is seen without colour. */
export const SEVERITY_MARKS: Record<Severity, string> = { error: '×', warning: '!', note: '·' };

/** What stands before a file, so that its verdict is seen without colour. */
export const VERDICT_MARKS: Record<ReviewStatus, string> = { complete: '✓', incomplete: '×', unreadable: '?' };
