import { describe, expect, test } from '@jest/globals';
import { unitOf, withUnit } from '../../../src/values/index.js';

const rule = { type: 'money', unit: null, currency: null, scale: 1 } as const;

describe('what a value is counted in', () => {
  test.each([
    ['the unit the definition names', { ...rule, type: 'integer', unit: 'cuộc' }, 'cuộc', 'cuộc'],
    ['percent', { ...rule, type: 'percent' }, '%', '%'],
    ['đồng, in the scale asked for', { ...rule, currency: 'VND', scale: 1_000_000 }, 'triệu đồng', 'million VND'],
    ['đồng, where only a scale is named', { ...rule, scale: 1_000_000_000 }, 'tỷ đồng', 'billion'],
    ['another currency', { ...rule, currency: 'USD', scale: 1000 }, 'nghìn USD', 'thousand USD'],
    ['a currency in ones', { ...rule, currency: 'USD' }, 'USD', 'USD'],
    ['nothing', { ...rule, type: 'integer' }, '', ''],
    ['nothing, for money of no name', rule, '', ''],
  ] as const)('is %s', (_, asked, vietnamese, english) => {
    expect(unitOf(asked, 'vi')).toBe(vietnamese);
    expect(unitOf(asked, 'en')).toBe(english);
  });
});

describe('the header of a column', () => {
  test.each([
    ['Kinh phí', null, 'triệu đồng', 'Kinh phí (triệu đồng)'],
    ['Kinh phí (triệu đồng)', null, 'triệu đồng', 'Kinh phí (triệu đồng)'],
    ['Budget', 'Amount (USD)', 'USD', 'Budget'],
    ['Số Người dự', null, 'người', 'Số Người dự'],
    ['Tỷ lệ %', null, '%', 'Tỷ lệ %'],
    ['Thời gian đạt', null, 'gia', 'Thời gian đạt (gia)'],
    ['Ghi chú', null, '', 'Ghi chú'],
  ])('"%s" under %s with unit "%s" is printed as "%s"', (header, above, unit, printed) => {
    expect(withUnit(header, above, unit)).toBe(printed);
  });
});
