import type { Severity } from '../../../schemas/review.js';

/** What stands before a finding, so that its gravity is seen without colour. */
export const SEVERITY_MARKS: Record<Severity, string> = { error: '×', warning: '!', note: '·' };
