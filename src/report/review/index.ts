export { type FindingGroup, groupFindings, joinRowFindings, listsBy, trailOf } from './finding-groups.js';
export { printedReview, printReviewsAsJson } from './json.js';
export { printReviewsAsHtml } from './page.js';
export { summaryText } from './summary.js';
export { printReviews } from './text.js';
export { countVerdicts, type VerdictCounts, verdictOf } from './verdict.js';
export { reviewWords } from './words/index.js';
