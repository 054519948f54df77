import { describe, expect, test } from '@jest/globals';
import { answerTo, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  appendices: [
    {
      id: 'bieu_1',
      title: 'Hoạt động tuyên truyền',
      rows: [
        { id: 'hn', label: 'Hội nghị', unit: 'cuộc' },
        { id: 'lop', label: 'Lớp tập huấn', unit: 'lớp' },
      ],
      columns: [
        { id: 'so', label: 'Số lượng', type: 'integer' },
        { id: 'chi', label: 'Kinh phí', type: 'money', currency: 'VND', scale: 1_000_000 },
        { id: 'dat', label: 'Tỷ lệ đạt', type: 'percent' },
      ],
    },
  ],
});

const HEAD = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí (triệu đồng)', 'Tỷ lệ đạt (%)'];

const returned = (...rows: string[][]) => {
  const submission = readTyped(form, 'Biểu số 1', 'Hoạt động tuyên truyền', table([HEAD, ...rows], 1));
  return (item: string) => answerTo(submission, `bieu_1.${item}`);
};

describe('the unit of measure of a row says nothing of a column that is counted in another one', () => {
  test('a form filled in as it is printed is believed', () => {
    const at = returned(['Hội nghị', 'cuộc', '12', '64,5', '93'], ['Lớp tập huấn', 'lớp', '3', '20', '80']);
    expect(['hn.so', 'hn.chi', 'hn.dat', 'lop.chi'].map((item) => at(item).value)).toEqual([12, 64.5, 93, 20]);
  });

  test('another unit of measure of the row is asked about where the row is counted in it, and nowhere else', () => {
    const at = returned(['Hội nghị', 'buổi', '12', '64,5', '93'], ['Lớp tập huấn', 'lớp', '3', '20', '80']);
    expect(at('hn.so').why?.because).toBe('measure');
    expect([at('hn.chi').value, at('hn.dat').value]).toEqual([64.5, 93]);
  });

  test('money in the column of units that is not that of the header is asked about', () => {
    const at = returned(['Hội nghị', 'nghìn đồng', '12', '64500', '93'], ['Lớp tập huấn', 'lớp', '3', '20', '80']);
    expect(at('hn.chi').why?.because).toBe('measure');
  });
});
