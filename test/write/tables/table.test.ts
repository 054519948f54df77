import { beforeAll, describe, expect, test } from '@jest/globals';
import { vietnameseForm } from '../../support/forms.js';
import { around, bodyOf, valuesOf } from '../../support/written.js';

let xml = '';
beforeAll(async () => {
  xml = await bodyOf(vietnameseForm('vn-party-2018'));
});

const rowsOf = (table: string): string[] => table.split(/(?=<w:tr>)/).slice(1);
const textsOf = (row: string): string[] =>
  row
    .split(/(?=<w:tc>)/)
    .slice(1)
    .map((cell) =>
      [...cell.matchAll(/<w:t [^>]*>([^<]*)/g)]
        .map((match) => match[1])
        .join('')
        .replaceAll('\u200b', ''),
    );

describe('a table of figures', () => {
  test('holds neighbours asked in the same columns: figure, unit of measure, value', () => {
    expect(rowsOf(around(xml, 'w:tbl', 'Số lớp học')).map(textsOf)).toEqual([
      ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ['Số lớp học', 'lớp', '4'],
      ['Tỷ lệ đảng viên tham gia', '%', 'Nhập %'],
      ['Kinh phí', 'triệu đồng', 'Nhập số tiền'],
    ]);
  });

  test('has a column for each year of a series, and for plan and actual', () => {
    expect(textsOf(rowsOf(around(xml, 'w:tbl', 'so_tin.2024'))[0] ?? '').slice(2)).toEqual(['2024', '2025', '2026']);
    expect(textsOf(rowsOf(around(xml, 'w:tbl', 'so_buoi.plan'))[0] ?? '').slice(2)).toEqual(['Kế hoạch', 'Thực hiện']);
  });

  test('never touches the next one, or the two would be one', () => {
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });
});

const keptRows = (table: string): boolean[] => rowsOf(table).map((row) => row.includes('<w:keepNext/>'));

describe('a table', () => {
  test('stays whole on a page where it is short: each row with the next, the last with nothing', () => {
    expect(keptRows(around(xml, 'w:tbl', 'Số lớp học'))).toEqual([true, true, true, false]);
  });

  test('never leaves its first or its last row alone where it is long', async () => {
    const columns = [{ id: 'ten', label: 'Họ và tên' }];
    const appendices = [{ id: 'bieu_1', title: 'Danh sách', rows: { blank: 20 }, columns }];
    const long = await bodyOf(vietnameseForm('vn-party-2018', { appendices }));
    const kept = keptRows(around(long, 'w:tbl', 'bieu_1.r1.ten'));
    expect(kept.flatMap((one, index) => (one ? [index] : []))).toEqual([0, kept.length - 2]);
  });

  test('asks what an added row is counted in as it does for what it is called, and gives it no code', async () => {
    const rows = { fixed: [{ id: 'a', label: 'Tin', code: '01', unit: 'tin' }], blank: 1 };
    const columns = [
      { id: 'ten', label: 'Chỉ tiêu', key: true },
      { id: 'so', label: 'Số lượng', type: 'integer' },
    ];
    const body = await bodyOf(
      vietnameseForm('vn-party-2018', { appendices: [{ id: 'bieu', title: 'Biểu', rows, columns }] }),
    );
    const [printed = '', added = ''] = rowsOf(around(body, 'w:tbl', 'bieu.r1.ten')).slice(1);
    expect(valuesOf(printed, 'w:tag')).toEqual(['cell:bieu.a.so']);
    expect(valuesOf(added, 'w:tag')).toEqual(['cell:bieu.r1.ten', 'cell:bieu.r1._measure', 'cell:bieu.r1.so']);
  });

  test('repeats its header on each page and never breaks a row', () => {
    const rows = rowsOf(around(xml, 'w:tbl', 'bieu_1.r1.ten'));
    expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual([true, true, ...Array(5).fill(false)]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  test('puts grouped columns under one header, and the others over both rows', () => {
    const [upper = '', lower = ''] = rowsOf(around(xml, 'w:tbl', 'bieu_1.r1.ten'));
    expect(textsOf(upper)).toEqual([
      'Họ và tên',
      'Trình độ',
      'Ngày công nhận',
      'Trong biên chế',
      'Hoạt động trong kỳ',
      'Ghi chú',
    ]);
    expect(valuesOf(upper, 'w:gridSpan')).toEqual(['2']);
    expect(valuesOf(upper, 'w:vMerge')).toEqual(Array(5).fill('restart'));
    expect(textsOf(lower)).toEqual(['', '', '', '', 'Số buổi', 'Lượt người nghe', '']);
    expect(valuesOf(lower, 'w:vMerge')).toEqual(Array(5).fill('continue'));
  });

  test('shows what the board knows first, then empty rows, then the totals', () => {
    const rows = rowsOf(around(xml, 'w:tbl', 'bieu_1.r1.ten'))
      .slice(2)
      .map(textsOf);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.slice(0, 2)).toEqual(['Lò Văn A', 'Đại học']);
    expect(rows[4]).toEqual(['Tổng cộng', '', '', '', 'Nhập số', 'Nhập số', '']);
  });

  test('prints the labels and codes of fixed rows', () => {
    expect(rowsOf(around(xml, 'w:tbl', 'chi_tieu.hoi_nghi')).map(textsOf)).toEqual([
      ['Chỉ tiêu', 'Mã số', 'Kế hoạch', 'Thực hiện'],
      ['Hội nghị', '01', 'Nhập số', 'Nhập số'],
      ['Tài liệu (nếu\u00a0có)', '02', 'Nhập số', 'Nhập số'],
      ['Tổng cộng', '', 'Nhập số', 'Nhập số'],
    ]);
  });

  test('is as wide as the text, in portrait and in landscape', () => {
    const width = (inside: string): number =>
      valuesOf(around(around(xml, 'w:tbl', inside), 'w:tblGrid', 'w:gridCol'), 'w:gridCol', 'w:w')
        .map(Number)
        .reduce((sum, one) => sum + one, 0);
    expect(width('chi_tieu.hoi_nghi')).toBe(9355);
    expect(width('figure:so_lop')).toBe(9355);
    expect(width('bieu_1.r1.ten')).toBe(14287);
  });

  test('is called by its title, in sight and for those who hear it', () => {
    expect(valuesOf(around(xml, 'w:tbl', 'chi_tieu.hoi_nghi'), 'w:tblCaption')).toEqual(['Một số chỉ tiêu']);
    expect(valuesOf(around(xml, 'w:p', 'Một số chỉ tiêu'), 'w:pStyle')).toEqual(['DecuongCaption']);
    expect(valuesOf(around(xml, 'w:p', 'Tình hình đội ngũ'), 'w:pStyle')).toEqual(['DecuongAppendix']);
  });
});
