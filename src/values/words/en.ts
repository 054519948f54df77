import { shortDate } from '../period.js';
import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'thousand'],
  [1_000_000, 'million'],
  [1_000_000_000, 'billion'],
]);

const MONTHS = [
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
  period: ({ kind, number, year }) => {
    switch (kind) {
      case 'year':
        return String(year);
      case 'half_year':
        return `${ORDINALS[number - 1]} half of ${year}`;
      case 'nine_months':
        return `nine months of ${year}`;
      case 'quarter':
        return `${ORDINALS[number - 1]} quarter of ${year}`;
      case 'month':
        return `${MONTHS[number - 1]} ${year}`;
    }
  },
  span: ({ from, to }) => `${shortDate(from)} to ${shortDate(to)}`,
  money: (currency, scale) => [SCALES.get(scale), currency].filter(Boolean).join(' '),
};
