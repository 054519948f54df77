export { inOneLine } from './aligned.js';
export { type Advice, grouped } from './grouped.js';
export { printReviewsAsHtml } from './html/page.js';
export type { PageTemplate } from './html/render.js';
export { printedReview, printReviewsAsJson } from './json.js';
export { type Paint, unpainted } from './paint.js';
export {
  ReminderPrinter,
  type ReminderTemplates,
  reminderWords,
  remindingOf,
  type WrittenReminder,
  writeReminderIndex,
} from './reminder/index.js';
export { printSourceFindings } from './source.js';
export {
  type Campaign,
  countsOf,
  needsAttention,
  printedStatus,
  printStatus,
  printStatusAsHtml,
  printStatusAsJson,
  printStatusAsWorkbook,
} from './status/index.js';
export { statusOf, tallyOf } from './status.js';
export { statusText } from './status-text.js';
export { printReviews } from './text.js';
export type { Tally } from './words.js';
