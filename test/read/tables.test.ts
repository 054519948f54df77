import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const integer = { type: 'integer', min: 0 };
const columns = [
  { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
  { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
];
const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const top = heading(`1. ${TITLE}`);
const sectionWith = (more: Record<string, unknown>) =>
  smallForm({
    sections: [
      { id: 'ket_qua', title: TITLE, tables: [{ id: 'bieu', title: 'Một số chỉ tiêu chính', columns, ...more }] },
    ],
  });
const fixed = sectionWith({
  total: true,
  rows: [
    { id: 'hoi_nghi', label: 'Hội nghị báo cáo viên', code: '01' },
    { id: 'tai_lieu', label: 'Tài liệu tuyên truyền', code: '02' },
    { id: 'lop', label: 'Lớp bồi dưỡng' },
  ],
});
const open = sectionWith({ rows: { min: 1 }, columns: [{ id: 'ten', label: 'Họ và tên', type: 'text' }, ...columns] });
const head = ['Nội dung', 'Mã số', 'Kế hoạch năm', 'Kết quả thực hiện'];
const rows = [
  ['Hội nghị báo cáo viên', '01', '10', '12'],
  ['Tài liệu tuyên truyền', '02', '20', '25'],
  ['Lớp bồi dưỡng', '', '3', '4'],
];
const total = ['Tổng cộng', '', '33', '41'];

type Typed = Parameters<typeof table>[0];
const readFixed = (typed: Typed, headerRows = 0) => readTyped(fixed, top, table(typed, headerRows));
const readOpen = (typed: Typed) => readTyped(open, top, table(typed));
const valuesIn = (read: ReturnType<typeof readTyped>) =>
  Object.fromEntries(read.answers.filter(({ kind }) => kind === 'cell').map(({ item, value }) => [item, value]));
const rowsIn = (read: ReturnType<typeof readTyped>) => read.tables[0]?.rows.map(({ id }) => id);
const missingIn = (read: ReturnType<typeof readTyped>) =>
  read.answers.filter(({ state, kind }) => state === 'missing' && kind === 'cell').map(({ item }) => item);

describe('the rows of a table of the form', () => {
  test('are known by their labels, in whatever order', () => {
    const read = readFixed([head, rows[2] ?? [], rows[0] ?? [], rows[1] ?? [], total]);
    expect(valuesIn(read)).toEqual({
      'bieu.hoi_nghi.ke_hoach': 10,
      'bieu.hoi_nghi.thuc_hien': 12,
      'bieu.tai_lieu.ke_hoach': 20,
      'bieu.tai_lieu.thuc_hien': 25,
      'bieu.lop.ke_hoach': 3,
      'bieu.lop.thuc_hien': 4,
      'bieu.total.ke_hoach': 33,
      'bieu.total.thuc_hien': 41,
    });
    expect(rowsIn(read)).toEqual(['lop', 'hoi_nghi', 'tai_lieu', 'total']);
    expect(read.tables[0]?.rowsAsPrinted).toBe(true);
  });

  test('are known by their turn where as many are left on both sides', () => {
    const read = readFixed([head, ['Họp hành', '', '10', '12'], ...rows.slice(1), total]);
    expect(valuesIn(read)['bieu.hoi_nghi.thuc_hien']).toBe(12);
  });

  test('are missing where one was deleted', () => {
    const read = readFixed([head, ...rows.slice(1), total]);
    expect(missingIn(read)).toEqual(['bieu.hoi_nghi']);
    expect(answerTo(read, 'bieu.hoi_nghi')).toMatchObject({ required: true, by: 'none', value: null });
    expect(answerTo(read, 'bieu.hoi_nghi').place).toMatchObject({ block: null, quote: 'Hội nghị báo cáo viên' });
    expect(read.tables[0]?.rowsAsPrinted).toBe(false);
  });

  test('are not as printed where one was added', () => {
    const read = readFixed([head, ...rows, ['Việc khác', '', '1', '1'], total]);
    expect(read.tables[0]?.rowsAsPrinted).toBe(false);
    expect(rowsIn(read)).toEqual(['hoi_nghi', 'tai_lieu', 'lop', 'total']);
  });

  test('are as printed where an empty one was added', () => {
    expect(readFixed([head, ...rows, ['', '', '', ''], total]).tables[0]?.rowsAsPrinted).toBe(true);
  });

  test('are known by a tag in one of their cells, whatever their label says', () => {
    const tagged = (row: string, text: string) => line(text, { tag: `cell:bieu.${row}.ke_hoach` });
    const read = readFixed([
      head,
      ['Một', '', tagged('tai_lieu', '20'), '25'],
      ['Hai', '', tagged('hoi_nghi', '10'), '12'],
      rows[2] ?? [],
      total,
    ]);
    expect(valuesIn(read)).toMatchObject({ 'bieu.tai_lieu.thuc_hien': 25, 'bieu.hoi_nghi.thuc_hien': 12 });
    expect(answerTo(read, 'bieu.tai_lieu.ke_hoach')).toMatchObject({ by: 'tag', confidence: 0.99 });
  });

  test('are not counted among the headers, the numbers of columns or the lines across', () => {
    const across = [{ lines: [line('I. Khối cơ sở')], span: 4 }];
    const read = readFixed([head, ['(1)', '(2)', '(3)', '(4)'], across, ...rows, total]);
    expect(rowsIn(read)).toEqual(['hoi_nghi', 'tai_lieu', 'lop', 'total']);
    expect(read.tables[0]?.rowsAsPrinted).toBe(true);
  });
});

describe('the row of totals', () => {
  const totalOf = (word: string) =>
    valuesIn(readFixed([head, ...rows, [word, '', '33', '41']]))['bieu.total.thuc_hien'];

  test.each(['Tổng cộng', 'TỔNG SỐ', 'Cộng chung toàn xã', 'Tổng toàn xã', 'Total', 'Tổgn cộng', 'Tông cộng'])(
    'is known as %s',
    (word) => {
      expect(totalOf(word)).toBe(41);
    },
  );

  test('is known in its place only by words like a total', () => {
    const read = readFixed([head, ['Tổng toàn xã', '', '33', '41'], ...rows]);
    expect(missingIn(read)).toContain('bieu.total');
  });

  test('is the last of several', () => {
    const read = readFixed([head, ['Cộng', '', '1', '1'], ...rows, total]);
    expect(valuesIn(read)['bieu.total.thuc_hien']).toBe(41);
  });

  test('is known by its tag', () => {
    const tagged = [line('Chung', { tag: 'cell:bieu.total.ke_hoach' }), '', '33', '41'];
    expect(valuesIn(readFixed([head, ...rows, tagged]))['bieu.total.thuc_hien']).toBe(41);
  });

  test('that was deleted is missing, and owed only where rows were filled in', () => {
    expect(answerTo(readFixed([head, ...rows]), 'bieu.total')).toMatchObject({ state: 'missing', required: true });
    const empty = rows.map(([label = '', code = '']) => [label, code, '', '']);
    expect(answerTo(readFixed([head, ...empty]), 'bieu.total').required).toBe(false);
  });
});

describe('the columns of a table of the form', () => {
  test('are known by their headers, in whatever order', () => {
    const turned = [head, ...rows, total].map(([a = '', b = '', c = '', d = '']) => [a, b, d, c]);
    expect(valuesIn(readFixed(turned))).toMatchObject({
      'bieu.hoi_nghi.ke_hoach': 10,
      'bieu.hoi_nghi.thuc_hien': 12,
    });
  });

  test('are known by their turn where one header was written anew', () => {
    const read = readFixed([['Nội dung', 'Mã số', 'Kế hoạch năm', 'Đã làm'], ...rows, total]);
    expect(valuesIn(read)['bieu.hoi_nghi.thuc_hien']).toBe(12);
    expect(read.tables[0]?.columns).toEqual([
      { id: '_label', typed: 'Nội dung' },
      { id: '_code', typed: 'Mã số' },
      { id: 'ke_hoach', typed: 'Kế hoạch năm' },
      { id: 'thuc_hien', typed: 'Đã làm' },
    ]);
  });

  test('are missing where one was deleted', () => {
    const cut = [head, ...rows, total].map((row) => row.slice(0, 3));
    const read = readFixed(cut);
    expect(missingIn(read)).toEqual(['bieu.thuc_hien']);
    expect(answerTo(read, 'bieu.thuc_hien').place.quote).toBe('Kết quả thực hiện');
    expect(read.tables[0]?.columns.at(-1)).toEqual({ id: 'thuc_hien', typed: null });
  });

  test('keep their headers where these stand in two rows', () => {
    const above = ['', '', 'Chỉ tiêu trong năm', 'Chỉ tiêu trong năm'];
    expect(valuesIn(readFixed([above, head, ...rows, total], 2))['bieu.lop.thuc_hien']).toBe(4);
  });

  test('are known by the tags in their cells where headers are gone', () => {
    const tagged = (column: string, text: string) => line(text, { tag: `cell:bieu.lop.${column}` });
    const read = readFixed([
      ['Nội dung', '', 'B', 'A'],
      ...rows.slice(0, 2).map(([a = '', b = '', c = '', d = '']) => [a, b, d, c]),
      ['Lớp bồi dưỡng', '', tagged('thuc_hien', '4'), tagged('ke_hoach', '3')],
      total,
    ]);
    expect(valuesIn(read)).toMatchObject({ 'bieu.lop.ke_hoach': 3, 'bieu.hoi_nghi.thuc_hien': 12 });
  });
});

describe('a table with rows of its own', () => {
  const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];

  test('has them called r1, r2 by their place, without those left empty', () => {
    const read = readOpen([names, ['Lò Văn A', '3', '2'], ['', '', ''], ['Lò Thị B', '1', '4']]);
    expect(rowsIn(read)).toEqual(['r1', 'r3']);
    expect(valuesIn(read)).toMatchObject({ 'bieu.r1.thuc_hien': 2, 'bieu.r3.thuc_hien': 4 });
    expect(answerTo(read, 'bieu')).toMatchObject({ state: 'answered', required: true });
  });

  test('is blank where nothing was filled in', () => {
    const read = readOpen([names, ['', '', ''], ['……', '', '']]);
    expect(answerTo(read, 'bieu').state).toBe('blank');
    expect(rowsIn(read)).toEqual([]);
  });

  test('is answered with none where one cell says so and the others nothing', () => {
    const read = readOpen([names, ['Không có', '', ''], ['', '', '']]);
    expect(answerTo(read, 'bieu').state).toBe('nil');
    expect(Object.keys(valuesIn(read))).toEqual([]);
  });

  test('is not answered with none where another cell says something', () => {
    expect(answerTo(readOpen([names, ['Không có', '', '5']]), 'bieu').state).toBe('answered');
  });

  test('keeps what is read in two ways by the column it stands in', () => {
    const read = readOpen([names, ['Lò Văn A', 'khoảng 3', '2']]);
    expect(read.ambiguous).toEqual([{ item: 'bieu.r1.ke_hoach', read: '3', because: 'nearly' }]);
  });

  test('reads a cell over two columns for the column it begins in and the next', () => {
    const wide = { lines: [line('7')], span: 2 };
    expect(valuesIn(readOpen([names, ['Lò Văn A', wide]]))).toMatchObject({
      'bieu.r1.ke_hoach': 7,
      'bieu.r1.thuc_hien': 7,
    });
  });

  test('reads a cell that goes on below for each of its rows', () => {
    const below = { lines: [], above: true };
    const read = readOpen([names, ['Lò Văn A', '3', '2'], ['Lò Thị B', below, '4']]);
    expect(valuesIn(read)['bieu.r2.ke_hoach']).toBe(3);
  });
});

describe('a table that is gone', () => {
  test('is missing as a whole', () => {
    const read = readTyped(fixed, top, 'Đơn vị đã thực hiện tốt.');
    expect(answerTo(read, 'bieu')).toMatchObject({ state: 'missing', kind: 'table', required: true, confidence: 1 });
    expect(answerTo(read, 'bieu').place).toMatchObject({ trail: [`1. ${TITLE}`], quote: 'Một số chỉ tiêu chính' });
    expect(read.tables).toEqual([]);
  });

  test('is not taken for a table about something else', () => {
    expect(
      answerTo(
        readTyped(
          fixed,
          top,
          table([
            ['Ngày', 'Việc'],
            ['1/2', 'họp'],
          ]),
        ),
        'bieu',
      ).state,
    ).toBe('missing');
  });
});

describe('a table that was split', () => {
  const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
  const [first, second] = [
    ['Lò Văn A', '3', '2'],
    ['Lò Thị B', '1', '4'],
  ];
  const whole = ['r1', 'r2'];

  test('is one where the header is repeated', () => {
    expect(rowsIn(readTyped(open, top, table([names, first]), '(tiếp theo)', table([names, second])))).toEqual(whole);
  });

  test('is one where it goes on without a header', () => {
    expect(rowsIn(readTyped(open, top, table([names, first]), table([second])))).toEqual(whole);
  });

  test('ends before a table of other columns', () => {
    const other = table([
      ['Ngày', 'Việc', 'Nơi', 'Ai'],
      ['1/2', 'họp', 'xã', 'A'],
    ]);
    expect(rowsIn(readTyped(open, top, table([names, first]), other))).toEqual(['r1']);
  });

  test('ends where more than three lines stand between', () => {
    const lines = ['Một.', 'Hai.', 'Ba.', 'Bốn.'];
    expect(rowsIn(readTyped(open, top, table([names, first]), ...lines.slice(1), table([second])))).toEqual(whole);
    expect(rowsIn(readTyped(open, top, table([names, first]), ...lines, table([second])))).toEqual(['r1']);
  });

  test('ends before a heading', () => {
    expect(rowsIn(readTyped(open, top, table([names, first]), heading('Việc khác'), table([second])))).toEqual(['r1']);
  });
});
