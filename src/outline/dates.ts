import type { Outline, Schedule } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import type { Path, Places } from '../source/index.js';
import { isCalendarDay, periodsAYear } from '../values/index.js';

/** A leap year: 02-29 is a day of some years. */
const SOME_YEAR = '2024-';

const wrong = (path: Path, expected: 'date' | 'month_day', text: string, places: Places): Finding =>
  finding('value-wrong', null, places.value(path), {
    key: String(path.findLast((step) => typeof step === 'string') ?? ''),
    expected: { is: expected },
    got: { kind: 'text', text },
    near: null,
  });

/** A day of the calendar that does not exist, such as 2023-02-30. */
const checkDay = (day: unknown, path: Path, places: Places): Finding[] => {
  if (Array.isArray(day)) return day.flatMap((each, at) => checkDay(each, [...path, at], places));
  if (typeof day !== 'string') return [];
  if (day.length > 5) return isCalendarDay(day) ? [] : [wrong(path, 'date', day, places)];
  return isCalendarDay(SOME_YEAR + day) ? [] : [wrong(path, 'month_day', day, places)];
};

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
export const checkDates = ({ period, schedule, issued }: Outline, places: Places): Finding[] => {
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
          ...checkCount(schedule, schedule.cutoff, ['schedule', 'cutoff'], places),
          ...checkCount(schedule, schedule.due, ['schedule', 'due'], places),
          ...checkOrder(schedule, places),
        ]),
  ];
};
