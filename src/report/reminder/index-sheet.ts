import type { Language } from '../../../schemas/id.js';
import { type UnitReturns, writtenMoment } from '../../returns/index.js';
import { type Cell, writeWorkbook } from '../workbook/index.js';
import { reminderWords } from './words/index.js';

/** One reminder that was written, with the names of its files. */
export interface WrittenReminder {
  one: UnitReturns;
  letter: string;
  message: string;
  text: string;
}

/** Why a unit is reminded, in a few words. */
export function whyOf({ state, timing, otherPeriod }: UnitReturns, language: Language): string {
  const { why } = reminderWords[language];
  if (state === 'none' && otherPeriod !== undefined) return why.otherPeriod;
  if (state === 'none') return timing === 'overdue' ? why.overdue : why.none;
  if (state === 'unreadable') return why.unreadable;
  return timing === 'late' ? why.late : why.incomplete;
}

/** The list of all reminders as a workbook: whom to send what, and the messages to paste. */
export function writeReminderIndex(
  reminders: readonly WrittenReminder[],
  due: string | null,
  language: Language,
): Promise<Uint8Array> {
  const { columns, index } = reminderWords[language];
  const day = due === null ? null : writtenMoment(due);
  const rows = reminders.map(({ one, letter, message, text }): Cell[] => [
    one.unit.name,
    one.unit.contact ?? null,
    one.unit.email ?? null,
    whyOf(one, language),
    one.state === 'incomplete' ? (one.counted?.errors ?? 0) : null,
    day,
    letter,
    message,
    text,
  ]);
  return writeWorkbook({
    title: index,
    sheets: [
      {
        name: index,
        columns: [
          { header: columns.unit, width: 36 },
          { header: columns.contact, width: 30 },
          { header: columns.email, width: 26 },
          { header: columns.why, width: 22 },
          { header: columns.missing, width: 14, format: '#,##0' },
          { header: columns.due, width: 12 },
          { header: columns.letter, width: 44 },
          { header: columns.message, width: 44 },
          { header: columns.text, width: 60, wrap: true },
        ],
        rows,
        frozen: { rows: 1, columns: 1 },
        filter: true,
      },
    ],
  });
}
