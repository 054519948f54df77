import type { Language } from '../../../schemas/id.js';
import type { ReviewStatus } from '../../../schemas/review.js';
import type { FileReview } from '../../check/index.js';
import { baseName, isForeign, placesToMend } from '../../returns/index.js';
import { type PageTemplate, pageColumns, renderPage } from '../template/index.js';
import { type PagePart, pageFinding, pagePartsOf } from './page-parts.js';
import { summaryText } from './summary.js';
import { countsOf, VERDICT_MARKS, verdictOf } from './verdict.js';
import { reviewWords } from './words/index.js';

/** With more files, only the summary is open at first. */
const OPEN_FILES = 5;

const RANKS: Record<ReviewStatus, number> = { unreadable: 0, incomplete: 1, complete: 2 };

/** Whether a part, or one below it, has something to be mended: its heading says where that is. */
function hasGap(parts: readonly PagePart[], at: number): boolean {
  const own = parts[at];
  const end = parts.findIndex(({ depth }, index) => index > at && depth <= (own?.depth ?? 0));
  return parts.slice(at, end < 0 ? undefined : end).some(({ rows }) => rows.some(({ gap }) => gap));
}

/** What the page shows of one file: plain data, without what it was judged by. */
export type FileView = ReturnType<typeof fileView>;

export function fileView(one: FileReview, language: Language) {
  const words = reviewWords[language].page;
  const { file, review } = one;
  const status = verdictOf(one);
  const foreign = review !== null && isForeign(review);
  const { parts, rest } = review === null || foreign ? { parts: [], rest: [] } : pagePartsOf(review, language);
  const percent = review?.completeness.percent ?? 0;
  return {
    file: baseName(file),
    path: file,
    unit: review?.of.unit?.name ?? one.submission?.identity.unit ?? one.named?.name ?? words.unitNotKnown,
    status,
    statusWord: foreign
      ? words.foreign
      : status === 'incomplete' && percent === 100
        ? words.toMend
        : words.status[status],
    mark: VERDICT_MARKS[status],
    rank: RANKS[status],
    percent,
    percentText: review === null || foreign ? '–' : words.percent(percent),
    // A file that cannot be read, or is no report, is one thing to mend: it is to be sent again.
    toMend: review === null || foreign ? 1 : placesToMend(review),
    warnings: [...one.findings, ...(foreign ? [] : (review?.findings ?? []))].filter(
      ({ severity }) => severity === 'warning',
    ).length,
    line: review === null ? '' : foreign ? reviewWords[language].foreign : summaryText(review, language),
    language: review === null || review.form.language === language ? null : review.form.language,
    findings: [...one.findings, ...rest].map((found) => pageFinding(found, language)),
    parts: parts.map((part, at) => ({ ...part, gap: hasGap(parts, at) })),
  };
}

/** With many files those that are complete are folded away: `files` in the order given, `mend` and `done` apart. */
function folded(views: readonly FileView[], language: Language) {
  const many = views.length > OPEN_FILES;
  const files = views.map((one, index) => ({
    ...one,
    anchor: `tep-${index + 1}`,
    open: !many && one.status !== 'complete',
    done: many && one.status === 'complete',
  }));
  const done = files.filter((one) => one.done);
  return {
    files,
    mend: files.filter((one) => !one.done),
    done,
    doneWord: done.length === 0 ? '' : reviewWords[language].page.done(done.length),
  };
}

/**
 * Reviews as one page for a browser: a table over all files, then each with its outline, what was answered and what is
 * to be mended. It is printed with what is to be mended alone, unless all is asked for. The page needs nothing else and runs no script but its own: whatever a file holds is text.
 */
export const printReviewsAsHtml = (
  reviews: readonly FileReview[],
  language: Language,
  template: PageTemplate,
): string =>
  printReviewPage(
    reviews.map((one) => fileView(one, language)),
    language,
    template,
  );

/** The same page of what it shows of each file. */
export function printReviewPage(views: readonly FileView[], language: Language, template: PageTemplate): string {
  const words = reviewWords[language];
  return renderPage(template, {
    language,
    words: { ...words.page, wholeDocument: words.wholeDocument },
    tally: words.summary(countsOf(views.map(({ status }) => status))),
    columns: pageColumns(words.page.columns, [
      ['file', 'text'],
      ['unit', 'text'],
      ['status', 'rank'],
      ['percent', 'number'],
      ['toMend', 'number'],
      ['warnings', 'number'],
    ]),
    ...folded(views, language),
  });
}
