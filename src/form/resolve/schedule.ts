import { DATE_PATTERN } from '../../../schemas/id.js';
import type { Outline, Schedule } from '../../../schemas/outline.js';
import { dayOf, readPeriod, readSpan, type Span } from '../../values/index.js';
import { monthDayOf } from '../month-day.js';
import { groupSays } from './group.js';

/** Up to which day figures count, and by which day the report must have arrived. */
export interface Deadlines {
  cutoff: string | null;
  due: string | null;
}

/** The day of the month up to which figures of a State report count by default (Nghị định 09/2019/NĐ-CP, Điều 12). */
const STATE_CUTOFF = 14;

const HALF_A_YEAR_MS = 183 * 24 * 60 * 60 * 1000;

const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The middle of a time, of its last year where it is longer: dates without a year are looked for from there on. */
function middleOf({ from, to }: Span): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return dayAt(Math.max((start + end) / 2, end - HALF_A_YEAR_MS));
}

/** The first such day of a year (`month-day`) from a day on. */
function yearlyFrom(start: string, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const year = Number(start.slice(0, 4));
  const sameYear = dayOf(year, month, day);
  return sameYear >= start ? sameYear : dayOf(year + 1, month, day);
}

/** A day of the month another day lies in; its last day where it is shorter. */
function dayInMonth(other: string, day: number): string {
  const [year = 0, month = 1] = other.split('-').map(Number);
  return dayOf(year, month, day);
}

/** The first such day of a month from a day on. */
function monthlyFrom(start: string, day: number): string {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const sameMonth = dayInMonth(start, day);
  if (sameMonth >= start) return sameMonth;
  return month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day);
}

/**
 * The cut-off as a person who counts is told it; null where the period itself ends before, as where the day says when
 * figures are gathered only: then the period says all.
 */
export const countedUntil = ({ cutoff }: Deadlines, lastDay: string | null): string | null =>
  cutoff !== null && lastDay !== null && cutoff > lastDay ? null : cutoff;

/** The day of a list that is meant: that of the period's place in its year, the last where it is of another kind. */
function pick<T>(days: T | readonly T[], every: Schedule['every'], code: string): T | undefined {
  if (!Array.isArray(days)) return days as T;
  const period = readPeriod(code);
  return period?.kind === every ? days[period.number - 1] : days.at(-1);
}

/**
 * The day of a State report that is cut off by default: the 14th of the last month of its period (Điều 12). Reports of
 * the Party follow by analogy. Nothing is known of reports that are written in another language under another rule.
 */
function usualCutoff({ language, letterhead, schedule }: Outline, code: string): string | null {
  const use = typeof letterhead === 'string' ? letterhead : letterhead.use;
  const period = readPeriod(code);
  if (schedule === undefined || schedule.every === 'once' || period === null) return null;
  if (language !== 'vi' && !use.startsWith('vn-')) return null;
  return dayOf(period.year, period.lastMonth, STATE_CUTOFF);
}

function cutoffOf(outline: Outline, code: string): string | null {
  const { schedule } = outline;
  const cutoff = schedule?.cutoff && pick(schedule.cutoff, schedule.every, code);
  if (cutoff === undefined) return null;
  if (typeof cutoff === 'string' && DATE_PATTERN.test(cutoff)) return cutoff;
  const span = readSpan(code);
  if (typeof cutoff === 'number') return span && dayInMonth(span.to, cutoff);
  const day = monthDayOf(cutoff, outline);
  return span === null || day === null ? null : yearlyFrom(middleOf(span), day);
}

type Due = NonNullable<Schedule['due']>;

interface Asked {
  due: Due | undefined;
  code: string;
  said: string | null;
  usual: string | null;
}

function dueOf(outline: Outline, { due: days, code, said, usual }: Asked): string | null {
  const { schedule } = outline;
  const due = days === undefined ? undefined : pick(days, schedule?.every ?? 'once', code);
  if (due === undefined) return null;
  if (typeof due === 'string' && DATE_PATTERN.test(due)) return due;
  const span = readSpan(code);
  if (typeof due === 'number') {
    const start = said ?? usual ?? span?.to;
    return start === undefined ? null : monthlyFrom(start, due);
  }
  const start = said ?? (span === null ? undefined : middleOf(span));
  const day = monthDayOf(due, { language: outline.language, schedule: schedule && { ...schedule, due: days } });
  return start === undefined || day === null ? null : yearlyFrom(start, day);
}

/**
 * Up to which day figures of a period count, and by which day its report must have arrived, as the outline says. A day
 * without a year is the first of its name from the cut-off on, or from the middle of the period on where there is no
 * cut-off; a number is, of a cut-off, that day of the last month of the period, and of a due day the first such day of a
 * month from the cut-off on, or from the end of the period on. Where the
 * outline says no cut-off, that of Nghị định 09/2019/NĐ-CP counts, unless the report is due by then.
 * @param group whose due day is meant where the outline has one for it alone
 */
export function scheduleOf(outline: Outline, code: string, group?: string): Deadlines {
  const said = cutoffOf(outline, code);
  const usual = usualCutoff(outline, code);
  const due = dueOf(outline, { due: groupSays(outline, group)?.due ?? outline.schedule?.due, code, said, usual });
  const early = due !== null && usual !== null && due <= usual;
  return { cutoff: said ?? (early ? null : usual), due };
}
