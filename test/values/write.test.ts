import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../schemas/id.js';
import type { ValueRule } from '../../src/form/index.js';
import { readValue, writeGrouped, writePreset } from '../../src/values/index.js';

const RULE: ValueRule = { type: 'decimal', unit: null, min: null, max: null, options: [], currency: null, scale: 1 };

describe.each<Language>(['vi', 'en'])('a number written into a form in %s', (language) => {
  test('is read again as that number, and in no other way', () => {
    const numbers = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
    const writing = fc.constantFrom(writePreset, writeGrouped);
    fc.assert(
      fc.property(numbers, writing, ([digits, decimals], write) => {
        const number = Number((digits / 10 ** decimals).toFixed(decimals));
        const written = write(number, language);
        expect({ written, ...readValue(written, RULE, language) }).toEqual({ written, value: number, reading: null });
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

test.each<[Language, number, string]>([
  ['vi', 12_733, '12.733'],
  ['vi', -1_234_567.25, '-1.234.567,25'],
  ['vi', 999, '999'],
  ['en', 12_733.5, '12,733.5'],
])('in %s %d has a mark at the thousands: %s', (language, value, written) => {
  expect(writeGrouped(value, language)).toBe(written);
});

test('three decimals are not left to be taken for thousands', () => {
  expect(writePreset(1.323, 'vi')).toBe('1,3230');
});

describe.each<[Language, string]>([
  ['vi', '10/02/2026'],
  ['en', '10 February 2026'],
])('a day written into a form in %s', (language, written) => {
  test('is written as people write it, and read again as that day', () => {
    expect(writePreset('2026-02-10', language, 'date')).toBe(written);
    expect(readValue(written, { ...RULE, type: 'date' }, language)).toEqual({ value: '2026-02-10', reading: null });
  });

  test('stays as it is where a text is asked for', () => {
    expect(writePreset('2026-02-10', language, 'text')).toBe('2026-02-10');
  });
});
