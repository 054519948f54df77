import { DAY_OF_YEAR_PATTERN, type Language, MONTH_DAY_PATTERN } from '../../schemas/id.js';
import type { Outline, Schedule } from '../../schemas/outline.js';
import { isCalendarDay, valueWords } from '../values/index.js';

/** Which of the two numbers of a day without a year is the month. */
export type MonthDayOrder = 'month_first' | 'day_first';

const ORDERS: readonly MonthDayOrder[] = ['month_first', 'day_first'];

/** A leap year: 02-29 is a day of some years. */
const SOME_YEAR = '2024-';

const two = (digits: string | undefined = ''): string => digits.padStart(2, '0');

/** A day of any year as month-day (06-20), read in one order; null where the calendar has none such. */
export function monthDayIn(text: string, order: MonthDayOrder): string | null {
  const [first, second] = text.split(/[-/]/);
  const day = order === 'month_first' ? `${two(first)}-${two(second)}` : `${two(second)}-${two(first)}`;
  return MONTH_DAY_PATTERN.test(day) && isCalendarDay(SOME_YEAR + day) ? day : null;
}

/** A day without a year: two numbers with a stroke or a slash between them. */
export const isMonthDay = (day: unknown): day is string => typeof day === 'string' && DAY_OF_YEAR_PATTERN.test(day);

const listsOf = ({ cutoff, due }: Schedule): string[][] =>
  [cutoff, due].map((days) => [days].flat().filter(isMonthDay)).filter((days) => days.length > 0);

/** Days of one list are of different periods, so of different months. */
const suits = (days: readonly string[], order: MonthDayOrder): boolean => {
  const read = days.map((day) => monthDayIn(day, order));
  return !read.includes(null) && new Set(read.map((day) => day?.slice(0, 2))).size === days.length;
};

/**
 * The orders in which the days of a schedule can be meant, all of them alike, by how they are written. With a slash the
 * day stands first where the language writes it so; with a stroke the month does, as in dates (ISO 8601), unless only the
 * other order gives days of the calendar, one in each period, in a language that writes the day first.
 */
export function ordersOf(schedule: Schedule, sign: '-' | '/', language: Language): readonly MonthDayOrder[] {
  const lists = listsOf(schedule).map((days) => days.filter((day) => day.includes(sign)));
  const can = ORDERS.filter((order) => lists.every((days) => suits(days, order)));
  const dayFirst = !valueWords[language].monthMayBeFirst;
  if (sign === '/') return dayFirst ? ['day_first'] : can;
  return dayFirst ? can : can.filter((order) => order === 'month_first' || can.length > 1);
}

/** The day that is meant, as month-day; as the calendar has it with the month first where both can be meant. */
export function monthDayOf(
  text: string,
  { schedule, language }: Pick<Outline, 'schedule' | 'language'>,
): string | null {
  const [order = 'month_first'] =
    schedule === undefined ? [] : ordersOf(schedule, text.includes('/') ? '/' : '-', language);
  return monthDayIn(text, order);
}
