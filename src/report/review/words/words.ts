import type { Completeness, ReviewStatus, Severity } from '../../../../schemas/review.js';
import type { AnswerState } from '../../../../schemas/submission.js';
import type { VerdictCounts } from '../verdict.js';

/** What the page of reviews says of its own, beside the findings. */
export interface PageWords {
  title: string;
  summary: string;
  sorting: string;
  columns: Record<'file' | 'unit' | 'status' | 'percent' | 'toMend' | 'warnings', string>;
  status: Record<ReviewStatus, string>;
  /** Everything is answered, but something is to be mended. */
  toMend: string;
  /** The file is likely no report. */
  foreign: string;
  unitNotKnown: string;
  filter: string;
  show: string;
  all: string;
  gaps: string;
  search: string;
  open: string;
  close: string;
  /** To print what is complete too, and the fold that holds the complete reports. */
  whole: string;
  done(count: number): string;
  none: string;
  back: string;
  fields: string;
  /** What a section asks for beside its points, and a section that only holds others. */
  sectionText: string;
  sectionHeading: string;
  /** `optional`: nothing stands where nothing had to; `wrong`: what stands is to be mended. */
  states: Record<AnswerState | 'optional' | 'wrong', string>;
  /** How many of the required cells of a table are filled in. */
  cells(filled: number, asked: number): string;
  percent(share: number): string;
}

/** What is said of reviews beside the findings. */
export interface ReviewWords {
  /** The report as people call it; `unit` is null where it is not known whose it is. */
  report(title: string, unit: string | null): string;
  complete(done: Completeness): string;
  /** `wrong`: how many places are filled in and must be mended. */
  incomplete(done: Completeness, places: number): string;
  unreadable: string;
  /** Of a file in which there is nothing of the form, as a sentence. */
  foreign: string;
  /** What a finding about no section is headed by. */
  wholeDocument: string;
  summary(counts: VerdictCounts): string;
  severities: Record<Severity, string>;
  page: PageWords;
}
