import { describe, expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

interface Row {
  id: string;
  label: string;
  code?: string;
}

/** What is told of parts in a report with these figures, or with a table of these rows. */
function told(asked: { figures?: object[]; rows?: Row[]; columns?: object[] }, given: Given): unknown[] {
  const { figures = [{ id: 'so_lop', label: 'Số lớp' }], rows = [{ id: 'hang', label: 'Hàng' }], columns } = asked;
  const outline = {
    sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures }],
    appendices: [
      { id: 'bieu', title: 'Biểu', rows, columns: columns ?? [{ id: 'so', label: 'Số người', type: 'integer' }] },
    ],
  };
  const pack = packFor(outline, [{ id: 'a' }]);
  return rollUp(pack, returnsWith(pack, [returnWith('a', given)])).doubts.flatMap(({ finding }) =>
    finding.code === 'parts-exceed-whole' ? [[finding.item, finding.data]] : [],
  );
}

const WHOLE = { id: 'tong', label: 'Số người' };

describe('figures', () => {
  test('that are said to be part of the figure above them are told with what they are part of', () => {
    const figures = [WHOLE, { id: 'nu', label: 'Trong đó: nữ' }];
    expect(told({ figures }, { tong: 10, nu: 12 })).toEqual([
      ['tong', { label: 'Số người', value: 10, parts: [{ label: 'Trong đó: nữ', value: 12 }] }],
    ]);
    expect(told({ figures }, { tong: 12, nu: 12 })).toEqual([]);
    expect(told({ figures }, { nu: 12 })).toEqual([]);
    expect(told({ figures }, { tong: 10 })).toEqual([]);
    expect(told({ figures }, { tong: null, nu: 12 })).toEqual([]);
    expect(told({ figures }, { tong: -1 })).toEqual([]);
    expect(told({ figures }, { tong: -1, nu: null })).toEqual([]);
  });

  test.each([
    '- Trong đó nữ',
    '+ trong đó, nữ',
    'Of which: women',
    '• in which women',
    'Of these, women',
    'thereof women',
  ])('"%s" is a part', (label) => {
    expect(told({ figures: [WHOLE, { id: 'nu', label }] }, { tong: 10, nu: 12 })).toHaveLength(1);
  });

  test.each(['Số nữ', 'Nữ trong đó', 'Trong đóng góp', 'Người trong đó'])('"%s" is none', (label) => {
    expect(told({ figures: [WHOLE, { id: 'nu', label }] }, { tong: 10, nu: 12 })).toEqual([]);
  });

  test('each part is held against the last figure that is none', () => {
    const figures = [
      { id: 'mot', label: 'Trong đó: đầu' },
      WHOLE,
      { id: 'nu', label: 'Trong đó: nữ' },
      { id: 'tre', label: 'Trong đó: trẻ' },
    ];
    expect(told({ figures }, { mot: 99, tong: 10, nu: 9, tre: 12 }).map((one) => (one as unknown[])[0])).toEqual([
      'tong',
    ]);
    expect(told({ figures }, { mot: 99, tong: 10, nu: 9, tre: 9 })).toEqual([]);
  });

  test('in another measure are parts of nothing', () => {
    const part = (more: object) =>
      told({ figures: [WHOLE, { id: 'nu', label: 'Trong đó: nữ', ...more }] }, { tong: 10, nu: 12 });
    expect(part({})).toHaveLength(1);
    expect(part({ unit: 'hộ' })).toEqual([]);
    expect(part({ type: 'decimal' })).toEqual([]);
  });

  test('that are no sums are parts of nothing', () => {
    const figures = [
      { ...WHOLE, type: 'percent' },
      { id: 'nu', label: 'Trong đó: nữ', type: 'percent' },
    ];
    expect(told({ figures }, { tong: 10, nu: 12 })).toEqual([]);
  });

  test('of a series are parts year by year', () => {
    const series = [2025, 2026];
    const figures = [
      { ...WHOLE, series },
      { id: 'nu', label: 'Trong đó: nữ', series },
    ];
    const given = { 'tong.2025': 10, 'nu.2025': 12, 'tong.2026': 20, 'nu.2026': 12 };
    expect(told({ figures }, given).map((one) => (one as unknown[])[0])).toEqual(['tong.2025']);
  });
});

