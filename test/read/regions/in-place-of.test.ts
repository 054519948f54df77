import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [{ id: 'hoi_nghi', label: 'Số hội nghị', unit: 'hội nghị', type: 'integer', min: 0 }],
    },
    {
      id: 'kinh_phi',
      title: 'Kinh phí',
      tables: [
        {
          id: 'nguon',
          title: 'Kinh phí theo nguồn',
          rows: [{ id: 'tinh', label: 'Ngân sách tỉnh' }],
          columns: [
            { id: 'giao', label: 'Được giao', type: 'integer' },
            { id: 'chi', label: 'Đã chi', type: 'integer' },
          ],
        },
      ],
    },
  ],
});
const [FIRST, SECOND] = [heading('1. Kết quả'), heading('2. Kinh phí')];
const FIGURES = table([
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['Số hội nghị', 'hội nghị', '3'],
]);
const PICTURE = line('', { pictures: 1 });
const said = (...blocks: Parameters<typeof readTyped>[1][]) => {
  const submission = readTyped(form, ...blocks);
  return ['hoi_nghi', 'nguon'].map((item) => answerTo(submission, item).state);
};

describe('a picture in the place of figures or of a table', () => {
  test('may be these, and a person is asked', () => {
    expect(said(FIRST, PICTURE, SECOND, 'Kinh phí theo nguồn', PICTURE)).toEqual(['unknown', 'unknown']);
    expect(said(FIRST, FIGURES, SECOND, PICTURE)).toEqual(['answered', 'unknown']);
  });

  test('says nothing of what stands in another place, nor of what is there', () => {
    expect(said(FIRST, SECOND, PICTURE)).toEqual(['missing', 'unknown']);
    expect(said(FIRST, PICTURE, FIGURES, SECOND)).toEqual(['answered', 'missing']);
    expect(said(PICTURE, FIRST, SECOND)).toEqual(['missing', 'missing']);
  });
});

describe('the headers of a table in another place', () => {
  const HEADERS = ['Nội dung', 'Được giao', 'Đã chi'];

  test('may be those of the table, moved or joined to the one before it, and a person is asked', () => {
    const other = ['Ngân sách xã', '7', '9'];
    expect(said(FIRST, FIGURES, table([HEADERS, other]), SECOND)[1]).not.toBe('missing');
    const joined = table([['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ['Số hội nghị', 'hội nghị', '3'], HEADERS, other]);
    expect(said(FIRST, joined, SECOND)[1]).not.toBe('missing');
  });

  test('are none where less of them stands there', () => {
    const other = table([
      ['Nội dung', 'Được giao', 'Ghi chú'],
      ['Xe máy', '7', 'mới'],
    ]);
    expect(said(FIRST, FIGURES, other, SECOND)).toEqual(['answered', 'missing']);
  });
});

describe('lines with tabs in the place of a table', () => {
  const HEADERS = 'Nội dung\tĐược giao\tĐã chi';

  test('may be its rows, and a person is asked', () => {
    expect(said(FIRST, FIGURES, SECOND, HEADERS, 'Ngân sách tỉnh\t120\t118')).toEqual(['answered', 'unknown']);
    expect(said(FIRST, FIGURES, SECOND, 'Ngân sách tỉnh\t120\t118')).toEqual(['answered', 'unknown']);
  });

  test('may be so with bars between, and may be rows of figures of several values', () => {
    expect(said(FIRST, FIGURES, SECOND, '| Ngân sách tỉnh | 120 | 118 |')).toEqual(['answered', 'unknown']);
    const compared = smallForm({
      sections: [
        {
          id: 'ket_qua',
          title: 'Kết quả',
          figures: [{ id: 'lop', label: 'Số lớp đã mở', type: 'integer', compare: ['plan', 'actual', 'previous'] }],
        },
      ],
    });
    const typed = readTyped(compared, FIRST, 'Số lớp đã mở\tlớp\t5\t7\t6');
    for (const item of ['lop.plan', 'lop.actual', 'lop.previous']) expect(answerTo(typed, item).state).toBe('unknown');
    expect(answerTo(readTyped(compared, FIRST, 'Số lớp khác\tlớp\t5\t7\t6'), 'lop.plan').state).toBe('missing');
  });

  test('say nothing of one they do not name, nor in another place', () => {
    expect(said(FIRST, FIGURES, SECOND, 'Nơi nhận:\tKT. CHỦ TỊCH')).toEqual(['answered', 'missing']);
    expect(said(HEADERS, FIRST, FIGURES, SECOND)).toEqual(['answered', 'missing']);
  });
});
