import { describe, expect, test } from '@jest/globals';
import { readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'y_te',
      title: 'Y tế',
      figures: [
        { id: 'ca', label: 'Số ca sốt xuất huyết', unit: 'ca', ...integer },
        { id: 'tram', label: 'Số trạm đạt chuẩn quốc gia', unit: 'trạm', ...integer },
        { id: 'truong', label: 'Họ tên trạm trưởng', type: 'text' },
        { id: 'ngay', label: 'Ngày khai trương trạm mới', type: 'date' },
        { id: 'ho', label: 'Số hộ nghèo', unit: 'hộ', ...integer, series: [2025, 2026] },
      ],
    },
  ],
});

const read = (...lines: string[]) =>
  readTyped(
    form,
    'I. Y TẾ',
    table(
      [
        ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ['Số ca sốt xuất huyết', 'ca', '27'],
        ['Số trạm đạt chuẩn quốc gia', 'trạm', '4'],
        ['Họ tên trạm trưởng', '', 'Lò Văn Pánh'],
        ['Ngày khai trương trạm mới', '', '12/5/2026'],
      ],
      1,
    ),
    table(
      [
        ['Chỉ tiêu', 'Đơn vị tính', '2025', '2026'],
        ['Số hộ nghèo', 'hộ', '210', '180'],
      ],
      1,
    ),
    ...lines,
  );
const told = (...lines: string[]) => read(...lines).ambiguous.map(({ item, because }) => `${item} ${because}`);

describe('a number that a sentence elsewhere says to be wrong', () => {
  test.each([
    ['(Số ca sốt xuất huyết trong bảng ghi nhầm, đúng là 97 ca.)', ['ca']],
    ['Công tác y tế ổn định. Xin đính chính số trạm đạt chuẩn là 5.', ['tram']],
    ['Số hộ nghèo năm 2026 ghi sai, đúng là 108 hộ.', ['ho.2026']],
    ['Đính chính: 97 ca.', ['ca']],
    ['ĐÍNH CHÍNH: Số ca sốt xuất huyết là 97 ca (đánh máy nhầm 27).', ['ca']],
    ['Đính chính: số ca sốt xuất huyết là 97 chứ không phải 27.', ['ca']],
    ['Correction: 97 ca, not 27 as stated.', ['ca']],
  ])('is told: %s', (line, items) => {
    expect(told(line)).toEqual(items.map((item) => `${item} noted`));
  });

  test.each([
    'Số ca sốt xuất huyết ghi nhầm trước đây, nay đúng là 27 ca.',
    'Số ca sốt xuất huyết đúng là 27 ca (bản trước đánh máy nhầm 97).',
    'Số ca sốt xuất huyết là 97 ca.',
    'Số điện thoại ghi nhầm, đúng là 0912345678.',
    'Kiểm tra lại cách ghi nhầm hồ sơ.',
  ])('is taken where the sentence says the same, or corrects nothing of it: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});

describe('a name or a day that a sentence elsewhere says to be wrong', () => {
  const states = (line: string) =>
    Object.fromEntries(read(line).answers.flatMap(({ item, state }) => (state === 'unknown' ? [[item, state]] : [])));

  test.each([
    ['Đính chính: họ tên trạm trưởng đúng là Mùa A Dơ.', 'truong'],
    ['Correction: họ tên trạm trưởng should read Mùa A Dơ.', 'truong'],
    ['Ngày khai trương trạm mới ghi nhầm, đúng là 15/5/2026.', 'ngay'],
  ])('is asked about: %s', (line, item) => {
    expect(states(line)).toEqual({ [item]: 'unknown' });
    expect(told(line)).toEqual([]);
  });

  test.each([
    'Họ tên trạm trưởng đúng là Lò Văn Pánh.',
    'Đính chính: họ tên kế toán đúng là Mùa A Dơ.',
    'Trạm trưởng đã sửa mái nhà.',
  ])('is taken where the sentence says the same, or corrects another: %s', (line) => {
    expect(states(line)).toEqual({});
  });
});

describe('a correction among the remarks of a row', () => {
  const columns = [
    { id: 'kh', label: 'Kế hoạch (triệu đồng)', ...integer },
    { id: 'th', label: 'Thực hiện (triệu đồng)', ...integer },
    { id: 'ghi_chu', label: 'Ghi chú', type: 'text', required: false },
  ];
  const own = smallForm({
    sections: [
      {
        id: 'von',
        title: 'Nguồn vốn',
        tables: [{ id: 'bieu', title: 'Huy động', rows: [{ id: 'dan', label: 'Dân góp' }], columns }],
      },
    ],
  });
  const toldBeside = (remark: string) => {
    const rows = [
      ['Nguồn vốn', 'Kế hoạch (triệu đồng)', 'Thực hiện (triệu đồng)', 'Ghi chú'],
      ['Dân góp', '753', '611', remark],
    ];
    return readTyped(own, 'I. NGUỒN VỐN', 'Huy động', table(rows, 1)).ambiguous.map(({ item }) => item);
  };

  test('is told of the numbers of the columns it names, or of all', () => {
    expect(toldBeside('Số đúng của phần thực hiện là 641')).toEqual(['bieu.dan.th']);
    expect(toldBeside('Ghi nhầm, đúng là 641')).toEqual(['bieu.dan.kh', 'bieu.dan.th']);
  });

  test('is told of none where the number is the right one, and a plain remark is none', () => {
    expect(toldBeside('Số đúng của phần thực hiện là 611')).toEqual([]);
    expect(toldBeside('Thực hiện đúng tiến độ, tăng 30')).toEqual([]);
  });
});
