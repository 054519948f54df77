export { type Advice, grouped, rowsAtOnce } from './finding-groups.js';
export { printedReview, printReviewsAsJson } from './json.js';
export { printReviewsAsHtml } from './page.js';
export { statusText } from './summary.js';
export { printReviews } from './text.js';
export { statusOf, tallyOf } from './verdict.js';
export type { Tally } from './words.js';
