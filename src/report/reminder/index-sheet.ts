import type { Language } from '../../../schemas/id.js';
import type { UnitReturns } from '../../returns/index.js';
import { baseName } from '../../returns/index.js';
import { writtenMoment } from '../../values/index.js';
import { type Cell, columnsFor, shownAs, wrapped, writeWorkbook } from '../workbook/index.js';
import { reminderWords } from './words/index.js';

/** One reminder that was written, with the names of its files. */
export interface WrittenReminder {
  one: UnitReturns;
  letter: string;
  message: string;
  text: string;
  /** The form for what was added to the outline; null where all is in the form that was sent. */
  supplement: string | null;
}

/** Why a unit is reminded, in a few words. */
export function whyOf({ state, timing, otherPeriod, open }: UnitReturns, language: Language): string {
  const { why } = reminderWords[language];
  if (state === 'none' && open !== undefined) return why.open(open.map(({ file }) => baseName(file)));
  if (state === 'none' && otherPeriod !== undefined) return why.otherPeriod;
  if (state === 'none') return timing === 'overdue' ? why.overdue : why.none;
  if (state === 'unreadable') return why.unreadable;
  if (state === 'complete') return why.supplement;
  return timing === 'late' ? why.late : why.incomplete;
}

const dayOf = (due: string | null): string | null => (due === null ? null : writtenMoment(due));

/** The list of all reminders as a workbook: whom to send what, and the messages to paste. */
export function writeReminderIndex(
  reminders: readonly WrittenReminder[],
  due: string | null,
  language: Language,
): Promise<Uint8Array> {
  const { columns, index } = reminderWords[language];
  const rows = reminders.map(({ one, letter, message, text, supplement }): Cell[] => [
    one.unit.name,
    one.unit.contact ?? null,
    one.unit.email ?? null,
    whyOf(one, language),
    one.state === 'incomplete' ? (one.counted?.errors ?? 0) : null,
    dayOf(one.due ?? due),
    letter,
    message,
    supplement,
    text,
  ]);
  return writeWorkbook({
    title: index,
    sheets: [
      {
        name: index,
        columns: columnsFor(columns, {
          unit: 36,
          contact: 30,
          email: 26,
          why: 22,
          missing: shownAs('whole', 14),
          due: 12,
          letter: 44,
          message: 44,
          supplement: 44,
          text: wrapped(60),
        }),
        rows,
        frozenColumns: 1,
        filter: true,
      },
    ],
  });
}
