export {
  type FindingGroup,
  groupFindings,
  joinRowFindings,
  listsBy,
  type SectionFindings,
  trailOf,
} from './finding-groups.js';
export { jsonList, printedReview, printReviewAsJson, printReviewsAsJson } from './json.js';
export { type FileView, fileView, printReviewPage, printReviewsAsHtml } from './page.js';
export { completenessText, summaryText } from './summary.js';
export { printReview, printReviews, printTally } from './text.js';
export { countsOf, countVerdicts, type VerdictCounts, verdictOf } from './verdict.js';
export { reviewWords } from './words/index.js';
