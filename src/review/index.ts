export { type ArchivedReport, isReport, REPORT_ENDINGS, reportsIn } from './archive.js';
export { asConverted, asNotConverted, isConverted, type OldFormat, oldFormatOf } from './converted.js';
export { failedOver, reviewFile, unreadable } from './review-file.js';
