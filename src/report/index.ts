export { type Advice, grouped } from './grouped.js';
export { printedReview, printReviewsAsJson } from './json.js';
export { type Paint, unpainted } from './paint.js';
export { printSourceFindings } from './source.js';
export { statusOf, tallyOf, wrongPlaces } from './status.js';
export { printReviews } from './text.js';
export { type ReportWords, reportWords, type Tally } from './words.js';
