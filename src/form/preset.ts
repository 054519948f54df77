import type { Language } from '../../schemas/id.js';
import type { ValueType } from '../../schemas/outline.js';
import { formWords } from './words.js';

/** Three figures behind a comma read as thousands to many: a fourth says that they are none. */
const plainly = (written: string): string => (/,\d{3}$/.test(written) ? `${written}0` : written);

/** A day (year-month-day) as people write it: 10/02/2026, in English with the month in words; other texts as they are. */
export function writeDate(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return text;
  if (language === 'vi') return `${day}/${month}/${year}`;
  const names = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', names).format(new Date(`${text}T00:00:00Z`));
}

/**
 * A value already known, as a person of that language would type it: numbers so that they cannot be read in two ways,
 * days where a date is asked for by day, month and year.
 */
export function writePreset(value: number | string | boolean, language: Language, type?: ValueType): string {
  if (typeof value === 'boolean') return value ? formWords(language).yes : formWords(language).no;
  if (typeof value === 'string') return type === 'date' ? writeDate(value, language) : value;
  return language === 'vi' ? plainly(String(value).replace('.', ',')) : String(value);
}

/** A number as `writePreset` writes it, with a mark at the thousands: 12.733 in Vietnamese, 12,733 in English. */
export function writeGrouped(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.');
  const [mark, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = /^-?\d{4,}$/.test(whole) ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark) : whole;
  // Three figures behind a lone mark read as thousands to many: a fourth says that they are none.
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}${fraction.length === 3 ? '0' : ''}`;
}
