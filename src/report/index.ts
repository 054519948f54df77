export { printedReview, printReviewsAsJson } from './json.js';
export { type Paint, unpainted } from './paint.js';
export { printSourceFindings } from './source.js';
export { statusOf, tallyOf } from './status.js';
export { printReviews } from './text.js';
export type { Tally } from './words.js';
