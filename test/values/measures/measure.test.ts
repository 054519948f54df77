import { describe, expect, test } from '@jest/globals';
import { measureOf, valueRuleOf } from '../../../src/values/index.js';
import { measureIn, multipleNamedIn } from '../../../src/values/measures/measure.js';

describe('a unit of measure says what is counted and in how many', () => {
  test.each([
    ['hộ', 1, 'hộ'],
    ['triệu đồng', 1e6, 'vnd'],
    ['Triệu  đồng', 1e6, 'vnd'],
    ['tr.đồng', 1e6, 'vnd'],
    ['nghìn tỷ đồng', 1e12, 'vnd'],
    ['trăm triệu đồng', 1e8, 'vnd'],
    ['triệu đồng/người', 1e6, 'vnd/người'],
    ['1.000 đồng', 1e3, 'vnd'],
    ['1.000.000 đ', 1e6, 'vnd'],
    ['ĐVT: nghìn đồng', 1e3, 'vnd'],
    ["TZS '000", 1e3, 'tzs'],
    ['USD (000)', 1e3, 'usd'],
    ['USD ’000s', 1e3, 'usd'],
    ['QĐ 2000', 1, 'qđ 2000'],
    ["costs in TZS '000", 1, "costs in tzs '000"],
    ['đồng (triệu)', 1e6, 'vnd'],
    ['nghìn lượt người', 1e3, 'lượt người'],
    ['lượt người (nghìn)', 1e3, 'lượt người'],
    ['USD million', 1e6, 'usd'],
    ["'000 USD", 1e3, 'usd'],
    ['millions of dollars', 1e6, 'usd'],
    ['tỷ lệ %', 1, 'tỷ lệ %'],
    ['ca/100.000 dân', 1, 'ca/100.000 dân'],
    ['m2', 1, 'm2'],
    ['đồng chí', 1, 'đồng chí'],
    ['đô thị loại V', 1, 'đô thị loại v'],
    ['đồng mỗi hộ', 1, 'vnd mỗi hộ'],
    ['USD equivalent', 1, 'usd equivalent'],
    ['10 ngày', 1, '10 ngày'],
    ['', 1, ''],
  ])('%s', (unit, times, of) => {
    expect(measureIn(unit)).toEqual({ times, of });
  });
});

describe('a label may name it', () => {
  test.each([
    ['Kinh phí (triệu đồng)', 'triệu đồng'],
    ['Kinh phí (nếu có) (nghìn đồng)', 'nghìn đồng'],
    ['Bảng 1. Kinh phí. ĐVT: triệu đồng', 'triệu đồng'],
    ['Số hộ (hộ)', null],
    ['Kinh phí', null],
  ])('%s', (label, unit) => {
    expect(multipleNamedIn(label)).toBe(unit);
  });

  test('where the definition names neither unit nor scale', () => {
    const labels = ['Kế hoạch', 'Kinh phí (triệu đồng)'];
    expect(valueRuleOf({ type: 'money' }, labels).named).toBe('triệu đồng');
    expect(measureOf(valueRuleOf({ type: 'money' }, labels)).times).toBe(1e6);
    expect(valueRuleOf({ type: 'money', unit: 'tỷ đồng' }, labels).named).toBe(undefined);
    expect(valueRuleOf({ type: 'money', scale: 1_000 }, labels).named).toBe(undefined);
    expect(valueRuleOf({ type: 'text' }, labels).named).toBe(undefined);
  });

  test('the scale counts where the unit does not multiply, and gives way where it does', () => {
    const rule = valueRuleOf({ type: 'money', currency: 'VND', scale: 1_000 });
    expect(measureOf(rule)).toEqual({ times: 1_000, of: 'vnd' });
    expect(measureOf({ ...rule, unit: 'triệu đồng' }).times).toBe(1e6);
  });
});
