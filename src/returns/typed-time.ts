import { fold } from '../text/index.js';
import { dateIn } from '../values/index.js';

/** 14:30, 14:30:05, 14h30, 14g30, 14h, 8 giờ 30 phút, 2:30 PM, 2 giờ chiều. */
const TIME =
  /(?<![\d:])(?<hour>\d{1,2})\s*(?::|h|g(?:iờ)?)\s*(?:(?<minute>\d{1,2})\s*(?:phút|ph|p(?!m)|')?)?(?::(?<second>\d{1,2})(?:\.\d+)?)?\s*(?<half>am|pm|sa|ch|sáng|chiều|tối)?(?![\p{L}\d])/u;

/** 2026-07-05T07:30:00Z, with seconds or an offset or without. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[t ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(z|[+-]\d{2}:?\d{2})$/u;

const two = (number: number): string => String(number).padStart(2, '0');

type Groups = Partial<Record<string, string>>;

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
  const text = fold(typed);
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
  const said = text.replace(/(\d)t(\d)/u, '$1 $2');
  const found = dateIn(said, 'vi');
  if (found === null || found.day === null) return null;
  const time = timeIn(said.replace(found.written, ' '));
  if (time === 'wrong') return null;
  return time === null ? found.day : localMoment(found.day, time);
}
