import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { addsUp } from '../../../src/check/rules/total.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

describe('adding up', () => {
  test('whole numbers must add up exactly', () => {
    expect([addsUp([10, 5], 15), addsUp([10, 5], 16)]).toEqual([true, false]);
  });

  test('a thousand is not lost in a trillion', () => {
    expect([addsUp([1e12, 234_567], 1_000_000_234_567), addsUp([1e12, 234_567], 1_000_000_233_567)]).toEqual([
      true,
      false,
    ]);
    expect([addsUp([1e12, 0.1], 1_000_000_000_000.1), addsUp([1e12, 0.1], 1_000_000_000_000.3)]).toEqual([true, false]);
  });

  test('decimals may be off by what rounding each of them allows', () => {
    expect([addsUp([33.3, 33.3, 33.3], 100), addsUp([33.3, 33.3, 33.3], 101)]).toEqual([true, false]);
  });

  test('one place of slack is there for two rows, half a place more for each row beyond them', () => {
    expect([addsUp([0.1, 0.1], 0.3), addsUp([0.1, 0.1], 0.4)]).toEqual([true, false]);
    expect([addsUp([0.1, 0.1, 0.1, 0.1], 0.6), addsUp([0.1, 0.1, 0.1, 0.1], 0.7)]).toEqual([true, false]);
  });

  test('a very small number has its own last place', () => {
    expect([addsUp([1e-7, 2e-7], 3e-7), addsUp([1e-7, 2e-7], 9e-7)]).toEqual([true, false]);
  });

  test('binary fractions do not count as a difference', () => {
    expect(addsUp([0.1, 0.2], 0.3)).toBe(true);
  });
});

describe('the total of a column', () => {
  const form = exampleForm(`
sections: [{id: ket_qua, title: Kết quả}]
appendices:
  - id: bieu_1
    title: Kinh phí
    total: true
    rows: [{id: giay, label: Giấy}, {id: muc, label: Mực}]
    columns: [{id: chi, label: Chi, type: integer}, {id: thu, label: Thu, type: integer}]
`);
  const told = (returned: Record<string, string | null>, asPrinted = true): unknown[] => {
    const submission = exampleSubmission(form, { returned });
    const tables = submission.tables.map((table) => ({ ...table, rowsAsPrinted: asPrinted }));
    return check(form, { ...submission, tables }).findings.map(({ code, item, data }) =>
      'sum' in data ? `${code} ${item} ${data.sum}` : code,
    );
  };

  test('is told with what its own rows add up to', () => {
    const rows = { 'bieu_1.giay.chi': '30', 'bieu_1.muc.chi': '12' };
    expect(told({ ...rows, 'bieu_1.total.chi': '41' })).toEqual(['total-wrong bieu_1.total.chi 42']);
    expect(told({ ...rows, 'bieu_1.total.chi': '' })).toEqual(['total-missing bieu_1.total.chi 42']);
  });

  test('is nought where a list has no row', () => {
    const list = exampleForm(`
sections: [{id: ket_qua, title: Kết quả}]
appendices:
  - id: bieu_1
    title: Kinh phí
    total: true
    rows: {min: 0}
    columns: [{id: ten, label: Nội dung, key: true}, {id: chi, label: Chi, type: integer}]
`);
    const saying = (total: string): unknown[] => {
      const submission = exampleSubmission(list, { returned: { 'bieu_1.total.chi': total } });
      const answers = submission.answers.filter(({ item }) => !/^bieu_1\.r\d/.test(item));
      return check(list, { ...submission, answers }).findings.flatMap(({ code, data }) =>
        code.startsWith('total') && 'sum' in data ? [`${code} ${data.sum}`] : [],
      );
    };
    expect(saying('52')).toEqual(['total-wrong 0']);
    expect(saying('0')).toEqual([]);
    expect(saying('')).toEqual(['total-missing null']);
  });

  test('is not held against rows of which one is no number', () => {
    expect(told({ 'bieu_1.giay.chi': 'nhiều', 'bieu_1.total.chi': '41' })).toEqual(['cell-wrong-type']);
    expect(told({ 'bieu_1.giay.chi': '', 'bieu_1.total.chi': '' })).toEqual([
      'cell-missing',
      'total-missing bieu_1.total.chi null',
    ]);
  });

  test('is not held against rows that are not those the form prints', () => {
    const returned = { 'bieu_1.giay.chi': '30', 'bieu_1.muc.chi': '12', 'bieu_1.total.chi': '41' };
    expect(told(returned, false)).toEqual([]);
    expect(told({ ...returned, 'bieu_1.total.chi': '' }, false)).toEqual(['total-missing bieu_1.total.chi null']);
  });

  test('is not held against anything where it is no number itself', () => {
    expect(told({ 'bieu_1.total.chi': 'như trên' })).toEqual(['cell-wrong-type']);
  });
});
