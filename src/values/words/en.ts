import { ofLetters } from '../../text/index.js';
import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'thousand'],
  [1_000_000, 'million'],
  [1_000_000_000, 'billion'],
]);

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const MONTH_NAMES = '(?<number>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

export const en: ValueWords = {
  thousands: ',',
  decimal: '.',
  anyDecimal: false,
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
  periodsWritten: [
    { kind: null, pattern: /\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}/gu },
    { kind: null, pattern: /[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/gu },
    {
      kind: 'half_year',
      pattern: /(?<number>first|second|1st|2nd)\s+(?:half|six months),?\s+(?:of\s+)?(?<year>\d{4})/gu,
    },
    { kind: 'half_year', pattern: ofLetters(/(?<!\p{L})h(?<number>[12])[\s/-]*(?<year>\d{4})/gu) },
    { kind: 'half_year', pattern: /(?<year>\d{4})[\s/-]*h(?<number>[12])(?!\d)/gu },
    { kind: 'nine_months', pattern: /(?:nine|9) months,?\s+(?:of\s+)?(?<year>\d{4})/gu },
    {
      kind: 'quarter',
      pattern: /(?<number>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter,?\s+(?:of\s+)?(?<year>\d{4})/gu,
    },
    { kind: 'quarter', pattern: ofLetters(/(?<!\p{L})q(?<number>[1-4])[\s/-]*(?<year>\d{4})/gu) },
    { kind: 'quarter', pattern: /(?<year>\d{4})[\s/-]*q(?<number>[1-4])(?!\d)/gu },
    {
      kind: 'month',
      pattern: ofLetters(new RegExp(`(?<!\\d\\s?|\\p{L})${MONTH_NAMES}\\.?,?\\s+(?<year>\\d{4})`, 'gu')),
    },
    { kind: 'year', pattern: /(?<![\d/.-])(?<year>(?:19|20)\d{2})(?![\d/-])/gu },
  ],
  partsWritten: [
    { kind: 'half_year', pattern: ofLetters(/(?<number>first|second|1st|2nd)\s+(?:half|six months)(?!\p{L})/gu) },
    { kind: 'half_year', pattern: ofLetters(/(?<![\p{L}\d])h(?<number>[12])(?![\p{L}\d])/gu) },
    { kind: 'half_year', pattern: ofLetters(/(?<number>first|second|1st|2nd)\s+(?:semester|term)(?!\p{L})/gu) },
    { kind: 'half_year', pattern: ofLetters(/(?<!\p{L})(?:semester|term)\s*(?<number>[12])(?![\p{L}\d])/gu) },
    { kind: 'nine_months', pattern: /first (?:nine|9) months/gu },
    {
      kind: 'quarter',
      pattern: ofLetters(/(?<number>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter(?!\p{L})/gu),
    },
    { kind: 'quarter', pattern: ofLetters(/(?<![\p{L}\d])q(?<number>[1-4])(?![\p{L}\d])/gu) },
  ],
  monthsWritten: ofLetters(
    /(?<![\p{L}\d./-]|\d\s)(?<months>(?:(?:whole|full|entire) year|annual|yearly)(?!\p{L})|(?:\d{1,2}|three|six|nine)(?=[\s-]+months?(?!\p{L}|\s+old)))/gu,
  ),
  numbersOfMonths: {
    ...{ three: 3, six: 6, nine: 9, 'whole year': 12, 'full year': 12, 'entire year': 12, annual: 12, yearly: 12 },
  },
  ordinals: {
    ...{ first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
    ...Object.fromEntries(MONTHS.map((month, at) => [month.slice(0, 3).toLowerCase(), at + 1])),
  },
  numberedPeriods: ['quarter', 'month', 'half', 'semester', 'term'],
  upTo: ['to', 'until'],
  span: (from, to) => `${from} to ${to}`,
  money: (currency, scale) => [SCALES.get(scale), currency].filter(Boolean).join(' '),
};
