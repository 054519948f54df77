import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../schemas/id.js';
import { numeral, readValue, type ValueRule, valueRuleOf, writeNumber, writeValue } from '../../src/values/index.js';
import { testWrittenIsRead } from './written-is-read.js';

const RULE: ValueRule = valueRuleOf({ type: 'decimal' });

describe.each<Language>(['vi', 'en'])('what is written into a form in %s', (language) => {
  /** Some; write.long.test.ts takes many. */
  testWrittenIsRead(language, 200);

  test.each([true, false])('is for %s the word the form offers', (value) => {
    const written = writeValue(value, valueRuleOf({ type: 'yes_no' }), language);
    expect(readValue(written, valueRuleOf({ type: 'yes_no' }), language)).toEqual({ value: written, reading: null });
  });
});

test.each<[Language, number, string]>([
  ['vi', 12_733, '12.733'],
  ['vi', -1_234_567.25, '-1.234.567,25'],
  ['vi', 999, '999'],
  ['vi', 15_234_567_890_123, '15.234.567.890.123'],
  ['vi', 0.125, '0,125'],
  ['vi', 12_345.125, '12.345,125'],
  ['vi', -0, '0'],
  ['vi', 1e-7, '0,0000001'],
  ['en', 12_733.5, '12,733.5'],
  ['en', 9_007_199_254_740_991, '9,007,199,254,740,991'],
])('in %s %d has a mark at the thousands: %s', (language, value, written) => {
  expect(numeral(value, language)).toBe(written);
});

test.each<[Language, string]>([
  ['vi', 'vi-VN'],
  ['en', 'en-GB'],
])('in %s numbers look as Intl writes them', (language, locale) => {
  const grouped = new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 });
  const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 17, useGrouping: false });
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
  fc.assert(
    fc.property(number, (value) => {
      const told = (writer: Intl.NumberFormat): string => {
        const written = writer.format(value === 0 ? 0 : value);
        return Number.isInteger(value) ? written : written.replace(/^-?[1-9]\d{0,2}[.,]\d{3}$/, '$&0');
      };
      expect(numeral(value, language)).toBe(told(grouped));
      expect(numeral(value, language, true)).toBe(told(plain));
    }),
  );
});

test.each<[Language, number, string]>([
  ['vi', 1.323, '1,3230'],
  ['en', -234.567, '-234.5670'],
])('in %s the three decimals of %d are not left to be taken for thousands: %s', (language, value, written) => {
  expect(numeral(value, language)).toBe(written);
});

test.each<[Language, string, string]>([
  ['vi', 'triệu đồng', '2.500.000 triệu đồng'],
  ['vi', '1.000.000 đồng', '2.500.000.000.000 vnd'],
  ['en', 'million VND', '2,500,000 million VND'],
])('in %s a number too large for what is counted says its measure: %s', (language, unit, written) => {
  expect(writeNumber(2_500_000, valueRuleOf({ type: 'decimal', unit }), language)).toBe(written);
});

describe.each<[Language, string]>([
  ['vi', '10/02/2026'],
  ['en', '10 February 2026'],
])('a day written into a form in %s', (language, written) => {
  test('is written as people write it, and read again as that day', () => {
    expect(writeValue('2026-02-10', { ...RULE, type: 'date' }, language)).toBe(written);
    expect(readValue(written, { ...RULE, type: 'date' }, language)).toEqual({ value: '2026-02-10', reading: null });
  });

  test('stays as it is where a text is asked for', () => {
    expect(writeValue('2026-02-10', { ...RULE, type: 'text' }, language)).toBe('2026-02-10');
  });
});
