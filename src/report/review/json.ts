import type { Language } from '../../../schemas/id.js';
import type { PrintedFinding, PrintedReview, ReviewList } from '../../../schemas/review.js';
import type { FileReview, RuleCode } from '../../check/index.js';
import { type Finding, messageOf, ruleOf } from '../../messages/index.js';
import { visibleJson } from '../../text/index.js';
import { verdictOf } from './verdict.js';

/** The page of a rule, in the documentation and in the package. */
const pageOf = (rule: RuleCode): string => `docs/rules/${rule}.md`;

function printed(found: Finding, language: Language): PrintedFinding {
  const { code, severity, item, place } = found;
  const rule = ruleOf(found);
  return { code, severity, item, place, message: messageOf(found, language), ...(rule && { help: pageOf(rule) }) };
}

/** One file as `check --format json` gives it. An unreadable file has answered nothing that can be counted. */
export function printedReview(one: FileReview, language: Language): PrintedReview {
  const { file, sha256, review, submission } = one;
  return {
    file,
    sha256,
    status: verdictOf(one),
    outline: review?.of.outline ?? null,
    unit: review?.of.unit?.id ?? submission?.identity.unit ?? null,
    period: review?.of.period.code ?? null,
    completeness: review?.completeness ?? { required: 0, answered: 0, percent: 0 },
    answers: review?.answers ?? [],
    findings: [...one.findings, ...(review?.findings ?? [])].map((found) => printed(found, language)),
  };
}

/** What `decuong check --format json` prints. Ends with a line end. */
export function printReviewsAsJson(reviews: readonly FileReview[], language: Language): string {
  const list: ReviewList = { reviews: reviews.map((one) => printedReview(one, language)) };
  return `${visibleJson(JSON.stringify(list, null, 2))}\n`;
}
