import { describe, expect, test } from '@jest/globals';
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

describe('a number alone where remarks are asked for', () => {
  const own = smallForm({
    sections: [
      {
        id: 'a',
        title: 'Kết quả',
        tables: [
          {
            id: 'von',
            title: 'Nguồn vốn',
            rows: [{ id: 'xa', label: 'Ngân sách xã' }],
            columns: [
              { id: 'ke_hoach', label: 'Kế hoạch', type: 'integer', min: 0 },
              { id: 'thuc_hien', label: 'Thực hiện', type: 'integer', min: 0 },
              { id: 'ghi_chu', label: 'Ghi chú', type: 'text', required: false },
            ],
          },
        ],
      },
    ],
  });
  const statesIn = (...values: string[]) => {
    const head = ['Nguồn vốn', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
    const read = readTyped(own, 'I. Kết quả', 'Nguồn vốn', table([head, ['Ngân sách xã', ...values]], 1));
    return ['ke_hoach', 'thuc_hien', 'ghi_chu'].map((id) => answerTo(read, `von.xa.${id}`)?.state);
  };

  test('behind an empty place tells that the row moved over', () => {
    expect(statesIn('', '204', '180')).toEqual(['blank', 'unknown', 'unknown']);
  });

  test('tells nothing where no place is empty, or no place before it would hold it', () => {
    expect(statesIn('204', '180', '2025')).toEqual(['answered', 'answered', 'answered']);
    expect(statesIn('204', '', '180')).toEqual(['answered', 'blank', 'answered']);
    expect(statesIn('', '180', 'Cần theo dõi')).toEqual(['blank', 'answered', 'answered']);
  });
});

test('other values that are none of what is asked for say nothing of those beside them', () => {
  const states = statesOf('Lớp nhận thức về Đảng', 'Tại hội trường', 'tháng 5', '45', 'Có');
  expect(states).toEqual(['answered', 'answered', 'answered', 'answered', 'answered']);
});
