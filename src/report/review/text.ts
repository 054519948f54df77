import type { Language } from '../../../schemas/id.js';
import type { FileReview } from '../../check/index.js';
import { isForeign } from '../../returns/index.js';
import { visible } from '../../text/index.js';
import type { Paint } from '../terminal/index.js';
import { type FindingGroup, groupFindings, type SectionFindings } from './finding-groups.js';
import { completenessText } from './summary.js';
import { countVerdicts, SEVERITY_MARKS, type VerdictCounts, verdictOf } from './verdict.js';
import { type ReviewWords, reviewWords } from './words/index.js';

function groupLines({ severity, what, todo, rule }: FindingGroup, paint: Paint): string[] {
  const mark = paint[severity](SEVERITY_MARKS[severity]);
  return [
    ...what.map((one) => `    ${mark} ${one}`),
    `      ${paint.faint(rule === null ? todo : `${todo} [${rule}]`)}`,
  ];
}

function sectionLines({ trail, groups }: SectionFindings, words: ReviewWords, paint: Paint): string[] {
  const heading = trail.length === 0 ? words.wholeDocument : visible(trail.join(' › '));
  return [`  ${paint.strong(heading)}`, ...groups.flatMap((one) => groupLines(one, paint))];
}

/** The file, whose report it is, and how complete. */
function fileLine(one: FileReview, language: Language, paint: Paint): string {
  const { file, review } = one;
  const words = reviewWords[language];
  const name = paint.strong(visible(file));
  if (review === null) return `${name}: ${paint.error(words.unreadable)}`;
  if (isForeign(review)) return `${name}: ${paint.error(words.foreign)}`;
  const colour = verdictOf(one) === 'complete' ? paint.good : paint.error;
  const done = colour(completenessText(review, language));
  return `${name}: ${visible(words.report(review.of.title, review.of.unit?.name ?? null))}: ${done}`;
}

function fileLines(one: FileReview, language: Language, paint: Paint): string[] {
  const judged = one.review !== null && !isForeign(one.review) ? one.review : null;
  const sections = groupFindings([...one.findings, ...(judged?.findings ?? [])], language);
  const lines =
    judged === null
      ? sections.flatMap(({ groups }) => groups.flatMap((group) => groupLines(group, paint)))
      : sections.flatMap((section) => sectionLines(section, reviewWords[language], paint));
  return [fileLine(one, language, paint), ...lines];
}

/** One review as plain text for a terminal: what stands before the line over all, with the empty line behind it. */
export const printReview = (one: FileReview, language: Language, paint: Paint): string =>
  `${fileLines(one, language, paint).join('\n')}\n\n`;

/** The line over all reviews. Ends with a line end. */
export const printTally = (counts: VerdictCounts, language: Language, paint: Paint): string =>
  `${paint.strong(reviewWords[language].summary(counts))}\n`;

/** Reviews as plain text for a terminal: a block for each file, then one line over all. Ends with a line end. */
export function printReviews(reviews: readonly FileReview[], language: Language, paint: Paint): string {
  const blocks = reviews.map((one) => printReview(one, language, paint));
  return `${blocks.join('')}${printTally(countVerdicts(reviews), language, paint)}`;
}