describe('rows', () => {
  const rowsOf = (...codes: string[]): Row[] => codes.map((code, at) => ({ id: `h${at}`, label: `Hàng ${at}`, code }));
  const cells = (...values: number[]): Given =>
    Object.fromEntries(values.map((value, at) => [`bieu.h${at}.so`, value]));
  const items = (rows: Row[], given: Given) => told({ rows }, given).map((one) => (one as unknown[])[0]);

  test('are parts of the one whose code theirs goes on, and are added up', () => {
    expect(told({ rows: rowsOf('1', '1.1', '1.2') }, cells(10, 6, 5))).toEqual([
      [
        'bieu.h0.so',
        {
          label: 'Hàng 0 – Số người',
          value: 10,
          parts: [
            { label: 'Hàng 1', value: 6 },
            { label: 'Hàng 2', value: 5 },
          ],
        },
      ],
    ]);
  });

  test('that are blank are not among the parts', () => {
    const given = { ...cells(10, 11), 'bieu.h2.so': null };
    expect(told({ rows: rowsOf('1', '1.1', '1.2') }, given)).toEqual([
      ['bieu.h0.so', { label: 'Hàng 0 – Số người', value: 10, parts: [{ label: 'Hàng 1', value: 11 }] }],
    ]);
    expect(told({ rows: rowsOf('1', '1.1', '1.2') }, { ...cells(10, 9), 'bieu.h2.so': null })).toEqual([]);
  });

  test('two levels below are counted under the row between, not once more under the first', () => {
    expect(items(rowsOf('1', '1.1', '1.1.1', '1.1.2'), cells(10, 10, 6, 4))).toEqual([]);
    expect(items(rowsOf('1', '1.1', '1.1.1', '1.1.2'), cells(10, 9, 6, 4))).toEqual(['bieu.h1.so']);
  });

  test('of codes that only begin alike are parts of nothing', () => {
    expect(items(rowsOf('1', '11', '12'), cells(10, 60, 50))).toEqual([]);
    const [, ...coded] = rowsOf('1', '.1', '.2');
    expect(items([{ id: 'h0', label: 'Không có mã' }, ...coded], cells(10, 60, 50))).toEqual([]);
  });

  test('may have a dot behind their codes', () => {
    expect(items(rowsOf('1.', '1.1.', '1.2.'), cells(10, 6, 5))).toEqual(['bieu.h0.so']);
  });

  test('may be said to be parts by their labels', () => {
    const rows = [
      { id: 'h0', label: 'Tổng số' },
      { id: 'h1', label: 'Trong đó: nữ' },
      { id: 'h2', label: 'Trong đó: trẻ' },
    ];
    expect(items(rows, cells(10, 11, 9))).toEqual(['bieu.h0.so']);
    expect(items(rows, cells(10, 9, 9))).toEqual([]);
  });

  test('are held column by column, where the column is a sum', () => {
    const columns = [
      { id: 'so', label: 'Số', type: 'integer' },
      { id: 'ty_le', label: 'Tỷ lệ', type: 'percent' },
      { id: 'ghi', label: 'Ghi chú' },
    ];
    const given = { 'bieu.h0.ty_le': 10, 'bieu.h1.ty_le': 20, 'bieu.h0.so': 10, 'bieu.h1.so': 20 };
    expect(told({ rows: rowsOf('1', '1.1'), columns }, given).map((one) => (one as unknown[])[0])).toEqual([
      'bieu.h0.so',
    ]);
  });
});
