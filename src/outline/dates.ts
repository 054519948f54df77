import type { Outline, Schedule } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { groupSays, isMonthDay, monthDayIn, ordersOf } from '../form/index.js';
import type { Path, Places } from '../source/index.js';
import { isCalendarDay, periodsAYear } from '../values/index.js';

const wrong = (path: Path, expected: 'date' | 'month_day', text: string, places: Places): Finding =>
  finding('value-wrong', null, places.value(path), {
    key: String(path.findLast((step) => typeof step === 'string') ?? ''),
    expected: { is: expected },
    got: { kind: 'text', text },
    near: null,
  });

/** A day of the calendar that does not exist, such as 2023-02-30. */
const checkDay = (day: unknown, path: Path, places: Places): Finding[] =>
  typeof day !== 'string' || isMonthDay(day) || isCalendarDay(day) ? [] : [wrong(path, 'date', day, places)];

/** A day of a schedule, as it stands in an outline: of all units, or of one group. */
interface Scheduled {
  schedule: Schedule;
  key: 'cutoff' | 'due';
  path: Path;
}

/** Every day an outline says, with the schedule it is a day of. */
function scheduledIn({ schedule, groups }: Outline): Scheduled[] {
  const all = (['cutoff', 'due'] as const).flatMap((key): Scheduled[] =>
    schedule?.[key] === undefined ? [] : [{ schedule, key, path: ['schedule', key] }],
  );
  const own = Object.keys(groups ?? {}).flatMap((group): Scheduled[] => {
    const due = groupSays({ groups }, group)?.due;
    if (due === undefined) return [];
    return [{ schedule: { every: 'once', ...schedule, due }, key: 'due', path: ['groups', group, 'due'] }];
  });
  return [...all, ...own];
}

/** Days of a schedule without a year: some that the calendar has not, or that can be meant in two ways. */
const checkMonthDays = (
  { schedule, key, path: whole }: Scheduled,
  { language }: Outline,
  places: Places,
): Finding[] => {
  const days = schedule[key];
  const orders = { '-': ordersOf(schedule, '-', language), '/': ordersOf(schedule, '/', language) };
  return [days].flat().flatMap((day, at): Finding[] => {
    if (!isMonthDay(day)) return [];
    const path = [...whole, ...(Array.isArray(days) ? [at] : [])];
    const [first, second] = orders[day.includes('/') ? '/' : '-'].map((order) => monthDayIn(day, order));
    if (first === null || first === undefined) return [wrong(path, 'month_day', day, places)];
    if (second === null || second === undefined || first === second) return [];
    return [finding('month-day-two-ways', null, places.value(path), { key, text: day, days: [first, second] })];
  });
};

const checkOrder = ({ schedule: { every, cutoff, due }, key, path }: Scheduled, places: Places): Finding[] => {
  if (key === 'cutoff') return [];
  const place = places.value(path);
  const early = (cut: string, sent: string): Finding[] =>
    sent < cut ? [finding('due-before-cutoff', null, place, { due: sent, cutoff: cut })] : [];
  if (typeof cutoff === 'string' && typeof due === 'string' && cutoff.length === due.length) {
    // A report of the year may be cut off in December and due in January.
    return cutoff.length > 5 || every === 'once' ? early(cutoff, due) : [];
  }
  return [];
};

function checkCount({ schedule, key, path }: Scheduled, places: Places): Finding[] {
  const { every, [key]: list } = schedule;
  const wanted = periodsAYear(every);
  if (!Array.isArray(list) || list.length === wanted) return [];
  return [finding('due-count', null, places.value(path), { every, given: list.length, wanted })];
}

/** What is wrong with the days of an outline: none of the calendar, in the wrong order, too few of them. */
export const checkDates = (outline: Outline, places: Places): Finding[] => {
  const { period, issued } = outline;
  const span = typeof period === 'object' ? period : null;
  return [
    ...checkDay(issued?.document?.date, ['issued', 'document', 'date'], places),
    ...(span === null
      ? []
      : [
          ...checkDay(span.from, ['period', 'from'], places),
          ...checkDay(span.to, ['period', 'to'], places),
          ...(span.from > span.to
            ? [finding('bounds-reversed', null, places.value(['period', 'from']), { min: span.from, max: span.to })]
            : []),
        ]),
    ...scheduledIn(outline).flatMap((one) => [
      ...checkDay(one.schedule[one.key], one.path, places),
      ...checkMonthDays(one, outline, places),
      ...checkCount(one, places),
      ...checkOrder(one, places),
    ]),
  ];
};
