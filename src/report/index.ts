export { printSourceFindings } from './definition/index.js';
export type { PageTemplate } from './page/index.js';
export {
  ReminderPrinter,
  type ReminderTemplates,
  reminderWords,
  remindingOf,
  type WrittenReminder,
  writeReminderIndex,
} from './reminder/index.js';
export {
  countVerdicts,
  type FindingGroup,
  groupFindings,
  printedReview,
  printReviews,
  printReviewsAsHtml,
  printReviewsAsJson,
  summaryText,
  type VerdictCounts,
  verdictOf,
} from './review/index.js';
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
export { inOneLine, type Paint, unpainted } from './terminal/index.js';
