import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

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
const unsureIn = (read: ReturnType<typeof readTyped>, item: string) => {
  const { state, value, why } = answerTo(read, item);
  return [state, value, why?.because, why?.seen, why?.best];
};
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

  test('are asked about where one is left over under another name', () => {
    const read = readFixed([head, ['Họp hành', '', '10', '12'], ...rows.slice(1), total]);
    expect(unsureIn(read, 'bieu.hoi_nghi.thuc_hien')).toEqual(['unknown', null, 'label', 'Họp hành', 12]);
    expect(answerTo(read, 'bieu.hoi_nghi.thuc_hien').why?.expected).toBe('Hội nghị báo cáo viên');
  });

  test('are known by their turn where one is called nothing', () => {
    const read = readFixed([head, ['', '', '10', '12'], ...rows.slice(1), total]);
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

  test('is known at the top by words like a total, where it adds up what stands below', () => {
    const above = (...sums: string[]) => missingIn(readFixed([head, ['Tổng toàn xã', '', ...sums], ...rows]));
    expect(above('33', '41')).toEqual([]);
    expect(above('34', '42')).toEqual(['bieu.total']);
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

  test('are asked about where one header was written anew, and known by their turn where it is gone', () => {
    const read = readFixed([['Nội dung', 'Mã số', 'Kế hoạch năm', 'Đã làm'], ...rows, total]);
    expect(unsureIn(read, 'bieu.hoi_nghi.thuc_hien')).toEqual(['unknown', null, 'header', 'Đã làm', 12]);
    const gone = readFixed([['Nội dung', 'Mã số', 'Kế hoạch năm', ''], ...rows, total]);
    expect(valuesIn(gone)['bieu.hoi_nghi.thuc_hien']).toBe(12);
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
});

describe('a table that is gone', () => {
  test('is missing as a whole', () => {
    const read = readTyped(fixed, top, 'Đơn vị đã thực hiện tốt.');
    expect(answerTo(read, 'bieu')).toMatchObject({ state: 'missing', kind: 'table', required: true, confidence: 0.99 });
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
    const lines = ['Trang 1', '', '(tiếp theo)', ''];
    expect(rowsIn(readTyped(open, top, table([names, first]), ...lines.slice(1), table([second])))).toEqual(whole);
    expect(rowsIn(readTyped(open, top, table([names, first]), ...lines, table([second])))).toEqual(['r1']);
  });

  test('ends before a line that speaks of another', () => {
    const split = [open, top, table([names, first]), 'Dự kiến năm sau', table([names, second])] as const;
    expect(rowsIn(readTyped(...split))).toEqual(['r1']);
  });

  test('ends before a heading', () => {
    expect(rowsIn(readTyped(open, top, table([names, first]), heading('Việc khác'), table([second])))).toEqual(['r1']);
  });
});

describe('a cell of a table', () => {
  const cellOf = (typed: Typed, item = 'bieu.hoi_nghi.ke_hoach') => answerTo(readFixed(typed), item);
  const [first = [], ...others] = rows;
  /** Three of four headers are those of the form. */
  const SURE = 0.99;
  const withFirst = (cell: Parameters<typeof line>[1] | string): Typed => [
    head,
    [first[0] ?? '', '01', typeof cell === 'string' ? cell : line('10', cell), '12'],
    ...others,
    total,
  ];

  test('says all of itself', () => {
    expect(cellOf(withFirst(' 10 '))).toEqual({
      item: 'bieu.hoi_nghi.ke_hoach',
      kind: 'cell',
      required: true,
      state: 'answered',
      value: 10,
      text: '10',
      by: 'signature',
      confidence: SURE,
      place: {
        in: 'document',
        trail: [`1. ${TITLE}`, ...cellOf(withFirst('10')).place.trail.slice(1)],
        block: 7,
        quote: 'Hội nghị báo cáo viên, Kế hoạch năm',
      },
    });
    expect(cellOf(withFirst(''))).toMatchObject({ state: 'blank', value: null, text: null });
    expect(cellOf(withFirst('……'))).toMatchObject({ state: 'blank', value: null, text: '……' });
    expect(cellOf(withFirst('Không có'))).toMatchObject({ state: 'nil', value: 0, text: 'Không có' });
  });

  test('is known by its tag or bookmark, and not by those of another', () => {
    const item = 'bieu.hoi_nghi.ke_hoach';
    const by = (look: Parameters<typeof line>[1]) => {
      const { by: how, confidence } = cellOf(withFirst(look));
      return [how, confidence];
    };
    expect(by({ tag: `cell:${item}` })).toEqual(['tag', 0.99]);
    expect(by({ bookmark: '_dc_cell_bieu__hoi_nghi__ke_hoach' })).toEqual(['bookmark', 0.98]);
    expect(by({ bookmark: '_dc_cell_bieu__lop__ke_hoach' })).toEqual(['signature', SURE]);
    expect(by({ tag: 'figure:khac' })).toEqual(['signature', SURE]);
    const two = { lines: [line(''), line('10', { tag: `cell:${item}` })] };
    expect(cellOf([head, [first[0] ?? '', '01', two, '12'], ...others, total])).toMatchObject({
      by: 'tag',
      text: '10',
    });
    const marked = { lines: [line('1'), line('10', { bookmark: '_dc_cell_bieu__hoi_nghi__ke_hoach' })] };
    expect(cellOf([head, [first[0] ?? '', '01', marked, '12'], ...others, total])).toMatchObject({
      by: 'bookmark',
      text: '1\n10',
    });
  });

  test('is no surer than its table', () => {
    const changed = [['Nội dung', 'Mã số', 'Kế hoạch năm', 'Đã làm'], ...rows, total];
    const table = answerTo(readFixed(changed), 'bieu');
    expect(cellOf(changed).confidence).toBeLessThanOrEqual(table.confidence);
  });

  test('is missing where its row ends before it', () => {
    const short = [head, ...rows.slice(0, 2), ['Lớp bồi dưỡng', '', '3'], total];
    const { place, ...cell } = cellOf(short, 'bieu.lop.thuc_hien');
    expect(cell).toMatchObject({ kind: 'cell', state: 'missing', by: 'none', required: true });
    expect(place).toMatchObject({ block: null, quote: 'Kết quả thực hiện' });
  });

  test('is owed by its row and its column', () => {
    const form = sectionWith({
      total: true,
      rows: [
        { id: 'a', label: 'Hội nghị báo cáo viên' },
        { id: 'b', label: 'Tài liệu tuyên truyền', if_any: true },
      ],
      columns: [columns[0], { ...columns[1], required: false }],
    });
    const names = ['Nội dung', 'Kế hoạch năm', 'Kết quả thực hiện'];
    const lines = [
      ['Hội nghị báo cáo viên', '1', '2'],
      ['Tài liệu tuyên truyền', '3', '4'],
      ['Tổng cộng', '4', '6'],
    ];
    const required = (typed: Typed, of = form) =>
      Object.fromEntries(readTyped(of, top, table(typed)).answers.map((one) => [one.item, one.required]));
    expect(required([names, ...lines])).toMatchObject({
      bieu: true,
      'bieu.a.ke_hoach': true,
      'bieu.a.thuc_hien': false,
      'bieu.b.ke_hoach': false,
      'bieu.b.thuc_hien': false,
      'bieu.total.ke_hoach': true,
      'bieu.total.thuc_hien': true,
    });
    const cut = (row: string[]) => row.slice(0, 2);
    expect(required([cut(names), ...lines.map(cut)])['bieu.thuc_hien']).toBe(false);
    expect(required([names, ...lines.slice(0, 1), lines[2] ?? []])['bieu.b']).toBe(false);
    const optional = sectionWith({ required: false, rows: [{ id: 'a', label: 'Hội nghị báo cáo viên' }], total: true });
    const all = required([names, lines[0] ?? []], optional);
    expect([all.bieu, all['bieu.a.ke_hoach'], all['bieu.total']]).toEqual([false, false, false]);
    expect(required([cut(names), cut(lines[0] ?? [])], optional)['bieu.thuc_hien']).toBe(false);
  });

  test('that says "none" is none in figures, and an answer in words or one of several', () => {
    const kinds = sectionWith({
      rows: { min: 1 },
      columns: [
        { id: 'ten', label: 'Họ và tên', type: 'text' },
        { id: 'muc', label: 'Mức độ', type: 'choice', options: ['Tốt', 'Không có'] },
        { id: 'co', label: 'Đã học', type: 'yes_no' },
        { id: 'so', label: 'Số buổi', ...integer },
      ],
    });
    const read = readTyped(
      kinds,
      top,
      table([
        ['Họ và tên', 'Mức độ', 'Đã học', 'Số buổi'],
        ['Không có', 'Không có', 'Không có', 'Không có'],
      ]),
    );
    const states = ['ten', 'muc', 'co', 'so'].map((id) => answerTo(read, `bieu.r1.${id}`).state);
    expect(states).toEqual(['answered', 'answered', 'answered', 'nil']);
    expect(answerTo(read, 'bieu.r1.so').value).toBe(0);
  });
});

describe('a table with fixed rows is answered with none', () => {
  const empty = rows.map(([label = '', code = '']) => [label, code, '', '']);
  const [one = []] = empty;
  const none = [one[0] ?? '', '01', 'Không có', ''];

  test('where that is all that was written beside what is printed, and then it owes no rows', () => {
    const read = readFixed([head, none, ...empty.slice(1), ['Tổng cộng', '', '0', '0']]);
    expect(answerTo(read, 'bieu')).toMatchObject({ state: 'nil', kind: 'table', value: null, text: null });
    expect(read.answers.filter(({ kind }) => kind === 'cell')).toEqual([]);
    expect(missingIn(readFixed([head, none, ...empty.slice(2)]))).toEqual([]);
  });

  test('unlike where something else was written', () => {
    const read = readFixed([head, none, ...empty.slice(1, 2), rows[2] ?? [], ['Tổng cộng', '', '0', '0']]);
    expect(answerTo(read, 'bieu').state).toBe('answered');
    expect(answerTo(readFixed([head, ...empty, total]), 'bieu').state).toBe('blank');
    expect(Object.keys(valuesIn(readFixed([head, ...empty, total])))).toHaveLength(8);
  });
});

describe('the total of a table with rows of its own', () => {
  const summed = sectionWith({
    rows: { min: 1 },
    total: true,
    columns: [{ id: 'ten', label: 'Họ và tên', type: 'text' }, ...columns],
  });
  const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
  const read = (...lines: string[][]) => readTyped(summed, top, table([names, ...lines]));

  test('is read where a row was filled in', () => {
    const filled = read(['Lò Văn A', '3', '2'], ['Tổng cộng', '3', '2']);
    expect(filled.tables[0]?.rows.map(({ id, label }) => [id, label])).toEqual([
      ['r1', 'Lò Văn A'],
      ['total', 'Tổng cộng'],
    ]);
    expect(answerTo(filled, 'bieu.total.thuc_hien').value).toBe(2);
    expect(filled.answers.some(({ item }) => item === 'bieu.total.ten')).toBe(false);
  });

  test('is nothing alone', () => {
    const alone = read(['', '', ''], ['Tổng cộng', '0', '0']);
    expect(answerTo(alone, 'bieu').state).toBe('blank');
    expect(alone.tables[0]?.rows).toEqual([]);
  });

  test('is owed where rows were filled in, and its loss changes no printed row', () => {
    expect(answerTo(read(['Lò Văn A', '3', '2']), 'bieu.total')).toMatchObject({
      state: 'missing',
      required: true,
      place: { quote: summed.letterhead.words.total },
    });
    expect(answerTo(read(['', '', '']), 'bieu.total').required).toBe(false);
    expect(readFixed([head, ...rows]).tables[0]?.rowsAsPrinted).toBe(true);
  });

  test.each([
    [['Tổng số', '3', '2'], true],
    [['', 'Cộng', '2'], true],
    [['Sum of all', '3', '2'], true],
    [['Grand total overall', '3', '2'], true],
    [['Lò Thị B', '3', 'Cộng'], false],
    [['Tổngkết', '3', '2'], false],
  ])('is known as the last row: %s', (row, known) => {
    expect(rowsIn(read(['Lò Văn A', '3', '2'], row))?.includes('total')).toBe(known);
  });

  test('is known above other rows by its very words, or by others where it adds up', () => {
    const above = (word: string, sum = '3') =>
      rowsIn(read(['Lò Văn A', '3', '2'], [word, sum, '2'], ['Ghi chú', 'x', '']))?.includes('total');
    expect(['Tổng số', 'Tổng cộng', 'Tổgn cộng', 'Tổng toàn xã'].map((word) => above(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(above('Tổgn cộng', '4')).toBe(false);
  });
});

describe('rows are told apart', () => {
  const more = ['Việc khác', '', '1', '1'];

  test('by their code where little of the label is left', () => {
    const short = (code: string) => readFixed([head, ['Hội viên', code, '10', '12'], more, ...rows.slice(1), total]);
    expect(valuesIn(short('01'))['bieu.hoi_nghi.thuc_hien']).toBe(12);
    const several = ['unknown', null, 'place', 'Hội viên; Việc khác', null];
    expect(unsureIn(short(''), 'bieu.hoi_nghi.thuc_hien')).toEqual(several);
    expect(unsureIn(short('02'), 'bieu.hoi_nghi.thuc_hien')).toEqual(several);
  });

  test('by their code not for sure where nothing of the label is left', () => {
    const read = readFixed([head, ['Họp', '01', '10', '12'], more, ...rows.slice(1), total]);
    expect(answerTo(read, 'bieu.hoi_nghi.thuc_hien')).toMatchObject({ state: 'unknown', value: null });
  });

  test('by the label most like theirs', () => {
    const slip = ['Hội nghị báo cáo viêm', '', '7', '7'];
    expect(valuesIn(readFixed([head, slip, ...rows, total]))['bieu.hoi_nghi.thuc_hien']).toBe(12);
  });

  test('not for sure where one is said once more at the end, with another value', () => {
    const [first = []] = rows;
    const again = (value: string) => [first[0] ?? '', '01', '10', value];
    const otherwise = readFixed([head, ...rows, again('7'), total]);
    expect(unsureIn(otherwise, 'bieu.hoi_nghi.thuc_hien')).toEqual(['unknown', null, 'values', '12; 7', null]);
    expect(valuesIn(readFixed([head, ...rows, again('12'), total]))['bieu.hoi_nghi.thuc_hien']).toBe(12);
  });

  test('by the column that holds labels, wherever it stands', () => {
    const label = fixed.sections[0]?.tables[0]?.columns[0]?.label ?? '';
    const numbered = [['TT', label, ...head.slice(1)], ...rows.map((row, at) => [`${at + 1}`, ...row]), ['', ...total]];
    expect(valuesIn(readFixed(numbered))).toMatchObject({ 'bieu.hoi_nghi.thuc_hien': 12, 'bieu.total.thuc_hien': 41 });
    const swapped = [numbered[0] ?? [], numbered[2] ?? [], numbered[1] ?? [], numbered[3] ?? [], numbered[4] ?? []];
    expect(valuesIn(readFixed(swapped))).toMatchObject({
      'bieu.hoi_nghi.thuc_hien': 12,
      'bieu.tai_lieu.thuc_hien': 25,
    });
  });

  test('in tables of rows that are called nothing by their turn only where as many are left, empty ones aside', () => {
    const none = ['', '', '10', '12'];
    const turn = (...lines: string[][]) => readFixed([head, ...lines, ...rows.slice(1), total]);
    expect(valuesIn(turn(none))['bieu.hoi_nghi.thuc_hien']).toBe(12);
    expect(turn(none).tables[0]?.rows[0]).toMatchObject({ id: 'hoi_nghi', label: '' });
    expect(unsureIn(turn(none, ['', '', '1', '2']), 'bieu.hoi_nghi.thuc_hien')[0]).toBe('unknown');
    expect(unsureIn(turn(['Họp hành', '', '10', '12'], more), 'bieu.hoi_nghi.thuc_hien')[2]).toBe('place');
  });

  test('from the numbers of columns under the header, and only there', () => {
    const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
    const ids = (...lines: Typed) => rowsIn(readOpen([names, ...lines]));
    expect(ids(['A', '1', '2'], ['Lò Văn A', '3', '2'])).toEqual(['r1']);
    expect(ids(['(1)', '(2)', '(13)'], ['Lò Văn A', '3', '2'])).toEqual(['r1']);
    expect(ids(['Z', '1', '2'], ['Lò Văn A', '3', '2'])).toEqual(['r1', 'r2']);
    expect(ids(['1', '2', '123'], ['Lò Văn A', '3', '2'])).toEqual(['r1', 'r2']);
    expect(ids(['Lò Văn A', '3', '2'], ['A', '1', '2'])).toEqual(['r1', 'r2']);
    expect(ids(['A', '1', line('2', { tag: 'cell:bieu.r1.thuc_hien' })], ['Lò Văn A', '3', '2'])).toEqual(['r1', 'r2']);
  });

  test('from a line across the table, which is none where it is empty or narrower', () => {
    const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
    const across = (text: string, span: number) => [{ lines: [line(text)], span }];
    const last = ['Lò Thị B', '1', '4'];
    const ids = (row: ReturnType<typeof across>) => rowsIn(readOpen([names, row, last]));
    expect(ids(across('I. Khối cơ sở', 3))).toEqual(['r1']);
    expect(ids(across('', 3))).toEqual(['r2']);
    expect(ids(across('Lò Văn A', 1))).toEqual(['r1', 'r2']);
    expect(readOpen([names, last]).tables[0]?.rows[0]).toMatchObject({ id: 'r1', label: 'Lò Thị B' });
  });
});

describe('columns are told apart', () => {
  const names = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện'];
  const line1 = ['Lò Văn A', '3', '2'];

  test('of one label by their turn', () => {
    const alike = sectionWith({
      rows: { min: 1 },
      columns: [
        { id: 'ten', label: 'Họ và tên', type: 'text' },
        { id: 'truoc', label: 'Số buổi học', group: 'Kỳ trước', ...integer },
        { id: 'nay', label: 'Số buổi học', group: 'Kỳ này', ...integer },
      ],
    });
    const groups = ['Họ và tên', 'Kỳ trước', 'Kỳ này'];
    const read = (...lines: Typed) => valuesIn(readTyped(alike, top, table(lines)));
    const expected = { 'bieu.r1.truoc': 3, 'bieu.r1.nay': 2 };
    expect(read(['Họ và tên', 'Số buổi học', 'Số buổi học'], line1)).toMatchObject(expected);
    expect(read(groups, ['', 'Số buổi học', 'Số buổi học'], line1)).toMatchObject(expected);
  });

  test('by headers and tags that bear each other out, and by neither where they do not', () => {
    const tagged = (column: string, text: string) => line(text, { tag: `cell:bieu.r1.${column}` });
    const read = readOpen([names, ['Lò Văn A', tagged('thuc_hien', '3'), tagged('ke_hoach', '2')]]);
    expect(unsureIn(read, 'bieu.r1.ke_hoach')).toEqual(['unknown', null, 'header', 'Kết quả thực hiện', 3]);
    expect(unsureIn(read, 'bieu.r1.thuc_hien')).toEqual(['unknown', null, 'header', 'Kế hoạch năm', 2]);
    const agreed = readOpen([names, ['Lò Văn A', tagged('ke_hoach', '3'), tagged('thuc_hien', '2')]]);
    expect(valuesIn(agreed)).toMatchObject({ 'bieu.r1.thuc_hien': 2, 'bieu.r1.ke_hoach': 3 });
  });

  test('by the header most like theirs', () => {
    const close = ['Họ và tên', 'Kế hoạch năn', 'Kế hoạch năm', 'Kết quả thực hiện'];
    expect(valuesIn(readOpen([close, ['Lò Văn A', '9', '3', '2']]))['bieu.r1.ke_hoach']).toBe(3);
    const twice = ['Họ và tên', 'Kế hoạch năm', 'Kế hoạch năm', 'Kết quả thực hiện'];
    const two = ['unknown', null, 'values', '9; 3', null];
    expect(unsureIn(readOpen([twice, ['Lò Văn A', '9', '3', '2']]), 'bieu.r1.ke_hoach')).toEqual(two);
    expect(valuesIn(readOpen([twice, ['Lò Văn A', '3', '3', '2']]))['bieu.r1.ke_hoach']).toBe(3);
    expect(valuesIn(readOpen([twice, ['Lò Văn A', '', '3', '2']]))['bieu.r1.ke_hoach']).toBe(3);
  });

  test('by their turn only where nothing stands above them', () => {
    const read = (...head: string[]) =>
      readTyped(
        open,
        top,
        'Một số chỉ tiêu chính',
        table([head, head.length === 3 ? line1 : ['Lò Văn A', '3', '5', '2']]),
      );
    expect(valuesIn(read('Họ và tên', '', 'Kết quả thực hiện'))['bieu.r1.ke_hoach']).toBe(3);
    const renamed = read('Họ và tên', 'Dự kiến', 'Kết quả thực hiện');
    expect(unsureIn(renamed, 'bieu.r1.ke_hoach')).toEqual(['unknown', null, 'header', 'Dự kiến', 3]);
    const noted = read('Họ và tên', 'Dự kiến', 'Ghi chú', 'Kết quả thực hiện');
    expect(unsureIn(noted, 'bieu.r1.ke_hoach')).toEqual(['unknown', null, 'header', 'Dự kiến', 3]);
    const two = read('Họ và tên', 'Dự kiến', 'Được giao', 'Kết quả thực hiện');
    expect(unsureIn(two, 'bieu.r1.ke_hoach')).toEqual(['unknown', null, 'place', 'Dự kiến; Được giao', null]);
  });

  test('by the lowest header with words in it', () => {
    const read = readOpen([names, ['', 'Kế hoạch năm', 'Kết quả thực hiện'], line1]);
    expect(read.tables[0]?.columns.map(({ typed }) => typed)).toEqual(names);
    expect(rowsIn(read)).toEqual(['r1']);
  });

  test('from a row that holds one of their headers among its values', () => {
    expect(rowsIn(readOpen([names, ['Kế hoạch năm', '3', '2'], line1]))).toEqual(['r1', 'r2']);
  });

  test('under as many header rows as are marked, four at the most, but for rows of figures', () => {
    const titled = (headerRows: number, row: string[]) => {
      const rows = Array.from({ length: 6 }, (_, at) => [`${row[0]} ${at}`, ...row.slice(1)]);
      const typed = table([['Một', 'hai', 'ba'], ...rows], headerRows);
      return readTyped(open, top, 'Một số chỉ tiêu chính', typed).tables[0]?.rows.length;
    };
    const marked = [0, 1, 2, 4, 6];
    expect(marked.map((rows) => titled(rows, ['Lò Văn A', 'nhiều', 'ít']))).toEqual([7, 6, 5, 3, 3]);
    expect(marked.map((rows) => titled(rows, line1))).toEqual([7, 6, 6, 6, 6]);
  });
});
