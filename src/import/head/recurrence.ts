import type { Schedule } from '../../../schemas/outline.js';
import { periodsAYear } from '../../values/index.js';
import { wordsOfAll } from '../lexicon/index.js';
import type { Day } from './days.js';

export type Every = Schedule['every'];
type Days = NonNullable<Schedule['due']>;

/** A day of reports of one period; null where none is named with it. */
export interface Deadline {
  days: Day[];
  every: Every | null;
  /** The words that say so. */
  said: string;
}

const RECURS =
  /(?<!\p{L})(?:định kỳ|hằng|hàng|mỗi|từng|every|each|monthly|quarterly|annual(?:ly)?|yearly|half-?yearly|a (?:quarter|month|year)|báo cáo (?:tháng|quý|(?:0?6|sáu) tháng|(?:0?9|chín) tháng|năm))(?!\p{L})/u;

/** Whether a folded text says that something comes again and again. */
export const recurs = (folded: string): boolean => RECURS.test(folded);

const EVERY = wordsOfAll(({ every }) => every).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${words})(?!\\p{L})(?!\\s*(?:\\d{4}|sau|tới|trước(?!\\s*(?:ngày|\\d))|một lần))`,
    'u',
  ),
}));

/** How often a folded text says something is due, in the order in which it says so. */
export function everyIn(folded: string): Every[] {
  let rest = folded
    .replace(/(?<!\p{L})ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/gu, (date) => ' '.repeat(date.length))
    .replace(/\d+\s*năm|năm\s+\d{4}|0?\d\s+năm/gu, (years) => ' '.repeat(years.length));
  return EVERY.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(rest);
    if (!found) return [];
    rest = rest.replace(found[0], ' '.repeat(found[0].length));
    return [{ kind, at: found.index }];
  })
    .sort((one, other) => one.at - other.at)
    .map(({ kind }) => kind);
}

const ORDER: readonly Every[] = ['month', 'quarter', 'half_year', 'nine_months', 'year'];

/** A half-yearly report and one of the whole year are one schedule: twice a year. */
export const oftenest = (kinds: readonly Every[]): Every | null => ORDER.find((kind) => kinds.includes(kind)) ?? null;

const yearlyDays = (days: readonly Day[]): string[] =>
  days.flatMap((day) => (day.is === 'month_day' ? [day.day] : day.is === 'date' ? [day.day.slice(5)] : []));

/** The middle of the first period of a year, from which on its day is looked for. */
const middle = (every: Every): string => (every === 'half_year' ? '04-01' : every === 'quarter' ? '02-15' : '01-15');

/** Days of the year in the order of their periods: that of the last may be in January. */
export function inOrder(days: readonly string[], every: Every): string[] {
  const sorted = [...days].sort();
  const first = sorted.findIndex((day) => day >= middle(every));
  return first < 0 ? sorted : [...sorted.slice(first), ...sorted.slice(0, first)];
}

/** The days of some reports as a schedule says them, so many as are due in a year; null where they are none such. */
export function dueOf(every: Every, days: readonly Day[]): Days | null {
  const [first] = days;
  if (first === undefined) return null;
  if (every === 'once')
    return days.find(({ is }) => is === 'date')?.day ?? (first.is === 'month_day' ? first.day : null);
  const yearly = yearlyDays(days);
  const wanted = periodsAYear(every);
  if (wanted > 1 && yearly.length >= wanted) return inOrder(yearly.slice(0, wanted), every);
  if (first.is === 'day') return first.day;
  return wanted === 1 ? (yearly[0] ?? null) : null;
}

/** How often reports are due that come on some days of the year, where nothing else says so. */
export function everyBy(days: readonly Day[]): Every | null {
  const count = yearlyDays(days.filter(({ is }) => is === 'month_day')).length;
  return ORDER.find((every) => periodsAYear(every) === count && count > 1) ?? null;
}

/** One schedule of several deadlines: which period it is of, the deadlines it can hold, and those it cannot. */
export interface Held {
  every: Every | null;
  days: Day[];
  left: Deadline[];
}

/** A half year ends with the report of the year; other periods have their days alone. */
const belongsTo = (every: Every, one: Every | null): boolean =>
  one === null || one === every || (every === 'half_year' && one === 'year');

/** Of deadlines of unlike periods those one schedule can hold: of the shortest period, and the year's beside the half year's. */
export function heldOf(deadlines: readonly Deadline[]): Held {
  const every = oftenest(deadlines.flatMap((one) => one.every ?? []));
  if (every === null) return { every, days: deadlines.flatMap(({ days }) => days), left: [] };
  const held = deadlines.filter((one) => belongsTo(every, one.every));
  return { every, days: held.flatMap(({ days }) => days), left: deadlines.filter((one) => !held.includes(one)) };
}
