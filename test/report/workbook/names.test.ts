import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName, columnLetters, inFormula, sheetNames } from '../../../src/report/workbook/index.js';

describe('names of sheets', () => {
  test('lose what a spreadsheet forbids', () => {
    expect(sheetNames(['Biểu 1/2: [a]*?\\b', "'Nháp'", 'dòng\nhai', ''])).toEqual([
      'Biểu 1 2 a b',
      'Nháp',
      'dòng hai',
      'Sheet 4',
    ]);
  });

  test('are at most 31 long, and none is there twice however its letters are written', () => {
    const long = 'Kết quả tuyên truyền, phổ biến chủ trương';
    const names = sheetNames([long, long, 'THUYẾT MINH', 'thuyết minh']);
    expect(names).toEqual([
      'Kết quả tuyên truyền, phổ biến',
      'Kết quả tuyên truyền, phổ (2)',
      'THUYẾT MINH',
      'thuyết minh (2)',
    ]);
  });

  test('end with a whole word, and within one that is longer than a name may be', () => {
    expect(sheetNames(['Tổng hợp chỉ tiêu chính năm 2026', 'x'.repeat(40)])).toEqual([
      'Tổng hợp chỉ tiêu chính năm',
      'x'.repeat(31),
    ]);
  });

  test('leave alone the name a spreadsheet keeps for itself', () => {
    expect(sheetNames(['History'])).toEqual(['History 1']);
  });

  test('are legal whatever they are made from', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (given) => {
        const names = sheetNames(given);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        expect(names.filter((name) => !/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(name))).toEqual([]);
      }),
    );
  });

  test('stand quoted in a formula', () => {
    expect(inFormula("Biểu 'a'")).toBe("'Biểu ''a'''!");
  });
});

describe('names of cells', () => {
  test('count columns by letters and rows from 1', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(cellName(4, 2)).toBe('C5');
  });
});
