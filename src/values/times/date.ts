import type { Language } from '../../../schemas/id.js';
import { fold } from '../../text/index.js';
import { type Reading, UNREAD } from '../reading.js';
import { valueWords } from '../words/index.js';

/** Whether a day written year-month-day is in the calendar: the pattern alone allows 2023-02-30. */
export const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A day as in 2026-07-05 where the calendar has it, and it is of these times. */
function calendarDay(year: number, month: number, day: number): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  const written = `${year}-${two(month)}-${two(day)}`;
  return year >= 1900 && year <= 2200 && isCalendarDay(written) ? written : null;
}

const ENGLISH_MONTHS = valueWords.en.months.map((month) => month.slice(0, 3).toLowerCase());

const VIETNAMESE_MONTHS = 'giêng hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'.split(' ');

const monthNumber = (month: string): number => {
  if (/^\d/.test(month)) return Number(month);
  const inVietnamese = VIETNAMESE_MONTHS.indexOf(month.replace(/\s+/g, '-'));
  return (inVietnamese >= 0 ? inVietnamese : ENGLISH_MONTHS.indexOf(month.slice(0, 3))) + 1;
};

const MONTH_WORDS = VIETNAMESE_MONTHS.map((month) => month.replace('-', '\\s+'))
  .reverse()
  .join('|');

/** The ways a day is written, in folded texts; those that say most come first. */
const WAYS: readonly { pattern: RegExp; figures?: true }[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})\\s*,?\\s*th[aá]ng\\s*(?<month>\\d{1,2}|${MONTH_WORDS})\\s*[,/.-]?\\s*(?:n[aă]m\\s*)?(?<year>\\d{4})(?!\\d)`,
      'u',
    ),
  },
  { pattern: /(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*,?\s*n[aă]m\s*(?<year>\d{4})(?!\d)/u },
  { pattern: /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/ },
  { pattern: /(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})(?!\d)/, figures: true },
  {
    pattern: /(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{2})(?![\d/.-]?\d)/,
    figures: true,
  },
  {
    pattern:
      /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:(?:day )?of )?(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/,
  },
  { pattern: /(?<![a-z])(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/ },
];

/** A day found in a text: the day, null where the calendar has none such, and the words it is written in. */
export interface FoundDate {
  day: string | null;
  doubtful: boolean;
  /** Day and month may be exchanged. */
  either: boolean;
  written: string;
}

/**
 * The day a folded text tells: "ngày 19 tháng 5 năm 2023", "19/5/2023", "19-5-2023", "2023-05-19", "19 May 2023",
 * "May 19, 2023". A year of two digits is doubtful. In English 3/4/2023 is told as doubtful and read day first. Null
 * where nothing looks like a day.
 */
export function dateIn(folded: string, language: Language): FoundDate | null {
  for (const { pattern, figures } of WAYS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { year = '', month = '', day = '' } = match.groups ?? {};
    const [y, m, d] = [Number(year), monthNumber(month), Number(day)];
    const [written, short] = [match[0], year.length === 2];
    const dayFirst = calendarDay(short ? 2000 + y : y, m, d);
    if (!figures || !valueWords[language].monthMayBeFirst)
      return { day: dayFirst, doubtful: short, either: false, written };
    const either = d <= 12 && m <= 12 && d !== m;
    return { day: dayFirst ?? calendarDay(short ? 2000 + y : y, d, m), doubtful: short || either, either, written };
  }
  return null;
}

/** No sentence is looked through for more days. */
const MOST_DAYS = 10;

/** All days a folded text tells, with what stands before each; see `dateIn`. */
export function datesIn(folded: string, language: Language): (FoundDate & { before: string })[] {
  const found: (FoundDate & { before: string })[] = [];
  let rest = folded;
  while (found.length < MOST_DAYS) {
    const one = dateIn(rest, language);
    if (one === null) break;
    const at = rest.indexOf(one.written);
    found.push({ ...one, before: rest.slice(0, at) });
    rest = rest.slice(0, at) + '\n'.repeat(one.written.length) + rest.slice(at + one.written.length);
  }
  return found;
}

/** A day as people type it, in whatever words stand around it; see `dateIn`. */
export function readDate(text: string, language: Language): Reading {
  const found = dateIn(fold(text), language);
  return found === null ? UNREAD : { value: found.day, reading: found.doubtful ? found.day : null };
}

/** A day (year-month-day) as people write it: 10/02/2026, in English with the month in words; other texts as they are. */
export function writeDate(text: string, language: Language): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === '' || !isCalendarDay(text) ? text : valueWords[language].date(year, month, day);
}
