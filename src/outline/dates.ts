import type { Outline, Schedule } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { isMonthDay, monthDayIn, ordersOf } from '../form/index.js';
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

/** Days of a schedule without a year: some that the calendar has not, or that can be meant in two ways. */
const checkMonthDays = ({ schedule, language }: Outline, places: Places): Finding[] =>
  (['cutoff', 'due'] as const).flatMap((key) => {
    const days = schedule?.[key];
    return [days].flat().flatMap((day, at): Finding[] => {
      if (schedule === undefined || !isMonthDay(day)) return [];
      const path = ['schedule', key, ...(Array.isArray(days) ? [at] : [])];
      const orders = ordersOf(schedule, day.includes('/') ? '/' : '-', language);
      const [first, second] = orders.map((order) => monthDayIn(day, order));
      if (first === null || first === undefined) return [wrong(path, 'month_day', day, places)];
      if (second === null || second === undefined || first === second) return [];
      return [finding('month-day-two-ways', null, places.value(path), { key, text: day, days: [first, second] })];
    });
  });

const checkOrder = ({ every, cutoff, due }: Schedule, places: Places): Finding[] => {
  const place = places.value(['schedule', 'due']);
  const early = (cut: string, sent: string): Finding[] =>
    sent < cut ? [finding('due-before-cutoff', null, place, { due: sent, cutoff: cut })] : [];
  if (typeof cutoff === 'string' && typeof due === 'string' && cutoff.length === due.length) {
    // A report of the year may be cut off in December and due in January.
    return cutoff.length > 5 || every === 'once' ? early(cutoff, due) : [];
  }
  return [];
};

const checkCount = ({ every }: Schedule, list: unknown, path: Path, places: Places): Finding[] =>
  Array.isArray(list) && list.length !== periodsAYear(every)
    ? [finding('due-count', null, places.value(path), { every, given: list.length, wanted: periodsAYear(every) })]
    : [];

/** What is wrong with the days of an outline: none of the calendar, in the wrong order, too few of them. */
export const checkDates = (outline: Outline, places: Places): Finding[] => {
  const { period, schedule, issued } = outline;
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
    ...(schedule === undefined
      ? []
      : [
          ...checkDay(schedule.cutoff, ['schedule', 'cutoff'], places),
          ...checkDay(schedule.due, ['schedule', 'due'], places),
          ...checkMonthDays(outline, places),
          ...checkCount(schedule, schedule.cutoff, ['schedule', 'cutoff'], places),
          ...checkCount(schedule, schedule.due, ['schedule', 'due'], places),
          ...checkOrder(schedule, places),
        ]),
  ];
};
