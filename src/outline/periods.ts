import type { Outline, Schedule } from '../../schemas/outline.js';
import type { Place } from '../../schemas/place.js';
import { type Finding, finding } from '../findings/index.js';
import type { Places } from '../source/index.js';

type Every = Schedule['every'];

/** What follows the year in the codes of the periods of each kind. */
const PARTS: Readonly<Record<Exclude<Every, 'once'>, { pattern: RegExp; examples: readonly string[] }>> = {
  month: { pattern: /^-\d{2}$/, examples: ['-01', '-12'] },
  quarter: { pattern: /^-Q/, examples: ['-Q1', '-Q4'] },
  half_year: { pattern: /^-H/, examples: ['-H1', '-H2'] },
  nine_months: { pattern: /^-M/, examples: ['-M9'] },
  year: { pattern: /^$/, examples: [''] },
};

/**
 * A period that is not of the schedule, such as the whole of 2026 for a report of half a year. It can be meant: the
 * second report of a year often tells of all of it; so it is a warning, and the forms are for the period that was said.
 */
export const checkPeriod = (period: string, schedule: Schedule | undefined, place: Place): Finding[] => {
  if (schedule === undefined || schedule.every === 'once') return [];
  const { pattern, examples } = PARTS[schedule.every];
  const [year, part] = [period.slice(0, 4), period.slice(4)];
  if (pattern.test(part)) return [];
  const suited = examples.map((example) => `${year}${example}`);
  return [finding('period-unsuited', null, place, { period, every: schedule.every, suited })];
};

/** The periods an outline names that are not of its schedule. */
export const checkPeriods = ({ period, schedule }: Outline, places: Places): Finding[] => [
  ...(typeof period === 'string' ? checkPeriod(period, schedule, places.value(['period'])) : []),
  ...(schedule?.period === undefined
    ? []
    : checkPeriod(schedule.period, schedule, places.value(['schedule', 'period']))),
];
