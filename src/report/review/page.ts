import type { Language } from '../../../schemas/id.js';
import type { ReviewStatus } from '../../../schemas/review.js';
import type { FileReview } from '../../check/index.js';
import { type PageTemplate, renderPage } from '../page/index.js';
import { pageFinding } from './page-finding.js';
import { partsOf } from './page-parts.js';
import { pageWords } from './page-words.js';
import { statusText } from './summary.js';
import { statusOf, tallyOf } from './verdict.js';
import { reportWords } from './words.js';

/** With more files, only the summary is open at first. */
const OPEN_FILES = 5;

const STATUS_MARKS: Record<ReviewStatus, string> = { complete: '✓', incomplete: '×', unreadable: '?' };
const RANKS: Record<ReviewStatus, number> = { unreadable: 0, incomplete: 1, complete: 2 };

function fileView(one: FileReview, index: number, open: boolean, language: Language) {
  const words = pageWords(language);
  const { file, review } = one;
  const status = statusOf(one);
  const { parts, rest } = review === null ? { parts: [], rest: [] } : partsOf(review, language);
  const all = [...one.findings, ...(review?.findings ?? [])];
  const count = (severity: string): number => all.filter((found) => found.severity === severity).length;
  const percent = review?.completeness.percent ?? 0;
  return {
    anchor: `tep-${index + 1}`,
    file,
    unit: review?.of.unit?.name ?? one.submission?.identity.unit ?? words.unitNotKnown,
    status,
    statusWord: status === 'incomplete' && percent === 100 ? words.toMend : words.status[status],
    mark: STATUS_MARKS[status],
    rank: RANKS[status],
    percent,
    percentText: review === null ? '–' : words.percent(percent),
    errors: count('error'),
    warnings: count('warning'),
    line: review === null ? '' : statusText(review, language),
    open: open && status !== 'complete',
    language: review === null || review.form.language === language ? null : review.form.language,
    findings: [...one.findings, ...rest].map((found) => pageFinding(found, language)),
    parts,
  };
}

/**
 * Reviews as one page for a browser: a table over all files, then each with its outline, what was answered and what is
 * to be mended. The page needs nothing else and runs no script but its own: whatever a file holds is text.
 */
export function printReviewsAsHtml(reviews: readonly FileReview[], language: Language, template: PageTemplate): string {
  const words = pageWords(language);
  const { columns } = words;
  return renderPage(template, {
    language,
    words,
    tally: reportWords(language).summary(tallyOf(reviews)),
    columns: [
      { label: columns.file, kind: 'text' },
      { label: columns.unit, kind: 'text' },
      { label: columns.status, kind: 'rank' },
      { label: columns.percent, kind: 'number' },
      { label: columns.errors, kind: 'number' },
      { label: columns.warnings, kind: 'number' },
    ],
    files: reviews.map((one, index) => fileView(one, index, reviews.length <= OPEN_FILES, language)),
  });
}
