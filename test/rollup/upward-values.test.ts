import { describe, expect, test } from '@jest/globals';
import type { Total } from '../../schemas/rollup.js';
import type { ValueRule } from '../../src/form/index.js';
import { numberFor, writeTotal } from '../../src/rollup/upward/write-total.js';
import { factorBetween } from '../../src/versions/index.js';
import { rule } from '../support/rule.js';

const INTEGER = rule('integer');
const TEXT = rule('text');
const number = (value: number | null): Total => ({ is: 'number', value });
const words = (value: string | null): Total => ({ is: 'text', value });
const counts = (...of: [string, number][]): Total => ({
  is: 'counts',
  counts: of.map(([value, count]) => ({ value, count })),
});
const list = (...of: [string, string][]): Total => ({
  is: 'list',
  values: of.map(([unit, value]) => ({ unit, value })),
});

describe('a total is written', () => {
  test.each<[string, Total, ValueRule, ValueRule, string | null]>([
    ['with a mark before the years', number(1899), INTEGER, INTEGER, '1.899'],
    ['as the first year', number(1900), INTEGER, INTEGER, '1900'],
    ['as the last year', number(2099), INTEGER, INTEGER, '2099'],
    ['with a mark behind the years', number(2100), INTEGER, INTEGER, '2.100'],
    ['with a mark where things are counted', number(1998), INTEGER, rule('integer', { unit: 'lớp' }), '1.998'],
    ['with a mark where it is no whole number', number(1998), INTEGER, rule('decimal'), '1.998'],
    ['with a mark where it is money', number(1998), rule('money'), rule('money'), '1.998'],
    ['as a year where a text is asked for', number(1998), INTEGER, TEXT, '1998'],
    ['as a number where a text is asked for', number(1234.5), rule('decimal'), TEXT, '1.234,5'],
    ['not at all where a text is asked for and there is no number', number(null), INTEGER, TEXT, null],
    ['not at all where there is no number', number(null), INTEGER, INTEGER, null],
    ['not at all where a number is asked of a day', number(5), INTEGER, rule('date'), null],
    ['as a day', words('2026-04-09'), rule('date'), rule('date'), '09/4/2026'],
    ['as a day in a text', words('2026-04-09'), rule('date'), TEXT, '09/4/2026'],
    ['as it is', words('Loa'), TEXT, TEXT, 'Loa'],
    ['as the same choice', words('Tốt'), rule('choice'), rule('choice'), 'Tốt'],
    ['not as what it is none of', words('Tốt'), rule('choice'), rule('yes_no'), null],
    ['not as a number', words('5'), TEXT, INTEGER, null],
    ['not where there is no text', words(null), TEXT, TEXT, null],
    ['not where there is no day', words(null), rule('date'), rule('date'), null],
    ['as how often each was chosen', counts(['Tốt', 2], ['Khá', 0]), rule('choice'), TEXT, 'Tốt: 2; Khá: 0'],
    ['not where nothing can be chosen', counts(), rule('choice'), TEXT, null],
    ['not as counts where a number is asked for', counts(['1', 2]), INTEGER, INTEGER, null],
    ['as a list with names', list(['a', 'Loa'], ['b', 'Đài']), TEXT, TEXT, 'Xã a: Loa; Xã b: Đài'],
    ['not where the list is empty', list(), TEXT, TEXT, null],
    ['not as a list where a day is asked for', list(['a', '2026-04-09']), rule('date'), rule('date'), null],
    ['not where there is no total', { is: 'none' }, TEXT, TEXT, null],
  ])('%s', (_, total, below, above, text) => {
    expect(writeTotal({ total, rule: below }, above, 'vi', (unit) => `Xã ${unit}`)).toBe(text);
  });

  test.each<[string, Total, ValueRule, ValueRule, number | null]>([
    [
      'money with all its digits',
      number(1000 / 3),
      rule('money', { scale: 1000 }),
      rule('money', { scale: 1000 }),
      1000 / 3,
    ],
    ['money with more than two decimals', number(1.23456), rule('money'), rule('money'), 1.23456],
    ['a mean with two', number(1.23456), rule('decimal'), rule('decimal'), 1.23],
    [
      'what is converted with all',
      number(1234),
      rule('decimal', { unit: 'hộ' }),
      rule('decimal', { unit: 'nghìn hộ' }),
      1.234,
    ],
    [
      'a whole number of what is converted',
      number(1634),
      rule('decimal', { unit: 'hộ' }),
      rule('integer', { unit: 'nghìn hộ' }),
      2,
    ],
    ['none of counts', counts(['1', 1]), INTEGER, INTEGER, null],
    ['none of a text', words('5'), INTEGER, INTEGER, null],
    ['none where a text is asked for', number(5), INTEGER, TEXT, null],
    ['none of a day', number(5), rule('date'), INTEGER, null],
  ])('as a number: %s', (_, total, below, above, value) => {
    expect(numberFor({ total, rule: below }, above)).toBe(value);
  });
});

describe('between two measures', () => {
  const unit = (name: string | null): ValueRule => rule('decimal', { unit: name });
  test.each<[string | null, string | null, { from: number; to: number } | null]>([
    [null, null, { from: 1, to: 1 }],
    [null, 'tấn', { from: 1, to: 1 }],
    ['tấn', null, { from: 1, to: 1 }],
    ['tấn', 'tấn', { from: 1, to: 1 }],
    ['tấn', 'hộ', null],
    ['hộ', 'tấn', null],
    ['hộ', 'đồng', null],
    ['hộ', 'lớp', { from: 1, to: 1 }],
    ['nghìn', 'hộ', { from: 1000, to: 1 }],
    ['hộ', 'nghìn', { from: 1, to: 1000 }],
    [null, 'nghìn hộ', null],
    ['nghìn hộ', null, null],
    ['nghìn hộ', 'nghìn lớp', { from: 1000, to: 1000 }],
    ['nghìn hộ', 'lớp', null],
    ['nghìn hộ', 'hộ', { from: 1000, to: 1 }],
  ])('%s and %s', (below, above, factor) => {
    expect(factorBetween(unit(below), unit(above))).toEqual(factor);
  });
});
