import type { ReminderWords } from './words.js';

export const en: ReminderWords = {
  recipients: ['As above', 'File'],
  file: 'reminder',
  supplement: 'supplement',
  general: 'The report as a whole',
  index: 'Reminders',
  columns: {
    unit: 'Unit',
    contact: 'Contact',
    email: 'Email',
    why: 'Why',
    missing: 'To add or correct',
    due: 'Due',
    letter: 'Letter',
    message: 'Message',
    supplement: 'Supplement form',
    text: 'Text of the message',
  },
  why: {
    none: 'Not sent',
    open: (files) => `File to settle: ${files.join(', ')}`,
    otherPeriod: 'Sent the file of another period',
    overdue: 'Overdue, not sent',
    incomplete: 'Incomplete',
    late: 'Late and incomplete',
    unreadable: 'File cannot be read',
    supplement: 'Complete by the earlier form, something was added',
  },
};
