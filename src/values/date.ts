import type { Language } from '../../schemas/id.js';
import { fold } from '../text/index.js';
import { type Reading, UNREAD } from './number.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An ISO date where the day exists in the calendar. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

/**
 * A day as people type it: "ngày 19 tháng 5 năm 2023", "19/5/2023", "19-5-2023", "2023-05-19", "19 May 2023",
 * "May 19, 2023". A year of two digits is doubtful. In English 3/4/2023 is told as doubtful and read day first.
 */
export function readDate(text: string, language: Language): Reading {
  const folded = fold(text);
  const found = (value: string | null, doubtful = false): Reading => ({ value, reading: doubtful ? value : null });
  const words = /(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(folded);
  if (words) return found(iso(Number(words[3]), Number(words[2]), Number(words[1])));
  const isoDate = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(folded);
  if (isoDate) return found(iso(Number(isoDate[1]), Number(isoDate[2]), Number(isoDate[3])));
  const figures = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(folded);
  if (figures) {
    const [day, month, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    const doubtful = language === 'en' && day <= 12 && month <= 12 && day !== month;
    return found(iso(year, month, day) ?? (language === 'en' ? iso(year, day, month) : null), doubtful);
  }
  const short = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})(?!\d)/.exec(folded);
  if (short) return found(iso(2000 + Number(short[3]), Number(short[2]), Number(short[1])), true);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})/.exec(folded);
  if (dayFirst) return found(iso(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1])));
  const monthFirst = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(folded);
  if (monthFirst) return found(iso(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2])));
  return UNREAD;
}

/** A day (year-month-day) as people write it: 10/02/2026, in English with the month in words; other texts as they are. */
export function writeDate(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return text;
  if (language === 'vi') return `${day}/${month}/${year}`;
  const names = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', names).format(new Date(`${text}T00:00:00Z`));
}

/** The months as English documents write them, January first. */
export const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a day written year-month-day is in the calendar: the form alone allows 2023-02-30. */
export const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
