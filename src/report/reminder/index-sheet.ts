import type { Language } from '../../../schemas/id.js';
import type { UnitReturns } from '../../returns/index.js';
import { baseName } from '../../returns/index.js';
import { writtenMoment } from '../../values/index.js';
import { stateText } from '../status/index.js';
import { type Cell, centred, columnsFor, type Line, shownAs, wrapped, writeWorkbook } from '../workbook/index.js';
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
export function whyReminded(one: UnitReturns, language: Language): string {
  const { state, timing, otherPeriod, open } = one;
  const { why } = reminderWords[language];
  if (state === 'none' && open !== undefined) return why.open(open.map(({ file }) => baseName(file)));
  if (state === 'none' && otherPeriod !== undefined) return why.otherPeriod;
  if (state === 'none') return timing === 'overdue' ? why.overdue : why.none;
  if (state === 'unreadable') return why.unreadable;
  if (state === 'complete') return why.supplement;
  return timing === 'late' ? why.late : stateText(one, language);
}

const dayOf = (due: string | null, language: Language): string | null =>
  due === null ? null : writtenMoment(due, language);

/** The list of all reminders as a workbook: whom to remind of what, to be printed; and what to send them, to be pasted. */
export function writeReminderIndex(
  reminders: readonly WrittenReminder[],
  due: string | null,
  language: Language,
): Promise<Uint8Array> {
  const { columns, index, messages } = reminderWords[language];
  const titled = (name: string): Line[] => [
    { look: 'heading', labels: [{ text: name.toUpperCase(), from: 0 }] },
    { look: 'plain', labels: [] },
  ];
  const supplements = reminders.some(({ supplement }) => supplement !== null);
  return writeWorkbook({
    title: index,
    language,
    sheets: [
      {
        name: index,
        title: titled(index),
        columns: columnsFor(columns, {
          unit: wrapped(40),
          contact: wrapped(34),
          email: wrapped(28),
          why: wrapped(30),
          missing: { ...shownAs('whole', 14), align: 'center' },
          due: centred(18),
        }),
        rows: reminders.map(({ one }): Cell[] => [
          one.unit.name,
          one.unit.contact ?? null,
          one.unit.email ?? null,
          whyReminded(one, language),
          one.state === 'incomplete' ? (one.counted?.toMend ?? null) : null,
          dayOf(one.due ?? due, language),
        ]),
        frozenColumns: 1,
        filter: true,
      },
      {
        name: messages,
        title: titled(messages),
        columns: columnsFor(columns, {
          unit: wrapped(30),
          text: wrapped(84),
          letter: wrapped(26),
          message: wrapped(26),
          supplement: { ...wrapped(26), hidden: !supplements },
        }),
        rows: reminders.map(({ one, letter, message, text, supplement }) => [
          one.unit.name,
          text,
          letter,
          message,
          supplement,
        ]),
        frozenColumns: 1,
        filter: true,
      },
    ],
  });
}
