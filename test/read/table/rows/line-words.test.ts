import { describe, expect, test } from '@jest/globals';
import {
  isAcross,
  isCarried,
  isDivision,
  isNote,
  isNumbered,
  isOfWhich,
  totalWords,
} from '../../../../src/read/table/rows/line-words.js';
import { Wording } from '../../../../src/text/index.js';
import { lineTyped } from '../../../support/grids.js';

describe('a row is called a total', () => {
  const word = new Wording('Chung toàn huyện');
  const called = (...cells: string[]) => totalWords(lineTyped(...cells), word);

  test.each([
    ['Tổng cộng', 'said'],
    ['TỔNG SỐ:', 'said'],
    ['Cộng', 'said'],
    ['Total', 'said'],
    ['Chung toàn huyện', 'said'],
    ['Cộng: 03 thanh niên', 'said'],
    ['Total: 3 trainings', 'said'],
    ['Tổng công ty: chi nhánh 3', 'begins'],
    ['Tổng công', 'slip'],
    ['Tổgn cộng', 'slip'],
    ['Chung toàn huyệm', 'slip'],
    ['Chugn tonà huyện', 'slip'],
    ['Tổng toàn xã', 'begins'],
    ['- Tổng toàn xã', 'begins'],
    ['Cộng cả hai khối', 'begins'],
    ['Chung toàn huyện và các xã', 'begins'],
    ['Tổngg hợp', 'other'],
    ['Khối xã, cộng', 'other'],
    ['Chi bộ bản Lang', 'other'],
  ])('%s: %s', (text, expected) => {
    expect(called(text, '12')).toBe(expected);
  });

  test('in one of its first two cells, by the clearest of them', () => {
    expect(called('1', 'Tổng cộng', '12')).toBe('said');
    expect(called('Tổng toàn xã', 'Tổng cộng')).toBe('said');
    expect(called('', 'Tổng toàn xã')).toBe('begins');
    expect(called('1', 'Hội nghị', 'Tổng cộng')).toBe('other');
  });

  test('by no word at all where its label is empty', () => {
    expect(called('', '12')).toBe('unnamed');
    expect(totalWords({ ...lineTyped('', '12'), label: undefined }, word)).toBe('other');
  });
});

describe('a row divides its table', () => {
  test.each(['II. Khối xã', 'II', 'A. Khối Đảng', 'Đ) Đoàn thể', 'IV'])('by its number: %s', (text) => {
    expect(isDivision(lineTyped(text, ''))).toBe(true);
    expect(isDivision(lineTyped('', text))).toBe(true);
    expect(isDivision(lineTyped('', '', text))).toBe(false);
  });

  test.each(['2. Khối xã', 'a) Khối xã', 'Khối II', 'Iven', 'K. Khối', ''])('by nothing else: %s', (text) => {
    expect(isDivision(lineTyped(text, 'Khối'))).toBe(false);
  });

  test('by one cell as wide as all its columns', () => {
    const wide = (text: string, span: number) => lineTyped({ lines: [{ text }], span });
    expect(isAcross(wide('Khối xã', 3), 3)).toBe(true);
    expect(isAcross(wide('Khối xã', 2), 3)).toBe(false);
    expect(isAcross(wide('', 3), 3)).toBe(false);
    expect(isAcross(wide('Khối xã', 1), 1)).toBe(false);
    expect(isAcross(lineTyped({ lines: [{ text: 'Khối xã' }], span: 3 }, '4'), 3)).toBe(false);
    expect(isAcross({ ...lineTyped('a'), cells: [] }, 3)).toBe(false);
  });
});

test.each([
  ['3', true],
  ['3.', true],
  ['12)', true],
  [' 7 ', true],
  ['12345', false],
  ['3a', false],
  ['Lớp 3', false],
  ['', false],
])('a row with %s in its first cell is numbered: %s', (text, expected) => {
  expect(isNumbered(lineTyped(text, '4'))).toBe(expected);
  expect(isNumbered({ ...lineTyped('a'), cells: [] })).toBe(false);
});

test.each([
  ['Mang sang', true],
  ['Số mang sang', true],
  ['Cộng trang trước', true],
  ['- Chuyển sang trang sau', true],
  ['Mang sangg', false],
  ['Trang bị', false],
  ['Hội nghị chuyển sang', false],
])('a row called %s carries sums from page to page: %s', (text, expected) => {
  expect(isCarried(lineTyped(text, '4'))).toBe(expected);
  expect(isCarried({ ...lineTyped(text), label: undefined })).toBe(false);
});

test.each([
  ['Trong đó: nữ', true, true],
  ['- Trong số đó', true, true],
  ['- Nữ', false, true],
  ['+ Nữ', false, true],
  ['• Nữ', false, true],
  ['Nữ', false, false],
  ['Số nữ - trong đó', false, false],
])('a row called %s says a part of the one above: %s; below such a row: %s', (text, alone, below) => {
  expect(isOfWhich(lineTyped(text), false)).toBe(alone);
  expect(isOfWhich(lineTyped(text), true)).toBe(below);
  expect(isOfWhich({ ...lineTyped(text), label: undefined }, true)).toBe(false);
});

test('a remark in brackets is a note, and no name of a row', () => {
  expect(isNote(lineTyped('(no other expenses)', ''))).toBe(true);
  expect(isNote(lineTyped('(ghi chú: chưa quyết toán);', ''))).toBe(true);
  expect(isNote(lineTyped('Lớp A (tối)', ''))).toBe(false);
  expect(isNote(lineTyped('(A) và (B)', ''))).toBe(false);
});
