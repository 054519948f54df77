import { DATE_PATTERN, PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Schedule } from '../../../schemas/outline.js';

/** The first and the last day of a time, year-month-day. */
export interface Span {
  from: string;
  to: string;
}

/** How long a period is; what a schedule repeats. */
export type PeriodKind = Exclude<Schedule['every'], 'once'>;

/** What the code of a period says. */
export interface Period extends Span {
  kind: PeriodKind;
  year: number;
  /** Which of its kind in its year, from 1. */
  number: number;
  /** Its last month, from 1. */
  lastMonth: number;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half_year: 6, nine_months: 9, year: 12 };

/** How many periods of a kind a year has; of nine months, and of what is reported once, there is one. */
export const periodsAYear = (every: Schedule['every']): number =>
  every === 'once' ? 1 : Math.floor(12 / MONTHS[every]);

/** Two digits of a day or month. */
const two = (n: number): string => String(n).padStart(2, '0');

/** A day of a year, from 1: where the month is shorter, its last day. */
export function dayOf(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(Math.min(day, last))}`;
}

/** What stands behind the year in a code says what kind of period it is. */
const KINDS: Readonly<Record<string, PeriodKind>> = { H: 'half_year', M: 'nine_months', Q: 'quarter' };

/** Reads 2026, 2026-H1, 2026-M9 (nine months), 2026-Q3 or 2026-05; null where the text is no such code. */
export function readPeriod(code: string): Period | null {
  if (!PERIOD_PATTERN.test(code)) return null;
  const [year = '', part = ''] = code.split('-');
  const kind = part === '' ? 'year' : (KINDS[part.charAt(0)] ?? 'month');
  const number = kind === 'year' || kind === 'nine_months' ? 1 : Number(part.replace(/^\D/, ''));
  const lastMonth = number * MONTHS[kind];
  return {
    kind,
    number,
    lastMonth,
    year: Number(year),
    from: dayOf(Number(year), lastMonth - MONTHS[kind] + 1, 1),
    to: dayOf(Number(year), lastMonth, 31),
  };
}

const PARTS: Readonly<Record<PeriodKind, (number: number) => string>> = {
  month: (number) => `-${two(number)}`,
  quarter: (number) => `-Q${number}`,
  half_year: (number) => `-H${number}`,
  nine_months: () => '-M9',
  year: () => '',
};

/** The code of a period, which `readPeriod` reads. */
export const periodCode = (kind: PeriodKind, year: number, number: number): string =>
  `${String(year).padStart(4, '0')}${PARTS[kind](number)}`;

/** What the code of a period says behind its year: "Q2", "06"; "" of a whole year. */
export const partOfYear = (code: string): string => code.slice('2026-'.length);

/** The days of a period by its code, or of a time written `from/to`; null where the text is neither. */
export function readSpan(code: string): Span | null {
  const period = readPeriod(code);
  if (period !== null) return period;
  const [from = '', to = '', ...more] = code.split('/');
  return more.length === 0 && DATE_PATTERN.test(from) && DATE_PATTERN.test(to) ? { from, to } : null;
}
