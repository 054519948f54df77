import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const top = heading(`1. ${TITLE}`);
const formOf = (more: Record<string, unknown>) =>
  smallForm({ sections: [{ id: 'ket_qua', title: TITLE, tables: [{ id: 'bieu', title: 'Các chỉ tiêu', ...more }] }] });

type Rows = Parameters<typeof table>[0];
type Form = ReturnType<typeof formOf>;
const read = (form: Form, ...rows: Rows) => readTyped(form, top, 'Các chỉ tiêu', table(rows));
const said = (form: Form, item: string, ...rows: Rows) => {
  const { state, value, why } = answerTo(read(form, ...rows), item);
  return state === 'unknown' ? [why?.because, why?.seen, why?.expected, why?.best, value] : [state, value];
};
const cell = (item: string, text: string) => line(text, { tag: `cell:${item}` });

describe('printed rows that differ in a number alone', () => {
  const years = [2021, 2022, 2023].map((year) => ({ id: `n${year}`, label: `Năm ${year}` }));
  const form = formOf({ rows: years, columns: [{ id: 'so', label: 'Số lớp', ...integer }] });
  const head = ['Chỉ tiêu', 'Số lớp'];
  const under = (...names: string[]): Rows => [head, ...names.map((name, at) => [name, String(at + 1)])];

  test('are not those of other years', () => {
    const shifted = under('Năm 2022', 'Năm 2023', 'Năm 2024');
    expect(said(form, 'bieu.n2022.so', ...shifted)).toEqual(['answered', 1]);
    expect(said(form, 'bieu.n2023.so', ...shifted)).toEqual(['answered', 2]);
    expect(answerTo(read(form, ...shifted), 'bieu.n2021').state).toBe('missing');
    expect(read(form, ...shifted).tables[0]?.others.map(({ is, label }) => `${is}: ${label}`)).toEqual([
      'added: Năm 2024',
    ]);
  });

  test('are asked about where the labels over their tags are those of other years', () => {
    const tagged: Rows = [
      head,
      ...[2022, 2023, 2024].map((year) => [`Năm ${year}`, cell(`bieu.n${year - 1}.so`, '7')]),
    ];
    expect(said(form, 'bieu.n2021.so', ...tagged).slice(0, 3)).toEqual(['label', 'Năm 2022', 'Năm 2021']);
    expect(said(form, 'bieu.n2023.so', ...tagged).slice(0, 3)).toEqual(['label', 'Năm 2024', 'Năm 2023']);
  });

  test.each([
    [
      ['Loại A', 'Loại B'],
      ['Loại B', 'Loại C'],
    ],
    [
      ['Quý I', 'Quý II'],
      ['Quý II', 'Quý III'],
    ],
    [
      ['Khu vực 1', 'Khu vực 2'],
      ['Khu vực 2', 'Khu vực 3'],
    ],
  ])('nor in a letter or a numeral: %s', (asked, typed) => {
    const rows = asked.map((label, at) => ({ id: `r_${at}`, label }));
    const other = formOf({ rows, columns: [{ id: 'so', label: 'Số lớp', ...integer }] });
    const found = read(other, head, ...typed.map((label, at) => [label, String(at + 1)]));
    expect(answerTo(found, 'bieu.r_1.so').value).toBe(1);
    expect(found.answers.find(({ item }) => item === 'bieu.r_0.so')?.value ?? null).toBeNull();
  });
});

