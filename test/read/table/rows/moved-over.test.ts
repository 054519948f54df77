import { expect, test } from '@jest/globals';
import { answerTo, readTyped, smallForm, table } from '../../../support/typed.js';

const columns = [
  { id: 'ten', label: 'Tên lớp', type: 'text', key: true },
  { id: 'hinh_thuc', label: 'Hình thức', type: 'choice', options: ['Trực tiếp', 'Trực tuyến'] },
  { id: 'ngay', label: 'Ngày mở', type: 'date' },
  { id: 'nguoi', label: 'Số người', type: 'integer', min: 0 },
  { id: 'xong', label: 'Đã xong', type: 'yes_no' },
];
const form = smallForm({
  sections: [{ id: 'a', title: 'Kết quả', tables: [{ id: 'lop', title: 'Các lớp', rows: { min: 1 }, columns }] }],
});
const statesOf = (...row: string[]) => {
  const head = columns.map(({ label }) => label);
  const read = readTyped(form, 'I. Kết quả', 'Các lớp', table([head, row], 1));
  return columns.map(({ id }) => answerTo(read, `lop.r1.${id}`)?.state);
};

test('a row whose values are what the columns beside theirs ask for is asked about from there on', () => {
  const left = statesOf('Lớp nhận thức về Đảng', '12/5/2026', '45', 'Không', '');
  expect(left).toEqual(['answered', 'unknown', 'unknown', 'unknown', 'blank']);
  const right = statesOf('Lớp nhận thức về Đảng', '', 'Trực tiếp', '12/5/2026', '45');
  expect(right).toEqual(['answered', 'blank', 'unknown', 'unknown', 'unknown']);
});

test('other values that are none of what is asked for say nothing of those beside them', () => {
  const states = statesOf('Lớp nhận thức về Đảng', 'Tại hội trường', 'tháng 5', '45', 'Có');
  expect(states).toEqual(['answered', 'answered', 'answered', 'answered', 'answered']);
});
