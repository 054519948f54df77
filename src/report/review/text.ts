import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import type { Paint } from '../terminal/index.js';
import { type Advice, type Group, grouped } from './finding-groups.js';
import { SEVERITY_MARKS } from './marks.js';
import { completenessText } from './summary.js';
import { statusOf, tallyOf } from './verdict.js';
import { type ReportWords, reportWords } from './words.js';

function adviceLines({ severity, what, todo }: Advice, paint: Paint): string[] {
  const mark = paint[severity](SEVERITY_MARKS[severity]);
  return [...what.map((one) => `    ${mark} ${one}`), `      ${paint.faint(todo)}`];
}

function groupLines({ trail, advice }: Group, words: ReportWords, paint: Paint): string[] {
  const heading = trail.length === 0 ? words.wholeDocument : trail.join(' › ');
  return [`  ${paint.strong(heading)}`, ...advice.flatMap((one) => adviceLines(one, paint))];
}

/** The file, whose report it is, and how complete. */
function statusLine(one: FileReview, language: Language, paint: Paint): string {
  const { file, review } = one;
  const words = reportWords(language);
  const name = paint.strong(file);
  if (review === null) return `${name}: ${paint.error(words.unreadable)}`;
  const colour = statusOf(one) === 'complete' ? paint.good : paint.error;
  const done = colour(completenessText(review, language));
  return `${name}: ${words.report(review.of.title, review.of.unit?.name ?? null)}: ${done}`;
}

function block(one: FileReview, language: Language, paint: Paint): string {
  const words = reportWords(language);
  const found = grouped([...one.findings, ...(one.review?.findings ?? [])], language);
  const lines =
    one.review === null
      ? found.flatMap(({ advice }) => advice.flatMap((piece) => adviceLines(piece, paint)))
      : found.flatMap((group) => groupLines(group, words, paint));
  return [statusLine(one, language, paint), ...lines].join('\n');
}

/** Reviews as plain text for a terminal: a block for each file, then one line over all. Ends with a line end. */
export function printReviews(reviews: readonly FileReview[], language: Language, paint: Paint): string {
  const summary = reportWords(language).summary(tallyOf(reviews));
  return `${[...reviews.map((one) => block(one, language, paint)), paint.strong(summary)].join('\n\n')}\n`;
}
