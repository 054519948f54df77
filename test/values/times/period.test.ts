import { describe, expect, test } from '@jest/globals';
import {
  periodCode,
  periodInSentence,
  periodName,
  periodsAYear,
  readPeriod,
  readSpan,
} from '../../../src/values/index.js';

describe('the code of a period', () => {
  test.each([
    ['2026', 'year', 1, '2026-01-01', '2026-12-31'],
    ['2026-H2', 'half_year', 2, '2026-07-01', '2026-12-31'],
    ['2026-M9', 'nine_months', 1, '2026-01-01', '2026-09-30'],
    ['2026-Q3', 'quarter', 3, '2026-07-01', '2026-09-30'],
    ['2024-02', 'month', 2, '2024-02-01', '2024-02-29'],
    ['2026-11', 'month', 11, '2026-11-01', '2026-11-30'],
  ] as const)('%s is of the kind %s, the %ith of its year, from %s to %s', (code, kind, number, from, to) => {
    expect(readPeriod(code)).toMatchObject({ kind, number, from, to, lastMonth: Number(to.slice(5, 7)) });
    expect(periodCode(kind, Number(code.slice(0, 4)), number)).toBe(code);
  });

  test.each(['', '26', '2026-H3', '2026-M6', '2026-Q5', '2026-13', '2026-1', '2026-05-01'])('is not "%s"', (code) => {
    expect(readPeriod(code)).toBe(null);
  });
});

test.each([
  ['once', 1],
  ['month', 12],
  ['quarter', 4],
  ['half_year', 2],
  ['nine_months', 1],
  ['year', 1],
] as const)('what is reported each %s is reported %i times a year', (every, times) => {
  expect(periodsAYear(every)).toBe(times);
});

describe('a time between two days', () => {
  test('has no code of a period, and is named by its days', () => {
    const code = '2018-01-01/2023-01-31';
    expect(readSpan(code)).toEqual({ from: '2018-01-01', to: '2023-01-31' });
    expect([periodName(code, 'vi'), periodName(code, 'en')]).toEqual([
      'từ 01/01/2018 đến 31/01/2023',
      '1 January 2018 to 31 January 2023',
    ]);
  });

  test('is not made of one day or of three', () => {
    expect(['2018-01-01', '2018-01-01/', '2018-01-01/2019-01-01/2020-01-01'].map(readSpan)).toEqual([null, null, null]);
  });
});

test.each([
  ['2026', 'năm 2026', '2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['2026-M9', '9 tháng năm 2026', 'nine months of 2026'],
  ['2026-Q4', 'quý IV năm 2026', 'fourth quarter of 2026'],
  ['2026-05', 'tháng 5 năm 2026', 'May 2026'],
])('%s is called "%s", in English "%s"', (code, vietnamese, english) => {
  expect([periodName(code, 'vi'), periodName(code, 'en')]).toEqual([vietnamese, english]);
});

test('an English name that counts periods has an article behind a preposition, others have none', () => {
  const inSentence = (code: string, language: 'vi' | 'en') =>
    periodInSentence(periodName(code, language) ?? '', language);
  expect(['2026-Q2', '2026-H1', '2026-05', '2026'].map((code) => inSentence(code, 'en'))).toEqual([
    'the second quarter of 2026',
    'the first half of 2026',
    'May 2026',
    '2026',
  ]);
  expect(inSentence('2026-Q2', 'vi')).toBe('quý II năm 2026');
});
