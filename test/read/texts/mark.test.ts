import { describe, expect, test } from '@jest/globals';
import { isOnlyMark, markKey, splitMark } from '../../../src/read/texts/mark.js';
import { inAnyLanguage } from '../../../src/read/words/index.js';

describe('the mark before a heading is told from its words', () => {
  test.each([
    ['I. ĐẶC ĐIỂM', 'I.', 'ĐẶC ĐIỂM'],
    ['II- KẾT QUẢ', 'II-', 'KẾT QUẢ'],
    ['III.- Nguyên nhân', 'III.-', 'Nguyên nhân'],
    ['IV/ Kinh nghiệm', 'IV/', 'Kinh nghiệm'],
    ['Phần thứ nhất: Tình hình', 'Phần thứ nhất:', 'Tình hình'],
    ['Phần II. Kết quả', 'Phần II.', 'Kết quả'],
    ['2.1. Công tác chỉ đạo', '2.1.', 'Công tác chỉ đạo'],
    ['2.1 Công tác chỉ đạo', '2.1', 'Công tác chỉ đạo'],
    ['1) Mục đích', '1)', 'Mục đích'],
    ['a) Về nhận thức', 'a)', 'Về nhận thức'],
    ['- Hiệu quả của hội nghị', '-', 'Hiệu quả của hội nghị'],
    ['+ Kết quả phát triển đảng viên', '+', 'Kết quả phát triển đảng viên'],
    ['IV. IV. Nhiệm vụ kỳ sau', 'IV.', 'Nhiệm vụ kỳ sau'],
    ['I. 1. Đặc điểm', 'I.', '1. Đặc điểm'],
    ['- – Đặc điểm', '-', '– Đặc điểm'],
    ['05 năm thực hiện', '', '05 năm thực hiện'],
    ['Kinh nghiệm', '', 'Kinh nghiệm'],
    ['Im lặng', '', 'Im lặng'],
  ])('%s', (text, mark, rest) => {
    expect(splitMark(text)).toEqual({ mark, rest });
  });
});

test.each(inAnyLanguage(({ divisions, articles }) => [...divisions, ...articles]))(
  '"%s" with a number is a mark, in capitals or not',
  (word) => {
    for (const said of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
      expect(splitMark(`${said} 3. Nội dung`)).toEqual({ mark: `${said} 3.`, rest: 'Nội dung' });
  },
);

test.each(['PHẦN IV', 'Phần thứ nhất', 'III.', '2.1.', 'Chương 2'])(
  '"%s" is the number of a heading and no more',
  (line) => {
    expect(isOnlyMark(line)).toBe(true);
  },
);

test.each(['12', '5', 'Phần lớn đảng viên', 'IV. Kết quả', 'Mục tiêu'])('"%s" is more than a number', (line) => {
  expect(isOnlyMark(line)).toBe(false);
});

test('a line that is only a mark keeps it as its words, and spaces around a line are none of it', () => {
  expect(splitMark('III.')).toEqual({ mark: '', rest: 'III.' });
  expect(splitMark('  1.  Mục đích  ')).toEqual({ mark: '1.', rest: 'Mục đích' });
  expect(splitMark('')).toEqual({ mark: '', rest: '' });
  expect(isOnlyMark('  III.  ')).toBe(true);
});

test.each([
  ['II-', 'II.', true],
  ['a)', 'A.', true],
  ['1.2.', '1.2', true],
  ['(1)', '1.', true],
  ['1 - 2', '1.2', true],
  ['1.2', '12', false],
  ['1.1', '1', false],
  ['II', 'III', false],
])('the marks %s and %s are one: %s', (one, other, same) => {
  expect(markKey(one) === markKey(other)).toBe(same);
});
