import { isCalendarDay } from '../values/index.js';

/** 2026-07-05, 2026/7/5. */
const YEAR_FIRST = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u;

/** 5/7/2026, 05-07-2026, 5.7.26. */
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<year>\d{4}|\d{2})(?!\d)/u;

/** Ngày 5 tháng 7 năm 2026; 5 tháng 7, 2026. */
const IN_WORDS = /(?<!\d)(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*,?\s*(?:năm\s*)?(?<year>\d{4})(?!\d)/u;

/** 14:30, 14:30:05, 14h30, 14g30, 14h, 8 giờ 30 phút, 2:30 PM, 2 giờ chiều. */
const TIME =
  /(?<![\d:])(?<hour>\d{1,2})\s*(?::|h|g(?:iờ)?)\s*(?:(?<minute>\d{1,2})\s*(?:phút|ph|p(?!m)|')?)?(?::(?<second>\d{1,2})(?:\.\d+)?)?\s*(?<half>am|pm|sa|ch|sáng|chiều|tối)?(?![\p{L}\d])/u;

/** 2026-07-05T07:30:00Z, with seconds or an offset or without. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[t ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:?\d{2})$/u;

const two = (number: number): string => String(number).padStart(2, '0');

type Groups = Partial<Record<string, string>>;

function dayIn(text: string): { day: string; rest: string } | null {
  for (const form of [YEAR_FIRST, IN_WORDS, DAY_FIRST]) {
    const match = form.exec(text);
    if (match === null) continue;
    const { year = '', month, day }: Groups = match.groups ?? {};
    const full = year.length === 2 ? `20${year}` : year;
    const written = `${full}-${two(Number(month))}-${two(Number(day))}`;
    return isCalendarDay(written) ? { day: written, rest: text.replace(match[0], ' ') } : null;
  }
  return null;
}

/** A time of the day as hh:mm:ss; null where there is none, `wrong` where it is none of the clock. */
function timeIn(text: string): string | 'wrong' | null {
  const { hour, minute = '0', second = '0', half = '' }: Groups = TIME.exec(text)?.groups ?? {};
  if (hour === undefined) return /\d/u.test(text) ? 'wrong' : null;
  const afternoon = /^(?:pm|ch|chiều|tối)$/u.test(half);
  const midnight = /^(?:am|sa)$/u.test(half) && Number(hour) === 12;
  const hours = midnight ? 0 : afternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return 'wrong';
  return `${two(hours)}:${two(Number(minute))}:${two(Number(second))}`;
}

/** Excel's count of days starts here, but for a leap day that was none in 1900. */
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const A_DAY_MS = 24 * 60 * 60 * 1000;
const SERIAL = /^(?:3|4|5|6|7)\d{4}(?:[.,]\d+)?$/u;

/** A number such as 46208.6 that stands where a spreadsheet shows a day and a time. */
function bySerial(text: string): string | null {
  if (!SERIAL.test(text)) return null;
  const wall = new Date(FIRST_SERIAL + Math.round(Number(text.replace(',', '.')) * A_DAY_MS));
  return wall.toISOString();
}

const localMoment = (day: string, time: string): string => new Date(`${day}T${time}+07:00`).toISOString();

/**
 * A day, with or without the time, as people type it in Việt Nam: the day stands before the month, and the clock is
 * seven hours before UTC unless an offset is said. Gives a day as in 2026-07-05, or a moment in UTC; null where the
 * text is neither.
 */
export function readTypedTime(typed: string): string | null {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const serial = bySerial(text);
  if (serial !== null) {
    const [day = '', time = ''] = serial.replace(/\.\d+Z$/u, '').split('T');
    return time === '00:00:00' ? day : localMoment(day, time);
  }
  const moment = MOMENT.exec(text);
  if (moment) {
    const at = Date.parse(text.toUpperCase().replace(' ', 'T'));
    return Number.isNaN(at) ? null : new Date(at).toISOString();
  }
  const found = dayIn(text.replace(/(\d)t(\d)/u, '$1 $2'));
  if (found === null) return null;
  const time = timeIn(found.rest);
  if (time === 'wrong') return null;
  return time === null ? found.day : localMoment(found.day, time);
}
