import { firstOf } from '../../command/index.js';
import type { RemindWords } from './words.js';

const few = (files: readonly string[]): string => firstOf(files, 5, (count) => ` and ${count} more`);

export const en: RemindWords = {
  about: 'write reminders to units whose report is overdue, incomplete or unreadable',
  help: {
    output: 'folder to put the reminders in; must be given',
    eml: 'also write a draft mail (.eml) with the letter to each unit, for Outlook or Thunderbird to send',
  },
  done: (units, written, folder) =>
    units === 0
      ? 'No unit needs a reminder.'
      : `Reminders for ${units} ${units === 1 ? 'unit' : 'units'} are in “${folder}”: ${written} ${written === 1 ? 'file' : 'files'} new or changed.`,
  kept: (files) => `Changed since they were written, and left as they are: ${few(files)}.`,
  leftOver: (files) => `Left from an earlier run and no longer needed: ${few(files)}.`,
  noSender:
    'The outline of the pack does not say who asks for the reports, so the reminders bear no sender. Please add issued.by to the outline, and run decuong build and decuong remind again.',
  noAddress: (units) =>
    `The list has no e-mail address for ${firstOf(units, 5, (count) => ` and ${count} more`)}; their mails have no recipient.`,
  bar: 'Writing reminders',
  errors: {
    'folder-needed': () => 'The command lacks the folder to put reminders in. Please add -o and its name.',
  },
};
