import { describe, expect, test } from '@jest/globals';
import { isMeasureOf, namedIn, saidBy } from '../../../src/read/names/said-measure.js';
import { Wording } from '../../../src/text/index.js';
import { valueRuleOf } from '../../../src/values/index.js';

type Rule = Parameters<typeof valueRuleOf>[0];
const said = (text: string, rule: Rule, whole = true, language: 'vi' | 'en' = 'vi') => {
  const found = saidBy({ text, whole }, valueRuleOf(rule), language);
  return found.is === 'multiple' ? found.by : found.is;
};
const million: Rule = { type: 'decimal', unit: 'triệu đồng' };
const share: Rule = { type: 'percent' };
const lop: Rule = { type: 'integer', unit: 'lớp' };
const bare: Rule = { type: 'integer' };
const money: Rule = { type: 'money' };

describe('what stands in a cell of units says what a value is counted in', () => {
  test.each<[string, Rule, string | number]>([
    ['', million, 'nothing'],
    ['triệu đồng', million, 'own'],
    ['Triệu đồng:', million, 'own'],
    ['tr.đồng', million, 'own'],
    ['trieu dong', million, 'own'],
    ['nghìn đồng', million, 0.001],
    ['đồng', million, 1e-6],
    ['tỷ đồng', million, 1000],
    ['tỷ', million, 1000],
    ['triệu', million, 'own'],
    ['USD', million, 'other'],
    ['hộ', million, 'other'],
    ['%', million, 'other'],
    ['%', share, 'own'],
    ['phần trăm', share, 'own'],
    ['%', { type: 'decimal', unit: '%' }, 'own'],
    ['người', share, 'other'],
    ['đồng', money, 'own'],
    ['triệu đồng', money, 1e6],
    ['USD', money, 'other'],
    ['lớp', lop, 'own'],
    ['lop', lop, 'own'],
    ['lợp', lop, 'other'],
    ['lớp học', lop, 'own'],
    ['lớp', { type: 'integer', unit: 'lớp học' }, 'own'],
    ['người', lop, 'other'],
    ['lượt người', { type: 'integer', unit: 'người' }, 'other'],
    ['nghìn lớp', lop, 1000],
    ['nghìn', lop, 1000],
    ['nghìn người', lop, 'other'],
    ['người', bare, 'nothing'],
    ['nghìn người', bare, 'other'],
    ['nghìn', bare, 1000],
    ['lớp hoc', { type: 'integer', unit: 'lớp học' }, 'own'],
  ])('%s beside %p: %s', (text, rule, expected) => {
    expect(said(text, rule)).toBe(expected);
  });
});

describe('what stands in brackets or above a table says much else', () => {
  test.each<[string, Rule, string | number]>([
    ['nghìn đồng', million, 0.001],
    ['hộ', million, 'nothing'],
    ['USD', million, 'nothing'],
    ['nghìn hộ', million, 'nothing'],
    ['USD', money, 'other'],
    ['USD', bare, 'other'],
    ['nghìn hộ', bare, 'other'],
    ['có văn bản', lop, 'nothing'],
    ['lớp', lop, 'own'],
    ['%', lop, 'other'],
  ])('%s for %p: %s', (text, rule, expected) => {
    expect(said(text, rule, false)).toBe(expected);
  });
});

test('what a label names is what is counted in where nothing else does', () => {
  const rule = valueRuleOf({ type: 'decimal' }, ['Kinh phí (triệu đồng)']);
  expect(saidBy({ text: 'triệu đồng', whole: true }, rule, 'vi')).toEqual({ is: 'own' });
  expect(saidBy({ text: 'tỷ đồng', whole: true }, rule, 'vi')).toEqual({ is: 'multiple', by: 1000 });
  expect(saidBy({ text: 'triệu đồng', whole: true }, rule, 'en')).toEqual({ is: 'own' });
});

test('the currency and scale of money are printed in the language of the form', () => {
  const rule: Rule = { type: 'money', currency: 'VND', scale: 1_000_000 };
  expect(said('triệu đồng', rule)).toBe('own');
  expect(said('million VND', rule, true, 'en')).toBe('own');
  expect(said('nghìn đồng', rule)).toBe(0.001);
});

describe('a text names what is counted in', () => {
  test.each<[string, string[]]>([
    ['Kinh phí (triệu đồng)', ['triệu đồng']],
    ['Số hộ (hộ) và số người ( người )', ['hộ', 'người']],
    ['Đơn vị tính: triệu đồng', ['triệu đồng']],
    ['Kinh phí (ĐVT: nghìn đồng)', ['nghìn đồng']],
    ['Kinh phí ĐVT : nghìn đồng (làm tròn)', ['nghìn đồng']],
    ['Unit: million VND', ['million VND']],
    ['Xđơn vị: hộ', []],
    ['Kinh phí', []],
    ['Số (', []],
    ['Tổng ()', ['']],
  ])('in brackets, or behind the words for it: %s', (text, expected) => {
    expect(namedIn(text)).toEqual(expected.map((one) => ({ text: one, whole: false })));
  });
});

test('a cell says what values are counted in where that is asked for, is so many of it, or money', () => {
  const is = (text: string, ...rules: Rule[]) => isMeasureOf(rules.map((rule) => valueRuleOf(rule)))(new Wording(text));
  expect(is('lớp', lop)).toBe(true);
  expect(is('nghìn lớp', lop)).toBe(true);
  expect(is('người', lop)).toBe(false);
  expect(is('người', lop, { type: 'integer', unit: 'người' })).toBe(true);
  expect(is('triệu đồng', lop)).toBe(true);
  expect(is('USD', lop)).toBe(true);
  expect(is('xUSD', lop)).toBe(false);
  expect(is('triệu đồng')).toBe(false);
  expect(is('', lop)).toBe(false);
});