describe('printed columns', () => {
  const rows = [
    { id: 'hop', label: 'Hội nghị báo cáo viên' },
    { id: 'lop', label: 'Lớp bồi dưỡng' },
  ];
  const money = (id: string, label: string) => ({ id, label, ...integer });
  const form = formOf({ rows, columns: [money('du_toan', 'Dự toán'), money('thuc_hien', 'Thực hiện')] });
  const body = [
    ['Hội nghị báo cáo viên', '10', '12'],
    ['Lớp bồi dưỡng', '3', '4'],
  ];

  test('are not taken by turn under other words', () => {
    const other = [['Chỉ tiêu', 'Cùng kỳ', 'Chênh lệch'], ...body];
    expect(said(form, 'bieu.hop.du_toan', ...other)).toEqual(['place', 'Cùng kỳ; Chênh lệch', 'Dự toán', null, null]);
    expect(said(form, 'bieu.lop.thuc_hien', ...other)[0]).toBe('place');
  });

  test('are read by their headers where whole columns changed places', () => {
    const turned = [['Chỉ tiêu', 'Thực hiện', 'Dự toán'], ...body];
    expect(said(form, 'bieu.hop.du_toan', ...turned)).toEqual(['answered', 12]);
  });

  test('are asked about where only the headers changed places, over tags', () => {
    const tags = (row: string, texts: string[]) => [
      row === 'hop' ? 'Hội nghị báo cáo viên' : 'Lớp bồi dưỡng',
      cell(`bieu.${row}.du_toan`, texts[0] ?? ''),
      cell(`bieu.${row}.thuc_hien`, texts[1] ?? ''),
    ];
    const typed = [['Chỉ tiêu', 'Thực hiện', 'Dự toán'], tags('hop', ['10', '12']), tags('lop', ['3', '4'])];
    expect(said(form, 'bieu.hop.du_toan', ...typed)).toEqual(['header', 'Thực hiện', 'Dự toán', 12, null]);
    const renamed = [['Chỉ tiêu', 'Dự toán giao', 'Đã làm'], ...typed.slice(1)];
    expect(said(form, 'bieu.hop.du_toan', ...renamed)).toEqual(['answered', 10]);
    expect(said(form, 'bieu.hop.thuc_hien', ...renamed)).toEqual(['answered', 12]);
  });

  test('are known beside a column of numbers put in, with rows in another order under another name', () => {
    const typed = [
      ['TT', 'Tên công việc', 'Dự toán', 'Thực hiện'],
      ['1', 'Lớp bồi dưỡng', '3', '4'],
      ['2', 'Hội nghị báo cáo viên', '10', '12'],
    ];
    expect(said(form, 'bieu.hop.thuc_hien', ...typed)).toEqual(['answered', 12]);
    expect(said(form, 'bieu.lop.du_toan', ...typed)).toEqual(['answered', 3]);
  });

  test('are not those of the time before', () => {
    const typed = [['Chỉ tiêu', 'Dự toán', 'Thực hiện cùng kỳ năm trước'], ...body];
    expect(said(form, 'bieu.hop.thuc_hien', ...typed).slice(0, 2)).toEqual(['header', 'Thực hiện cùng kỳ năm trước']);
  });
});

describe('headers of two levels', () => {
  const columns = ['Năm trước', 'Năm nay'].flatMap((group, at) => [
    { id: `ke_hoach_${at}`, label: 'Kế hoạch', group, ...integer },
    { id: `thuc_hien_${at}`, label: 'Thực hiện', group, ...integer },
  ]);
  const form = formOf({ rows: { min: 1 }, columns: [{ id: 'ten', label: 'Họ và tên', type: 'text' }, ...columns] });
  const wide = (text: string) => ({ lines: [line(text)], span: 2 });
  const groups = (first: string, second: string) => ['Họ và tên', wide(first), wide(second)];
  const lower = ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'];
  const body = ['Lò Văn A', '1', '2', '3', '4'];
  const values = (headerRows: number, ...rows: Rows) => {
    const found = readTyped(form, top, 'Các chỉ tiêu', table(rows, headerRows));
    return ['ke_hoach_0', 'thuc_hien_0', 'ke_hoach_1', 'thuc_hien_1'].map(
      (column) => answerTo(found, `bieu.r1.${column}`).value,
    );
  };

  test.each([0, 1, 2])('are known by their words, however many rows are marked: %d', (marked) => {
    expect(values(marked, groups('Năm trước', 'Năm nay'), lower, body)).toEqual([1, 2, 3, 4]);
  });

  test('tell columns of one name apart by their groups', () => {
    expect(values(0, groups('Năm nay', 'Năm trước'), lower, body)).toEqual([3, 4, 1, 2]);
  });

  test('are known where they are typed again further down', () => {
    const rows = [groups('Năm trước', 'Năm nay'), lower, body, groups('Năm trước', 'Năm nay'), lower];
    const found = readTyped(form, top, 'Các chỉ tiêu', table([...rows, ['Lò Thị B', '5', '6', '7', '8']], 1));
    expect(found.tables[0]?.rows.map(({ label }) => label)).toEqual(['Lò Văn A', 'Lò Thị B']);
    expect(answerTo(found, 'bieu.r2.thuc_hien_1').value).toBe(8);
  });
});

