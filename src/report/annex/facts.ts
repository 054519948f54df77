import { DATE_PATTERN } from '../../../schemas/id.js';
import type { Outline, Schedule } from '../../../schemas/outline.js';
import { type FormPeriod, groupLabels, groupSays, isMonthDay, monthDayOf } from '../../form/index.js';
import { readPeriod, writeDay } from '../../values/index.js';
import { type AnnexWords, annexWords } from './words/index.js';

type Days = NonNullable<Schedule['due']>;

/** A day of any year is written with one, which its pattern leaves out. */
const SOME_YEAR = '2024-';

/** Tells days of a schedule: one, one of each year, or one of each period of a year. */
function whenOf(outline: Outline, days: Days, of: 'cutoff' | 'due'): string {
  const { when, day, dayOfYear } = annexWords[outline.language];
  const every = outline.schedule?.every ?? 'once';
  if (typeof days === 'number') return when[of === 'due' ? 'ofMonth' : 'ofLastMonth'](days, every);
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

function periodLine({ code, label, from, to }: FormPeriod, words: AnnexWords): string | null {
  if (label === '' || code === '') return null;
  if (readPeriod(code) !== null || from === null || to === null) return words.period(label);
  return words.periodOf(label, writeDay(from, words.day), writeDay(to, words.day));
}

/** One line that tells about the report as a whole; `of`: what it tells, the same in every version of an outline. */
export interface Fact {
  of: string;
  text: string;
}

/** The lines that tell who reports, for what time, where to and by when, and what the board itself says to all. */
export function factsOf(outline: Outline, period: FormPeriod, text: (template: string) => string): Fact[] {
  const words = annexWords[outline.language];
  const { schedule, submit, guidance } = outline;
  const labels = Object.values(groupLabels(outline)).map(text);
  const by = (days: Days | undefined): string | null =>
    days === undefined ? null : words.when.by(whenOf(outline, days, 'due'));
  const due = by(schedule?.due);
  const to = submit?.to === undefined ? null : text(submit.to);
  const through = submit?.through === undefined ? null : text(submit.through);
  const own = Object.keys(outline.groups ?? {}).flatMap((id) => {
    const group = groupSays(outline, id);
    const when = by(group?.due);
    return group === null || when === null ? [] : [{ of: `due of ${id}`, text: words.ownDue(text(group.label), when) }];
  });
  const receiver = to ?? through;
  const how = (submit?.how ?? []).map(text);
  const facts: [of: string, text: string | null][] = [
    ['groups', labels.length === 0 ? null : words.groups(labels)],
    ['period', periodLine(period, words)],
    ['every', schedule === undefined ? null : words.every[schedule.every]],
    ['cutoff', schedule?.cutoff === undefined ? null : words.cutoff(whenOf(outline, schedule.cutoff, 'cutoff'))],
    ['to', receiver === null ? null : words.to(receiver, to === null ? null : through)],
    ['how', how.length === 0 ? null : words.how(how)],
    ['due', due === null ? null : words.due(due)],
  ];
  return [
    ...facts.flatMap(([of, said]) => (said === null ? [] : [{ of, text: said }])),
    ...own,
    ...(guidance === undefined ? [] : [{ of: 'guidance', text: words.guidance(text(guidance)) }]),
  ];
}
