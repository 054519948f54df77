import type { Language } from '../../../schemas/id.js';
import type { PrintedFinding, PrintedReview } from '../../../schemas/review.js';
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
    unit: review?.of.unit?.id ?? submission?.identity.unit ?? one.named?.id ?? null,
    period: review?.of.period.code ?? null,
    completeness: review?.completeness ?? { required: 0, answered: 0, percent: 0 },
    answers: review?.answers ?? [],
    findings: [...one.findings, ...(review?.findings ?? [])].map((found) => printed(found, language)),
  };
}

const INDENT = '    ';

/** One review as it stands in the list that `decuong check --format json` prints. */
export const printReviewAsJson = (one: FileReview, language: Language): string =>
  visibleJson(INDENT + JSON.stringify(printedReview(one, language), null, 2).replaceAll('\n', `\n${INDENT}`));

/**
 * What stands in that list before each review, and behind the last one: `{"reviews": […]}`, the `ReviewList` of
 * schemas/review.ts, so that a list of thousands can be printed as they come. Ends with a line end.
 */
export const jsonList = {
  before: (at: number): string => (at === 0 ? '{\n  "reviews": [\n' : ',\n'),
  end: (length: number): string => (length === 0 ? '{\n  "reviews": []\n}\n' : '\n  ]\n}\n'),
};

/** What `decuong check --format json` prints. Ends with a line end. */
export const printReviewsAsJson = (reviews: readonly FileReview[], language: Language): string =>
  reviews.map((one, at) => jsonList.before(at) + printReviewAsJson(one, language)).join('') +
  jsonList.end(reviews.length);
