import { describe, expect, test } from '@jest/globals';
import { heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'so',
      title: 'Số liệu từng tháng',
      tables: [
        {
          id: 'thang',
          title: 'Theo tháng',
          rows: { min: 1 },
          columns: [
            { id: 'lop', label: 'Số lớp đã mở', ...integer },
            { id: 'nguoi', label: 'Số người dự học', ...integer },
          ],
        },
      ],
    },
    {
      id: 'chung',
      title: 'Tình hình chung',
      figures: [{ id: 'sach', label: 'Số sách đã mua', unit: 'cuốn', ...integer }],
    },
  ],
});
type Rows = Parameters<typeof table>[0];

/** What stands outside of a report with this table, and whether anybody has it there. */
const outside = (rows: Rows, ...behind: Parameters<typeof readTyped>[1][]) => {
  const { outside: found = [] } = readTyped(
    form,
    heading('1. Số liệu từng tháng'),
    'Theo tháng',
    table(rows),
    heading('2. Tình hình chung'),
    ...behind,
  );
  return found.map(({ text, furniture }) => [text, ...(furniture ? ['furniture'] : [])]);
};
const head = ['Số lớp đã mở', 'Số người dự học'];

describe('a column before the values', () => {
  test('is no label where the table asks for values alone', () => {
    expect(
      outside([
        ['Tên xã', ...head],
        ['Vàng Ma Chải', '3', '90'],
        ['Dào San', '4', '80'],
      ]),
    ).toEqual([['Tên xã\nVàng Ma Chải\nDào San']]);
  });

  test('holds the labels of figures', () => {
    const figures = table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ['Số sách đã mua', 'cuốn', line('7', { tag: 'figure:sach' })],
    ]);
    expect(outside([head, ['3', '90']], figures)).toEqual([]);
  });
});

describe('a column in which nothing is said is furniture', () => {
  const rows = (...cells: Rows[number][number][]): Rows => [
    [...head, ''],
    ['3', '90', cells[0] ?? ''],
    ['4', '80', cells[1] ?? ''],
  ];

  test.each([
    ['none and dots', ['Không có', '……']],
    ['crossed out', ['~~tăng~~', { lines: [line('~~giảm~~'), line(' ~~nhiều~~ ')] }]],
    ['words of the form', ['Số lớp đã mở', 'Không']],
  ])('%s', (_, cells) => {
    for (const found of outside(rows(...cells))) expect(found[1]).toBe('furniture');
  });

  test.each([
    ['beside a text', ['Không có', 'tăng']],
    ['with a line that stands', ['Không có', { lines: [line('~~tăng~~'), line('giảm')] }]],
  ])('not %s', (_, cells) => {
    const [found, ...others] = outside(rows(...cells));
    expect([found?.length, others]).toEqual([1, []]);
  });
});
