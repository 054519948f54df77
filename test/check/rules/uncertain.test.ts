import { describe, expect, test } from '@jest/globals';
import type { Against, Unsure } from '../../../schemas/submission.js';
import { uncertain } from '../../../src/check/rules/uncertain.js';

/** Why somebody is to look, as it is told in both languages. */
function why(because: Against, expected: string | null): [vi: string, en: string] {
  const unsure: Unsure = { because, seen: 'lớp', expected, best: 3 };
  const data = { label: 'Số người', typed: '3', percent: 40, why: unsure };
  const { vi, en } = uncertain.codes['answer-uncertain'];
  return [vi(data).why, en(data).why];
}

describe('what speaks against an answer is told:', () => {
  test.each<[Against, string | null, string, string]>([
    [
      'words',
      null,
      'Cùng chỗ đó còn ghi “lớp”, nên không rõ con số thuộc về nội dung nào.',
      'It also says “lớp” there, so it is not clear what the number is about.',
    ],
    ['values', null, 'Ở đó có nhiều hơn một giá trị: “lớp”.', 'There is more than one value there: “lớp”.'],
    ['measure', null, 'Ở đó ghi “lớp”.', 'It says “lớp” there.'],
    [
      'measure',
      'người',
      'Ở đó ghi “lớp”, trong khi mẫu hỏi theo “người”.',
      'It says “lớp” there; the form asks for “người”.',
    ],
    ['label', null, 'Tên chỉ tiêu ở đó là “lớp”.', 'It is called “lớp” there.'],
    [
      'label',
      'Số người',
      'Tên chỉ tiêu ở đó là “lớp”, mẫu in “Số người”.',
      'It is called “lớp” there; the form says “Số người”.',
    ],
    ['header', null, 'Tiêu đề ở đó là “lớp”.', 'It is headed “lớp” there.'],
    [
      'header',
      'Năm 2025',
      'Tiêu đề ở đó là “lớp”, mẫu in “Năm 2025”.',
      'It is headed “lớp” there; the form says “Năm 2025”.',
    ],
    ['place', null, 'Có nhiều chỗ có thể là phần trả lời: “lớp”.', 'Several places may be meant: “lớp”.'],
    [
      'magnitude',
      null,
      'Con số lớn hoặc nhỏ hơn khoảng một nghìn lần so với “lớp”.',
      'The number is about a thousand times larger or smaller than “lớp”.',
    ],
    ['above', null, 'Phải xem ở chỗ khác mới biết là gì.', 'One has to look elsewhere to know what it is.'],
  ])('%s, where the form says %s', (because, expected, vi, en) => {
    expect(why(because, expected)).toEqual([vi, en]);
  });
});
