import { DATE_PATTERN } from '../../../schemas/id.js';
import type { Outline, Schedule } from '../../../schemas/outline.js';
import { type FormPeriod, groupLabels, groupSays, isMonthDay, monthDayOf } from '../../form/index.js';
import { readPeriod } from '../../values/index.js';
import { writeDay } from '../../write/index.js';
import { type AnnexWords, annexWords } from './words/index.js';

type Days = NonNullable<Schedule['due']>;

/** A day of any year is written with one, which its pattern leaves out. */
const SOME_YEAR = '2024-';

/** Tells days of a schedule: one, one of each year, or one of each period of a year. */
function whenOf(outline: Outline, days: Days): string {
  const { when, day, dayOfYear } = annexWords[outline.language];
  const every = outline.schedule?.every ?? 'once';
  if (typeof days === 'number') return when.ofMonth(days, every);
  const schedule: Schedule = { every, due: days };
  const written = (text: string): string => {
    if (DATE_PATTERN.test(text)) return writeDay(text, day);
    const monthDay = isMonthDay(text) ? monthDayOf(text, { language: outline.language, schedule }) : null;
    return monthDay === null ? text : writeDay(`${SOME_YEAR}${monthDay}`, dayOfYear);
  };
  if (typeof days !== 'string') return days.map((one, at) => when.of(written(one), every, at + 1)).join('; ');
  const text = written(days);
  return DATE_PATTERN.test(days) || every === 'once' ? when.on(text) : when.yearly(text);
}

function periodLine({ code, label, from, to }: FormPeriod, words: AnnexWords): string[] {
  if (label === '' || code === '') return [];
  if (readPeriod(code) !== null || from === null || to === null) return [words.period(label)];
  return [words.periodOf(label, writeDay(from, words.day), writeDay(to, words.day))];
}

/** The lines that tell who reports, for what time, where to and by when, and what the board itself says to all. */
export function factsOf(outline: Outline, period: FormPeriod, text: (template: string) => string): string[] {
  const words = annexWords[outline.language];
  const { schedule, submit, guidance } = outline;
  const labels = Object.values(groupLabels(outline)).map(text);
  const by = (days: Days | undefined): string | null =>
    days === undefined ? null : words.when.by(whenOf(outline, days));
  const due = by(schedule?.due);
  const to = submit?.to === undefined ? null : text(submit.to);
  const through = submit?.through === undefined ? null : text(submit.through);
  const own = Object.keys(outline.groups ?? {}).flatMap((id) => {
    const group = groupSays(outline, id);
    const when = by(group?.due);
    return group === null || when === null ? [] : [words.ownDue(text(group.label), when)];
  });
  return [
    ...(labels.length === 0 ? [] : [words.groups(labels)]),
    ...periodLine(period, words),
    ...(schedule === undefined ? [] : [words.every[schedule.every]]),
    ...(schedule?.cutoff === undefined ? [] : [words.cutoff(whenOf(outline, schedule.cutoff))]),
    ...(to === null && due === null
      ? []
      : [
          words.sending({
            to: to ?? through,
            through: to === null ? null : through,
            how: (submit?.how ?? []).map(text),
            when: due,
          }),
        ]),
    ...own,
    ...(guidance === undefined ? [] : [text(guidance)]),
  ];
}