describe('a table turned on its side', () => {
  const columns = [
    { id: 'so', label: 'Số lớp', ...integer },
    { id: 'nguoi', label: 'Số người học', ...integer },
  ];
  const rows = [
    { id: 'xa', label: 'Khối xã, phường' },
    { id: 'dn', label: 'Khối doanh nghiệp' },
  ];

  test('of printed rows is turned back', () => {
    const typed = [
      ['', 'Khối xã, phường', 'Khối doanh nghiệp'],
      ['Số lớp', '1', '2'],
      ['Số người học', '30', '40'],
    ];
    const form = formOf({ rows, columns });
    expect(said(form, 'bieu.xa.so', ...typed)).toEqual(['answered', 1]);
    expect(said(form, 'bieu.dn.nguoi', ...typed)).toEqual(['answered', 40]);
  });

  test('of a unit’s own rows is turned back', () => {
    const form = formOf({ rows: { min: 1 }, columns: [{ id: 'ten', label: 'Họ và tên', type: 'text' }, ...columns] });
    const typed = [
      ['Họ và tên', 'Lò Văn A', 'Lò Thị B', 'Lò Văn C'],
      ['Số lớp', '1', '2', '3'],
      ['Số người học', '30', '40', '50'],
    ];
    expect(said(form, 'bieu.r1.ten', ...typed)).toEqual(['answered', 'Lò Văn A']);
    expect(said(form, 'bieu.r3.nguoi', ...typed)).toEqual(['answered', 50]);
  });
});

describe('the unit of measure of a column', () => {
  const form = formOf({
    rows: { min: 1 },
    columns: [
      { id: 'ten', label: 'Nội dung chi', type: 'text' },
      { id: 'tien', label: 'Số tiền', type: 'money', currency: 'VND', scale: 1_000_000 },
      { id: 'nguoi', label: 'Số người', unit: 'người', ...integer },
    ],
  });
  const under = (head: string, ...before: string[]) => {
    const typed = table([
      ['Nội dung chi', head, 'Số người (người)'],
      ['Hội nghị', '450000', '30'],
    ]);
    const found = readTyped(form, top, 'Các chỉ tiêu', ...before, typed);
    return [answerTo(found, 'bieu.r1.tien').value, answerTo(found, 'bieu.r1.nguoi').value];
  };

  test('is converted where its header or the line above the table says another multiple', () => {
    expect(under('Số tiền (nghìn đồng)')).toEqual([450, 30]);
    expect(under('Số tiền', 'Đơn vị tính: nghìn đồng')).toEqual([450, 30]);
    expect(under('Số tiền', '(ĐVT: 1.000 đồng)')).toEqual([450, 30]);
  });

  test('is asked about where two of them disagree, or it is another currency', () => {
    expect(under('Số tiền (triệu đồng)', 'Đơn vị tính: nghìn đồng')).toEqual([null, 30]);
    expect(under('Số tiền (USD)')).toEqual([null, 30]);
  });
});
