import { boundIn, isDay, quotedList, sizeOf } from '../phrases.js';
import type { Bound, Expected, FindingWords, Got, Plain } from './words.js';

const kinds: Record<Got['kind'], string> = {
  text: 'text',
  number: 'a number',
  yes_no: 'yes or no',
  list: 'a list',
  map: 'a group of entries',
  nothing: 'nothing',
};

const plain: Record<Plain, string> = {
  id: 'an id of small letters, digits and underscores that begins with a letter, 30 characters at most (such as so_luot)',
  letterhead_id: 'a name of small letters, digits and hyphens (such as vn-party-2018)',
  key: 'a year (such as 2021) or a word of letters, digits and underscores, 20 characters at most; for another header, {key: t1, label: "01/2023"}',
  color: 'a colour of 6 hexadecimal digits (such as C00000)',
  yes_no: 'true or false',
  map: 'a group of entries, each written “name: value”',
  date: 'a day that exists, written year-month-day (such as 2026-05-19)',
  month_day: 'a day of the year, written month-day (such as 06-20)',
  period: 'a period: 2026, 2026-H1 (half a year), 2026-M9 (nine months), 2026-Q3 or 2026-05',
  scale: '1, 1000 (thousands), 1000000 (millions) or 1000000000 (billions)',
  moment: 'a day that exists, with or without a time (such as 2026-07-05 or 2026-07-05T14:30+07:00)',
  sha256: 'the SHA-256 of a file, 64 hexadecimal digits in small letters',
  other: 'a value this entry can have',
};

const listOf = (words: readonly string[]): string => quotedList(words, ', …');

function range(min: Bound, max: Bound): string {
  const [low, high] = [boundIn(min, 'en'), boundIn(max, 'en')];
  if (isDay(min, max)) {
    if (low !== null && high !== null) return `from ${low} to ${high}`;
    return low === null ? `no later than ${high}` : `no earlier than ${low}`;
  }
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  return low === null ? `${high} or less` : `${low} or more`;
}

const bounded = (words: string, min: Bound | undefined, max: Bound | undefined): string =>
  min === undefined && max === undefined ? words : `${words} ${range(min ?? null, max ?? null)}`;

const list = 'a list (one entry a line, each after “- ”)';

function expectation(expected: Expected): string {
  switch (expected.is) {
    case 'text':
      return expected.max === undefined ? 'text that is not empty' : `text of 1 to ${expected.max} characters`;
    case 'number':
      return bounded('a number', expected.min, expected.max);
    case 'whole':
      return bounded('a whole number', expected.min, expected.max);
    case 'day':
      return bounded('a day', expected.min, expected.max);
    case 'list':
      if (expected.max !== undefined) return `${list} with at most ${expected.max}`;
      return expected.min === undefined ? list : `${list} with at least ${expected.min}`;
    case 'one_of':
      return expected.options.length === 1 ? listOf(expected.options) : `one of ${listOf(expected.options)}`;
    case 'any_of':
      return expected.of.map(expectation).join('; or ');
    case 'containing':
      return `text that holds “${expected.text}”`;
    default:
      return plain[expected.is];
  }
}

export const en: FindingWords = {
  didYouMean: (near) => (near === null ? '' : `Did you mean “${near}”? `),
  listOf,
  size: (bytes) => sizeOf(bytes, 'en'),
  expectation,
  gotten: ({ kind, text }) =>
    kind === 'nothing' ? 'nothing is there' : `${text === null ? kinds[kind] : `“${text}”`} is there`,
  range,
};
