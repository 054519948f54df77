export { type WrittenReminder, whyReminded, writeReminderIndex } from './index-sheet.js';
export type { AskedAnew } from './reminder.js';
export { ReminderPrinter, type ReminderTemplates, type ReminderTexts } from './texts.js';
export { reminderWords } from './words/index.js';
