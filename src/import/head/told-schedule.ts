import type { Language } from '../../../schemas/id.js';
import type { Schedule } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { periodsAYear, periodsIn, readPeriod } from '../../values/index.js';
import { type Day, daysListed } from './days.js';
import { type HeadFact, isOnce, saidOf } from './facts.js';
import { type Every, everyIn, oftenest } from './recurrence.js';
import type { ScheduleDraft } from './schedule.js';

type Days = NonNullable<Schedule['due']>;

const withoutYear = (day: Day): string | null => (day.is === 'month_day' ? day.day : null);

/** The days of a schedule as a line lists them: one for all, or one for each period of a year. */
function daysFor(every: Every, text: string | undefined): Days | null {
  const days = daysListed(fold(text ?? ''));
  const [first] = days;
  if (first === undefined) return null;
  const yearly = days.flatMap((day) => withoutYear(day) ?? []);
  if (every !== 'once' && periodsAYear(every) > 1 && yearly.length === periodsAYear(every)) return yearly;
  return first.day;
}

/** "giai đoạn 2018 - 2023 (từ ngày 01/01/2018 đến ngày 31/01/2023)". */
const SPAN = /^(.*?)\s*\(([^()]*)\)$/u;
const BETWEEN = /\s(?:đến|to)\s/u;

function spanIn(text: string): ScheduleDraft['span'] {
  const [, label = '', days = ''] = SPAN.exec(text) ?? [];
  const [from, to] = fold(days)
    .split(BETWEEN)
    .flatMap((part) => daysListed(part).slice(0, 1));
  return from?.is === 'date' && to?.is === 'date' ? { from: from.day, to: to.day, label } : null;
}

/** The last day of what a schedule says: when the reports are written, or later. */
export function lastDayOf(schedule: ScheduleDraft | null): string | null {
  if (schedule === null) return null;
  const { due, span, period } = schedule;
  const ends = [typeof due === 'string' && due.length > 5 ? due : null, span?.to, period && readPeriod(period)?.to];
  return (
    ends
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}

const NOTHING: ScheduleDraft = {
  every: 'once',
  due: null,
  cutoff: null,
  span: null,
  period: null,
  own: [],
  left: [],
  sources: [],
};

/** What lines under the title say of when reports are due, over what sentences seem to say. */
export function toldSchedule(
  found: ScheduleDraft | null,
  facts: readonly HeadFact[],
  language: Language,
): ScheduleDraft | null {
  const about = facts.filter(({ is }) => ['every', 'due', 'cutoff', 'period'].includes(is));
  if (about.length === 0) return found;
  const before = found ?? NOTHING;
  const [period] = saidOf(facts, 'period');
  const known = period === undefined ? null : (periodsIn(period, language)[0] ?? null);
  // "Kỳ báo cáo: 6 tháng, năm" names no period, but how often they come.
  const often = saidOf(facts, 'every')[0] ?? (known === null ? period : undefined);
  const told = often === undefined ? null : isOnce(often) ? 'once' : oftenest(everyIn(fold(often)));
  const every = told ?? before.every;
  const [due] = saidOf(facts, 'due');
  const [cutoff] = saidOf(facts, 'cutoff');
  const own = facts.flatMap(({ is, whose, text }) => {
    const days = is === 'due' && whose !== null ? daysFor(every, text) : null;
    return whose === null || days === null ? [] : [{ body: whose, due: days, apart: false }];
  });
  const span = period === undefined ? null : spanIn(period);
  return {
    every,
    due: due === undefined ? before.due : daysFor(every, due),
    cutoff: cutoff === undefined ? before.cutoff : daysFor(every, cutoff),
    span: span ?? (period === undefined ? before.span : null),
    period: period === undefined ? before.period : known,
    own: own.length === 0 ? before.own : own,
    left: due === undefined ? before.left : [],
    sources: about.map(({ source }) => source),
  };
}
