import type { Language } from '../../schemas/id.js';
import type { Settlement } from '../../schemas/settled.js';
import { localDay, numeral, valueWords, writeDate } from '../values/index.js';
import type { Bound, Expected, Got } from './words/words.js';

/** A text as it is quoted: without its full stop, and cut at a word where it is long. */
export function short(text: string, limit = 90): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^.])\.$/, '');
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  return `${cut.slice(0, cut.lastIndexOf(' ') > limit / 2 ? cut.lastIndexOf(' ') : limit)}…`;
}

/** An English figure followed by its noun, in the singular for one. */
export const count = (n: number, one: string, many: string): string => `${numeral(n, 'en')} ${n === 1 ? one : many}`;

const LISTED = 12;

/** Words in quotes, the first dozen; `more` stands for the others. */
export const quotedList = (words: readonly string[], more: string): string => {
  const shown = words.slice(0, LISTED).map((word) => `“${word}”`);
  return `${shown.join(', ')}${words.length <= LISTED ? '' : more}`;
};

/** Whether a number with decimals stands where a whole one is asked for. */
export const hasDecimals = (expected: Expected, { kind, text }: Got): boolean =>
  expected.is === 'whole' && kind === 'number' && /[.,]\d/.test(text ?? '');

/** Whether a number is asked for. */
export const isNumber = ({ is }: Expected): boolean => is === 'number' || is === 'whole';

/** A size of a file in words. */
export const sizeOf = (bytes: number, language: Language): string => {
  const [unit, value] = bytes >= 1_048_576 ? ['MB', bytes / 1_048_576] : ['KB', bytes / 1024];
  return `${numeral(Math.round(value * 10) / 10, language)} ${unit}`;
};

/** Whether the bounds are days. */
export const isDay = (min: Bound, max: Bound): boolean => typeof (min ?? max) === 'string';

/** A day such as 2026-05-19 as people write it in a language; null where the text is none. */
export const dayIn = (text: string, language: Language): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? writeDate(text, language) : null;

/** A day without a year (month-day, as 10-12) with its month in words: 12 tháng 10, 12 October. */
export function dayOfYear(monthDay: string, language: Language): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return `${day} ${valueWords[language].months[month - 1] ?? ''}`.trim();
}

/** A bound of a range: a number as the language writes it, or a day. */
export function boundIn(value: Bound, language: Language): string | null {
  if (value === null) return null;
  return typeof value === 'number' ? numeral(value, language) : (dayIn(value, language) ?? value);
}

const SETTLED_BY: Record<Language, string> = { vi: 'đã xác nhận', en: 'settled' };

/** What stands beside all that rests on a person's decision: "(đã xác nhận: Nguyễn Văn A, 05/07/2026)". */
export const settledMark = ({ by, at }: Settlement, language: Language): string =>
  `(${SETTLED_BY[language]}: ${short(by)}, ${writeDate(localDay(at), language)})`;
