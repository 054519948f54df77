import { describe, expect, test } from '@jest/globals';
import { bookmarkOf } from '../../../src/form/index.js';
import { answerTo, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const columns = [
  { id: 'so', label: 'Số lượng', ...integer },
  { id: 'nguoi', label: 'Số người', ...integer },
];
const rows = [
  { id: 'hop', label: 'Hội nghị' },
  { id: 'lop', label: 'Lớp học' },
];
const formOf = (said: object) =>
  smallForm({ sections: [{ id: 'a', title: 'Kết quả', tables: [{ id: 'bieu', title: 'Các chỉ tiêu', ...said }] }] });
const fixed = formOf({ rows, columns });
const summed = formOf({ rows, columns, total: true });
const open = formOf({
  rows: { min: 1 },
  columns: [{ id: 'ten', label: 'Tên lớp', key: true }, ...columns],
  total: true,
});
const HEAD = ['Chỉ tiêu', 'Số lượng', 'Số người'];
const OPEN = ['Tên lớp', 'Số lượng', 'Số người'];

type Rows = Parameters<typeof table>[0];
const read = (form: typeof fixed, typed: Rows, head: Rows[number] = HEAD) =>
  readTyped(form, 'I. Kết quả', 'Các chỉ tiêu', table([head, ...typed], 1));
const statesOf = (...of: Parameters<typeof read>) =>
  Object.fromEntries(
    read(...of)
      .answers.filter(({ item }) => item.startsWith('bieu'))
      .map(({ item, state, value }) => [item.slice(5), state === 'answered' && item !== 'bieu' ? value : state]),
  );

describe('a table is', () => {
  test('answered where one of its rows is', () => {
    expect(
      statesOf(fixed, [
        ['Hội nghị', '1', ''],
        ['Lớp học', '', ''],
      ]),
    ).toEqual({
      '': 'answered',
      'hop.so': 1,
      'hop.nguoi': 'blank',
      'lop.so': 'blank',
      'lop.nguoi': 'blank',
    });
  });

  test('blank where none is', () => {
    expect(
      statesOf(fixed, [
        ['Hội nghị', '', '……'],
        ['Lớp học', '', ''],
      ])[''],
    ).toBe('blank');
    expect(
      statesOf(
        open,
        [
          ['', '', ''],
          ['Tổng cộng', '', ''],
        ],
        OPEN,
      ),
    ).toEqual({ '': 'blank' });
  });

  test('a “none” where that stands in it, and nothing else but what the form prints', () => {
    expect(
      statesOf(fixed, [
        ['Hội nghị', 'Không có', ''],
        ['Lớp học', '', '……'],
      ]),
    ).toEqual({ '': 'nil' });
    expect(
      statesOf(summed, [
        ['Hội nghị', 'Không có', ''],
        ['Lớp học', '', ''],
        ['Tổng cộng', '0', '0'],
      ]),
    ).toEqual({
      '': 'nil',
    });
    expect(
      statesOf(fixed, [
        ['Hội nghị', 'Không có', ''],
        ['Lớp học', '3', ''],
      ])[''],
    ).toBe('answered');
    expect(
      statesOf(fixed, [
        ['Hội nghị', 'Không có', 'Không có'],
        ['Lớp học', '', ''],
      ])[''],
    ).toBe('answered');
    expect(statesOf(open, [['Không có', '', '']], OPEN)).toMatchObject({ '': 'nil' });
  });

  test('itself the answer, with its place', () => {
    const { kind, value, text, place } = answerTo(
      read(fixed, [
        ['Hội nghị', '1', '2'],
        ['Lớp học', '3', '4'],
      ]),
      'bieu',
    );
    expect([kind, value, text, place.quote]).toEqual(['table', null, null, 'Các chỉ tiêu']);
  });
});

describe('of a table it is told', () => {
  test('which rows and columns are gone, and what their cells were to say is not asked beside that', () => {
    expect(statesOf(fixed, [['Hội nghị', '1', '2']])).toEqual({
      '': 'answered',
      'hop.so': 1,
      'hop.nguoi': 2,
      lop: 'missing',
    });
    expect(
      statesOf(
        fixed,
        [
          ['Hội nghị', '1'],
          ['Lớp học', '3'],
        ],
        ['Chỉ tiêu', 'Số lượng'],
      ),
    ).toEqual({
      '': 'answered',
      'hop.so': 1,
      'lop.so': 3,
      nguoi: 'missing',
    });
  });

  test('that its total is gone, which is owed where it is answered', () => {
    const total = (typed: Rows) => answerTo(read(summed, typed), 'bieu.total');
    expect(
      total([
        ['Hội nghị', '1', '2'],
        ['Lớp học', '3', '4'],
      ]),
    ).toMatchObject({ state: 'missing', required: true });
    expect(
      total([
        ['Hội nghị', '', ''],
        ['Lớp học', '', ''],
      ]),
    ).toMatchObject({ state: 'missing', required: false });
  });

  test('what was typed in its total, that of printed rows also where they are blank', () => {
    expect(
      statesOf(
        open,
        [
          ['Lớp A', '1', '2'],
          ['Tổng cộng', '1', '2'],
        ],
        OPEN,
      ),
    ).toMatchObject({ 'total.so': 1 });
    expect(
      statesOf(summed, [
        ['Hội nghị', '', ''],
        ['Lớp học', '', ''],
        ['Tổng cộng', '', ''],
      ]),
    ).toMatchObject({
      'total.so': 'blank',
    });
  });

  test('what was typed in the total of a list without a row, but for nought', () => {
    const rows = (total: string): Rows => [
      ['', '', ''],
      ['Tổng cộng', total, ''],
    ];
    expect(statesOf(open, rows('26'), OPEN)).toMatchObject({ '': 'blank', 'total.so': 26 });
    expect(statesOf(open, rows('26 hoặc 27'), OPEN)).toMatchObject({ '': 'blank', 'total.so': 'unknown' });
    expect(statesOf(open, rows('0'), OPEN)).not.toHaveProperty('total.so');
  });

  test('what each row is called, and what stands in it that is none', () => {
    const { tables } = read(fixed, [
      ['Hội nghị', '1', '2'],
      ['Lớp học', '3', '4'],
      ['Tọa đàm', '5', '6'],
    ]);
    expect(tables[0]).toMatchObject({
      rowsAsPrinted: false,
      rows: [
        { id: 'hop', label: 'Hội nghị', place: { quote: 'Hội nghị, Số lượng' } },
        { id: 'lop', label: 'Lớp học' },
      ],
      others: [{ is: 'added', label: 'Tọa đàm', text: 'Tọa đàm | 5 | 6', place: { quote: 'Tọa đàm' } }],
      columns: [
        { id: '_label', typed: 'Chỉ tiêu' },
        { id: 'so', typed: 'Số lượng' },
        { id: 'nguoi', typed: 'Số người' },
      ],
    });
    expect(
      read(fixed, [
        ['Hội nghị', '1', '2'],
        ['Lớp học', '3', '4'],
      ]).tables[0]?.rowsAsPrinted,
    ).toBe(true);
    expect(
      read(summed, [
        ['Hội nghị', '1', '2'],
        ['Lớp học', '3', '4'],
      ]).tables[0]?.rowsAsPrinted,
    ).toBe(true);
    expect(read(fixed, [['Hội nghị', '1', '2']]).tables[0]?.rowsAsPrinted).toBe(false);
  });

  test('which header was typed above a column: the lowest of them', () => {
    const two = table([['Chỉ tiêu', 'Năm nay', 'Năm nay'], HEAD, ['Hội nghị', '1', '2'], ['Lớp học', '3', '4']], 2);
    const { tables } = readTyped(fixed, 'I. Kết quả', 'Các chỉ tiêu', two);
    expect(tables[0]?.columns.map(({ typed }) => typed)).toEqual(HEAD);
    const gone = read(
      fixed,
      [
        ['Hội nghị', '1'],
        ['Lớp học', '3'],
      ],
      ['Chỉ tiêu', 'Số lượng'],
    ).tables[0];
    expect(gone?.columns.at(-1)).toEqual({ id: 'nguoi', typed: null });
  });
});

describe('a cell is known', () => {
  const byOf = (cell: Rows[number][number], form = fixed) => {
    const { by, confidence } = answerTo(
      read(form, [
        ['Hội nghị', cell, '2'],
        ['Lớp học', '3', '4'],
      ]),
      'bieu.hop.so',
    );
    return [by, confidence];
  };
  const bookmark = bookmarkOf('cell', 'bieu.hop.so');

  test('by its tag, its bookmark, or by where it stands', () => {
    expect(byOf(line('1', { tag: 'cell:bieu.hop.so', bookmark }))).toEqual(['tag', 0.99]);
    expect(byOf(line('1', { bookmark }))).toEqual(['bookmark', 0.98]);
    expect(byOf({ lines: [line('1', { bookmark }), line('')] })).toEqual(['bookmark', 0.98]);
    expect(byOf('1')[0]).toBe('signature');
    expect(byOf(line('1', { bookmark: '_dc_cell_khac' }))[0]).toBe('signature');
  });

  test('by where it stands no more surely than its row', () => {
    const bare = read(fixed, [['', '1', '2']]);
    const found = bare.answers.filter(({ item }) => item.endsWith('.so'));
    for (const { confidence } of found) expect(confidence).toBeLessThan(0.8);
  });
});
