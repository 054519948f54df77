import { shortDate } from '../period.js';
import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'thousand'],
  [1_000_000, 'million'],
  [1_000_000_000, 'billion'],
]);

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, at) => MONTH.format(Date.UTC(2026, at)));

const ORDINALS = ['first', 'second', 'third', 'fourth'];

export const en: ValueWords = {
  locale: 'en-GB',
  thousands: ',',
  decimal: '.',
  yes: 'Yes',
  no: 'No',
  months: MONTHS,
  monthMayBeFirst: true,
  date: (year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  period: {
    year: (year) => String(year),
    half_year: (year, number) => `${ORDINALS[number - 1]} half of ${year}`,
    nine_months: (year) => `nine months of ${year}`,
    quarter: (year, number) => `${ORDINALS[number - 1]} quarter of ${year}`,
    month: (year, number) => `${MONTHS[number - 1]} ${year}`,
  },
  span: ({ from, to }) => `${shortDate(from)} to ${shortDate(to)}`,
  money: (currency, scale) => [SCALES.get(scale), currency].filter(Boolean).join(' '),
};
