import { describe, expect, test } from '@jest/globals';
import { answerTo, readTyped, smallForm, table } from '../../support/typed.js';

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

describe('one value beyond what its place can be', () => {
  const own = smallForm({
    sections: [
      {
        id: 'a',
        title: 'Kết quả',
        tables: [
          {
            id: 'benh',
            title: 'Bệnh được quản lý',
            rows: [{ id: 'tha', label: 'Tăng huyết áp' }],
            columns: [
              { id: 'moi', label: 'Số ca mới', type: 'integer', min: 0 },
              { id: 'quan_ly', label: 'Đang quản lý', type: 'integer', min: 0 },
              { id: 'dung_han', label: 'Tái khám đúng hạn (%)', type: 'percent', min: 0, max: 100 },
            ],
          },
        ],
      },
    ],
  });
  const statesIn = (...values: string[]) => {
    const head = ['Nội dung', 'Số ca mới', 'Đang quản lý', 'Tái khám đúng hạn (%)'];
    const read = readTyped(own, 'I. Kết quả', 'Bệnh được quản lý', table([head, ['Tăng huyết áp', ...values]], 1));
    return ['moi', 'quan_ly', 'dung_han'].map((id) => answerTo(read, `benh.tha.${id}`)?.state);
  };

  test('behind an empty place that must be filled in tells that the row moved over up to there', () => {
    expect(statesIn('', '16', '210')).toEqual(['blank', 'unknown', 'unknown']);
  });

  test('tells nothing where no place is empty, and none is told by values that may stand where they do', () => {
    expect(statesIn('4', '16', '210')).toEqual(['answered', 'answered', 'answered']);
    expect(statesIn('', '16', '88')).toEqual(['blank', 'answered', 'answered']);
  });
});

describe('figures one row below their own', () => {
  const own = smallForm({
    sections: [
      {
        id: 'a',
        title: 'Kết quả',
        figures: [
          { id: 'the', label: 'Tỷ lệ có thẻ', type: 'percent', min: 0, max: 100 },
          { id: 'cho', label: 'Thời gian chờ', type: 'decimal', unit: 'phút', min: 0 },
          { id: 'tien', label: 'Kinh phí', type: 'money', unit: 'triệu đồng', min: 0 },
          { id: 'ngay', label: 'Ngày kiểm tra', type: 'date' },
        ],
      },
    ],
  });
  const statesIn = (...values: string[]) => {
    const labels = ['Tỷ lệ có thẻ', 'Thời gian chờ', 'Kinh phí', 'Ngày kiểm tra'];
    const rows = labels.map((label, at) => [label, ['%', 'phút', 'triệu đồng', ''][at] ?? '', values[at] ?? '']);
    const read = readTyped(own, 'I. Kết quả', table([['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...rows], 1));
    return ['the', 'cho', 'tien', 'ngay'].map((id) => answerTo(read, id).state);
  };

  test('are asked about up to the one that its place cannot hold', () => {
    expect(statesIn('', '88', '26,2', '156')).toEqual(['blank', 'unknown', 'unknown', 'unknown']);
  });

  test('above their own likewise', () => {
    expect(statesIn('88', '26,2', '12/5/2026', '')).toEqual(['answered', 'answered', 'unknown', 'blank']);
  });

  test('are not where each place can hold what stands in it', () => {
    expect(statesIn('', '88', '26,2', '12/5/2026')).toEqual(['blank', 'answered', 'answered', 'answered']);
  });
});

test('other values that are none of what is asked for say nothing of those beside them', () => {
  const states = statesOf('Lớp nhận thức về Đảng', 'Tại hội trường', 'tháng 5', '45', 'Có');
  expect(states).toEqual(['answered', 'answered', 'answered', 'answered', 'answered']);
});
