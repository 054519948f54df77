import type { Language } from '../../../schemas/id.js';
import type { ReviewStatus } from '../../../schemas/review.js';
import type { FileReview } from '../../check/index.js';
import { baseName } from '../../returns/index.js';
import { type PageTemplate, pageColumns, renderPage } from '../template/index.js';
import { pageFinding, pagePartsOf } from './page-parts.js';
import { summaryText } from './summary.js';
import { countVerdicts, VERDICT_MARKS, verdictOf } from './verdict.js';
import { reviewWords } from './words/index.js';

/** With more files, only the summary is open at first. */
const OPEN_FILES = 5;

const RANKS: Record<ReviewStatus, number> = { unreadable: 0, incomplete: 1, complete: 2 };

function fileView(one: FileReview, index: number, open: boolean, language: Language) {
  const words = reviewWords[language].page;
  const { file, review } = one;
  const status = verdictOf(one);
  const { parts, rest } = review === null ? { parts: [], rest: [] } : pagePartsOf(review, language);
  const all = [...one.findings, ...(review?.findings ?? [])];
  const count = (severity: string): number => all.filter((found) => found.severity === severity).length;
  const percent = review?.completeness.percent ?? 0;
  return {
    anchor: `tep-${index + 1}`,
    file: baseName(file),
    path: file,
    unit: review?.of.unit?.name ?? one.submission?.identity.unit ?? words.unitNotKnown,
    status,
    statusWord: status === 'incomplete' && percent === 100 ? words.toMend : words.status[status],
    mark: VERDICT_MARKS[status],
    rank: RANKS[status],
    percent,
    percentText: review === null ? '–' : words.percent(percent),
    errors: count('error'),
    warnings: count('warning'),
    line: review === null ? '' : summaryText(review, language),
    open: open && status !== 'complete',
    language: review === null || review.form.language === language ? null : review.form.language,
    findings: [...one.findings, ...rest].map((found) => pageFinding(found, language)),
    parts: parts.map((part) => ({ ...part, gap: part.rows.some(({ gap }) => gap) })),
  };
}

/** With many files those that are complete are folded away: `files` in the order given, `mend` and `done` apart. */
function folded(files: readonly ReturnType<typeof fileView>[], language: Language) {
  const isDone = ({ status }: { status: ReviewStatus }): boolean => files.length > OPEN_FILES && status === 'complete';
  const done = files.filter(isDone);
  return {
    files: files.map((one) => ({ ...one, done: isDone(one) })),
    mend: files.filter((one) => !isDone(one)),
    done,
    doneWord: done.length === 0 ? '' : reviewWords[language].page.done(done.length),
  };
}

/**
 * Reviews as one page for a browser: a table over all files, then each with its outline, what was answered and what is
 * to be mended. It is printed with what is to be mended alone, unless all is asked for. The page needs nothing else and runs no script but its own: whatever a file holds is text.
 */
export function printReviewsAsHtml(reviews: readonly FileReview[], language: Language, template: PageTemplate): string {
  const words = reviewWords[language];
  return renderPage(template, {
    language,
    words: { ...words.page, wholeDocument: words.wholeDocument },
    tally: words.summary(countVerdicts(reviews)),
    columns: pageColumns(words.page.columns, [
      ['file', 'text'],
      ['unit', 'text'],
      ['status', 'rank'],
      ['percent', 'number'],
      ['errors', 'number'],
      ['warnings', 'number'],
    ]),
    ...folded(
      reviews.map((one, index) => fileView(one, index, reviews.length <= OPEN_FILES, language)),
      language,
    ),
  });
}
