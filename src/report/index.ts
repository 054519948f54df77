export { type Advice, grouped } from './grouped.js';
export { type PageTemplate, printReviewsAsHtml } from './html/page.js';
export { printedReview, printReviewsAsJson } from './json.js';
export { type Paint, unpainted } from './paint.js';
export { printSourceFindings } from './source.js';
export { statusOf, tallyOf } from './status.js';
export { statusText } from './status-text.js';
export { printReviews } from './text.js';
export type { Tally } from './words.js';
