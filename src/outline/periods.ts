import type { Outline, Schedule } from '../../schemas/outline.js';
import type { Place } from '../../schemas/place.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { type FormPeriod, periodOf, periodOfStamp } from '../form/index.js';
import type { Places } from '../source/index.js';
import { periodCode, periodsAYear, readPeriod } from '../values/index.js';

/**
 * A period that is not of the schedule, such as the whole of 2026 for a report of half a year. It can be meant: the
 * second report of a year often tells of all of it; so it is a warning, and the forms are for the period that was said.
 */
export const checkPeriod = (period: string, schedule: Schedule | undefined, place: Place): Finding[] => {
  if (schedule === undefined || schedule.every === 'once') return [];
  const { every } = schedule;
  const said = readPeriod(period);
  if (said === null || said.kind === every) return [];
  const numbers = new Set([1, periodsAYear(every)]);
  const suited = [...numbers].map((number) => periodCode(every, said.year, number));
  return [finding('period-unsuited', null, place, { period, every, suited })];
};

/** The period forms are to be for: `asked` where it is said, else as the outline has it; null where it cannot be told. */
export function periodAsked(outline: Outline, asked: string | null, place: Place): Result<FormPeriod | null> {
  if (asked !== null && periodOfStamp(asked, outline.language) === null) {
    const data = { key: '', expected: { is: 'period' }, got: { kind: 'text', text: asked }, near: null } as const;
    return { value: null, findings: [finding('value-wrong', null, place, data)] };
  }
  const value = periodOf(outline, asked);
  const every = outline.schedule?.every ?? 'once';
  if (value === null) return { value, findings: [finding('period-needed', null, place, { every })] };
  return { value, findings: asked === null ? [] : checkPeriod(asked, outline.schedule, place) };
}

/** The periods an outline names that are not of its schedule. */
export const checkPeriods = ({ period, schedule }: Outline, places: Places): Finding[] => [
  ...(typeof period === 'string' ? checkPeriod(period, schedule, places.value(['period'])) : []),
  ...(schedule?.period === undefined
    ? []
    : checkPeriod(schedule.period, schedule, places.value(['schedule', 'period']))),
];
