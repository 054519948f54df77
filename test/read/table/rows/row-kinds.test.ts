import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const top = heading(`1. ${TITLE}`);
const formOf = (more: Record<string, unknown>) =>
  smallForm({ sections: [{ id: 'ket_qua', title: TITLE, tables: [{ id: 'bieu', title: 'Các chỉ tiêu', ...more }] }] });
const columns = [
  { id: 'ten', label: 'Tên đơn vị', type: 'text', key: true },
  { id: 'lop', label: 'Số lớp', ...integer },
  { id: 'nguoi', label: 'Số người học', ...integer },
];
const open = formOf({ rows: { min: 1 }, columns });
const summed = formOf({ rows: { min: 1 }, columns, total: true });
const fixed = formOf({
  rows: [
    { id: 'hop', label: 'Hội nghị báo cáo viên' },
    { id: 'lop', label: 'Lớp bồi dưỡng' },
  ],
  columns: columns.slice(1),
});
const names = columns.map(({ label }) => label);
const [A, B, C] = [
  ['Chi bộ Mường So', '12', '340'],
  ['Chi bộ Khổng Lào', '7', '185'],
  ['Chi bộ Bản Lang', '9', '211'],
];

type Rows = Parameters<typeof table>[0];
const kindsIn = (form: typeof open, rows: Rows) => {
  const read = readTyped(form, top, table(rows));
  const [one] = read.tables;
  return {
    read,
    rows: one?.rows.map(({ id, label }) => `${id} ${label}`),
    others: one?.others.map(({ is, label }) => `${is}: ${label}`),
  };
};
const readOpen = (...rows: Rows) => kindsIn(open, [names, ...rows]);
const all = ['r1 Chi bộ Mường So', 'r2 Chi bộ Khổng Lào', 'r3 Chi bộ Bản Lang'];

test.each([
  ['Tổng công', ['9', '14'], 'total'],
  ['Tổng toàn xã', ['9', '14'], 'total'],
  ['', ['8', '13'], 'total'],
  ['', ['9', '14'], 'added'],
  ['Toàn xã', ['9', '14'], 'added'],
  ['II. Tổng cộng', ['9', '14'], 'total'],
  ['II. Tổng cộng', ['', ''], 'group'],
  ['Trong đó: Tổng cộng', ['8', '13'], 'of_which'],
  ['Cộng mang sang', ['8', '13'], 'carried'],
  [{ lines: [line('Tổng cộng')], span: 3 }, [], 'group'],
])('where a total is asked for, “%s” with %p behind the printed rows is %s', (label, numbers, is) => {
  const rows = [
    { id: 'hop', label: 'Hội nghị báo cáo viên' },
    { id: 'lop', label: 'Lớp bồi dưỡng' },
  ];
  const printed: Rows = [
    ['Nội dung', 'Số lớp', 'Số người học'],
    ['Hội nghị báo cáo viên', '3', '5'],
    ['Lớp bồi dưỡng', '5', '8'],
  ];
  const { read } = kindsIn(formOf({ rows, columns: columns.slice(1), total: true }), [...printed, [label, ...numbers]]);
  const [one] = read.tables;
  const found = [...(one?.rows.slice(2) ?? []).map(({ id }) => id), ...(one?.others ?? []).map((other) => other.is)];
  expect(found).toEqual([is]);
});

test('a total that a table asks for behind its printed rows is that, be it added up, filled in or not', () => {
  const form = formOf({
    rows: [
      { id: 'hop', label: 'Hội nghị báo cáo viên' },
      { id: 'lop', label: 'Lớp bồi dưỡng' },
    ],
    columns: columns.slice(1),
    total: true,
  });
  const head = ['Nội dung', 'Số lớp', 'Số người học'];
  const printed: Rows = [head, ['Hội nghị báo cáo viên', '3', '5'], ['Lớp bồi dưỡng', '5', '8']];
  for (const numbers of [
    ['8', '13'],
    ['9', '14'],
    ['', ''],
  ]) {
    const { rows, others } = kindsIn(form, [...printed, ['Tổng cộng', ...numbers]]);
    expect(rows).toEqual(['hop Hội nghị báo cáo viên', 'lop Lớp bồi dưỡng', 'total Tổng cộng']);
    expect(others).toEqual([]);
  }
});

test('a row that comes to the others by chance is one of them where it tells its own day', () => {
  const days = formOf({
    rows: { min: 1 },
    columns: [...columns.slice(0, 2), { id: 'ngay', label: 'Ngày mở', type: 'date' }],
  });
  const statesWith = (last: string) => {
    const { read } = kindsIn(days, [
      ['Tên đơn vị', 'Số lớp', 'Ngày mở'],
      ['Chi bộ Mường So', '12', '19/5/2026'],
      ['Chi bộ Khổng Lào', '7', '20/5/2026'],
      ['Chi bộ Bản Lang', '19', last],
    ]);
    return answerTo(read, 'bieu.r3.lop').state;
  };
  expect([statesWith('21/5/2026'), statesWith('')]).toEqual(['answered', 'unknown']);
});

describe('words alone in a row', () => {
  test('are no row where they begin as a note does', () => {
    const { rows, others } = readOpen(A, B, C, ['Ghi chú: chưa tính lớp tại chức', '', '']);
    expect(rows).toEqual(all);
    expect(others).toEqual(['group: Ghi chú: chưa tính lớp tại chức']);
  });

  test('are asked about below the total', () => {
    const { read } = kindsIn(summed, [names, A, B, C, ['Tổng cộng', '28', '736'], ['Số liệu đã đối chiếu', '', '']]);
    expect(answerTo(read, 'bieu.r4.ten')).toMatchObject({ state: 'unknown', why: { because: 'label' } });
  });
});

describe('a total typed into a table that asks for none', () => {
  test.each(['Tổng', 'Tổng cộng', 'CỘNG', 'Tổng số', 'Cộng toàn xã', 'Tổng cộng (3 chi bộ)', 'Total'])(
    'is no row of it: %s',
    (word) => {
      const { rows, others } = readOpen(A, B, C, [word, '28', '736']);
      expect(rows).toEqual(all);
      expect(others).toEqual([`total: ${word}`]);
    },
  );

  test('is none at its top either', () => {
    expect(readOpen(['Toàn đảng bộ', '28', '736'], A, B, C).rows).not.toContain('r1 Chi bộ Mường So');
    expect(readOpen(['Tổng toàn đảng bộ', '28', '736'], A, B, C)).toMatchObject({
      rows: all,
      others: ['total: Tổng toàn đảng bộ'],
    });
  });

  test('is none where its row is one the form printed to be filled in', () => {
    const tagged = [line('Tổng', { tag: 'cell:bieu.r4.ten' }), line('28', { tag: 'cell:bieu.r4.lop' }), '736'];
    expect(readOpen(A, B, C, tagged).rows).toEqual(all);
  });

  test('is none where somebody miscounted', () => {
    expect(readOpen(A, B, C, ['Tổng cộng', '29', '740']).others).toEqual(['total: Tổng cộng']);
  });

  test('is none without a word, in a row that adds up and is called nothing', () => {
    expect(readOpen(A, B, C, ['', '28', '736'])).toMatchObject({ rows: all, others: ['total: 28'] });
  });
});

describe('a row that only begins like a total', () => {
  test.each(['Tổng công ty Điện lực', 'Cộng đồng dân cư bản Vàng Bó', 'Tổng đội thanh niên xung phong'])(
    'is one of the rows that are counted: %s',
    (name) => {
      const { rows, others, read } = readOpen(A, [name, '3', '45'], B);
      expect(rows).toEqual(['r1 Chi bộ Mường So', `r2 ${name}`, 'r3 Chi bộ Khổng Lào']);
      expect(others).toEqual([]);
      expect(answerTo(read, 'bieu.r2.lop')).toMatchObject({ state: 'answered', value: 3 });
    },
  );

  test('is asked about where it stands last and adds up to something else', () => {
    const { read, rows } = readOpen(A, B, ['Tổng toàn xã', '20', '525']);
    expect(rows).toEqual(['r1 Chi bộ Mường So', 'r2 Chi bộ Khổng Lào', 'r3 Tổng toàn xã']);
    expect(answerTo(read, 'bieu.r3.lop')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'label', seen: 'Tổng toàn xã', best: 20 },
    });
  });
});

describe('a row that adds up the others without saying so', () => {
  test('is asked about where it stands last', () => {
    const { read } = readOpen(A, B, C, ['Đảng bộ xã', '28', '736']);
    expect(answerTo(read, 'bieu.r4.nguoi')).toMatchObject({ state: 'unknown', why: { because: 'label', best: 736 } });
  });

  test('is a row like the others where small numbers add up by chance', () => {
    const { read } = readOpen(['Một', '1', '2'], ['Hai', '2', '3'], ['Ba', '3', '4']);
    expect(answerTo(read, 'bieu.r3.lop')).toMatchObject({ state: 'answered', value: 3 });
  });
});

describe('sums of parts of a table', () => {
  const group = (text: string) => [{ lines: [line(text)], span: 3 }];

  test('are told apart from its rows, each under its group', () => {
    const { rows, others } = readOpen(
      group('I. Khối xã'),
      A,
      B,
      ['Cộng', '19', '525'],
      group('II. Khối doanh nghiệp'),
      C,
      ['Cộng', '9', '211'],
      ['Tổng cộng', '28', '736'],
    );
    expect(rows).toEqual(all);
    expect(others).toEqual([
      'group: I. Khối xã',
      'subtotal: Cộng',
      'group: II. Khối doanh nghiệp',
      'subtotal: Cộng',
      'total: Tổng cộng',
    ]);
  });

  test('may stand in the lines of the groups themselves', () => {
    const { rows, others } = readOpen(
      ['I. Khối xã', '19', '525'],
      ['1. Chi bộ Mường So', '12', '340'],
      ['2. Chi bộ Khổng Lào', '7', '185'],
      ['II. Khối doanh nghiệp', '9', '211'],
      ['1. Chi bộ Bản Lang', '9', '211'],
    );
    expect(rows).toEqual(['r1 1. Chi bộ Mường So', 'r2 2. Chi bộ Khổng Lào', 'r3 1. Chi bộ Bản Lang']);
    expect(others?.map((one) => one.split(' ')[1])).toEqual(['I.', 'II.']);
  });

  test('and lines of groups that say no more than their name are no rows', () => {
    const { rows, others } = readOpen(['I. Khối xã', '', ''], A, B, ['II. Khối doanh nghiệp', '', ''], C);
    expect(rows).toEqual(all);
    expect(others).toEqual(['group: I. Khối xã', 'group: II. Khối doanh nghiệp']);
  });
});

describe('parts of a row', () => {
  test('are not counted beside it', () => {
    const { rows, others } = readOpen(A, ['Trong đó: nữ', '', '120'], B, ['Trong đó:', '', ''], ['- Nữ', '', '80'], C);
    expect(rows).toEqual(all);
    expect(others).toEqual(['of_which: Trong đó: nữ', 'of_which: Trong đó:', 'of_which: - Nữ']);
  });

  test('are known in English too', () => {
    expect(readOpen(A, ['of which: women', '', '120'], B, C).others).toEqual(['of_which: of which: women']);
  });
});

describe('values of another time', () => {
  test.each([
    ...['Cùng kỳ năm 2025', 'Năm 2025', 'Thực hiện năm trước', 'Same period of last year'],
    ...['Kế hoạch năm 2026', 'Dự kiến năm 2027', 'Kế hoạch giao', 'Bình quân', 'Tỷ lệ đạt kế hoạch', 'Average'],
  ])('in a row that says no more are not counted: %s', (word) => {
    const { rows, others } = readOpen(A, B, C, [word, '19', '525']);
    expect(rows).toEqual(all);
    expect(others).toEqual([`compared: ${word}`]);
  });

  test.each(['Chi bộ khóa 2025', 'Năm 2026'])('are those of a row that says more, or its own: %s', (word) => {
    expect(readOpen(A, B, C, [word, '19', '525']).others).toEqual([]);
  });

  test('are rows of a table by years', () => {
    const { rows } = readOpen(['Năm 2024', '12', '340'], ['Năm 2025', '7', '185'], ['Năm 2026', '9', '211']);
    expect(rows).toEqual(['r1 Năm 2024', 'r2 Năm 2025', 'r3 Năm 2026']);
  });

  test('below a line that says so are asked about', () => {
    const { read } = readOpen(A, ['Năm 2025', '', ''], B, ['Năm 2026', '', ''], C);
    expect(answerTo(read, 'bieu.r1.lop').state).toBe('answered');
    expect(answerTo(read, 'bieu.r2.lop')).toMatchObject({ state: 'unknown', why: { because: 'label' } });
    expect(answerTo(read, 'bieu.r3.lop').state).toBe('answered');
  });
});

test.each(['Ví dụ: Chi bộ A', 'VD: Chi bộ A', 'Example: Chi bộ A'])(
  'a row left as an example is asked about: %s',
  (word) => {
    const { read } = readOpen([word, '5', '100'], A, B);
    expect(answerTo(read, 'bieu.r1.lop')).toMatchObject({ state: 'unknown', why: { because: 'label', seen: word } });
    expect(answerTo(read, 'bieu.r2.lop').state).toBe('answered');
  },
);

describe('what is carried from page to page', () => {
  test.each(['Mang sang', 'Cộng mang sang', 'Cộng trang trước', 'Trang trước chuyển sang', 'Carried forward'])(
    'is not counted: %s',
    (word) => {
      const { rows, others } = readOpen(A, B, [word, '19', '525'], C);
      expect(rows).toEqual(all);
      expect(others).toEqual([`carried: ${word}`]);
    },
  );
});

describe('a header typed again by hand', () => {
  test('is no row, and takes none with it', () => {
    const { rows, others } = readOpen(A, names, B, names, C);
    expect(rows).toEqual(all);
    expect(others).toEqual(Array(2).fill('header: Tên đơn vị | Số lớp | Số người học'));
  });

  test('is known with its slips, and with the numbers of columns below it', () => {
    const { rows } = readOpen(A, ['Tên đơn vi', 'Số lớp', 'Số người hoc'], ['(1)', '(2)', '(3)'], B, C);
    expect(rows).toEqual(all);
  });

  test('is known in a table of fixed rows', () => {
    const head = ['Chỉ tiêu', 'Số lớp', 'Số người học'];
    const { rows, others } = kindsIn(fixed, [
      head,
      ['Hội nghị báo cáo viên', '1', '2'],
      head,
      ['Lớp bồi dưỡng', '3', '4'],
    ]);
    expect(rows).toEqual(['hop Hội nghị báo cáo viên', 'lop Lớp bồi dưỡng']);
    expect(others).toEqual(['header: Chỉ tiêu | Số lớp | Số người học']);
  });
});

describe('the numbers of columns under a header', () => {
  test('are no row where they count up, with formulas or without', () => {
    for (const row of [
      ['A', '1', '2'],
      ['1', '2', '3=2+1'],
      ['(1)', '(2)', '(3)'],
    ])
      expect(readOpen(row, A, B, C).rows).toEqual(all);
  });

  test('are a row where they do not: small figures are figures', () => {
    expect(readOpen(['5', '3', '12'], A).rows).toEqual(['r1 5', 'r2 Chi bộ Mường So']);
  });
});

describe('a row added to a table of fixed rows', () => {
  const head = ['Chỉ tiêu', 'Số lớp', 'Số người học'];
  const own = [
    ['Hội nghị báo cáo viên', '1', '2'],
    ['Lớp bồi dưỡng', '3', '4'],
  ];

  test('is told, with where it stands', () => {
    const { read, others } = kindsIn(fixed, [head, ...own, ['Tọa đàm chuyên đề', '5', '60']]);
    expect(others).toEqual(['added: Tọa đàm chuyên đề']);
    expect(read.tables[0]?.others[0]?.place).toMatchObject({ block: 10, quote: 'Tọa đàm chuyên đề' });
    expect(read.tables[0]?.rowsAsPrinted).toBe(false);
  });

  test('is a total where it says so', () => {
    const { read, others } = kindsIn(fixed, [head, ...own, ['Tổng cộng', '4', '6']]);
    expect(others).toEqual(['total: Tổng cộng']);
    expect(read.tables[0]?.rowsAsPrinted).toBe(true);
  });
});

describe('the total that is asked for', () => {
  test('is not one of the rows below it, and other sums are told apart', () => {
    const { rows, others } = kindsIn(summed, [names, A, B, ['Cộng', '19', '525'], C, ['Tổng cộng', '28', '736']]);
    expect(rows).toEqual([...all, 'total Tổng cộng']);
    expect(others).toEqual(['subtotal: Cộng']);
  });

  test('is none that says a total of something narrower, where its own row stands below, be it added up right or not', () => {
    const part = ['Cộng các chi bộ vùng cao', '19', '525'];
    const ofOne = ['Cộng các chi bộ vùng thấp', ...C.slice(1)];
    const both = kindsIn(summed, [names, A, B, part, C, ofOne, ['Tổng cộng', '28', '736']]);
    expect(both.rows).toEqual([...all, 'total Tổng cộng']);
    const company = ['Tổng công ty Điện lực', '3', '60'];
    const forgotten = kindsIn(summed, [names, A, B, company, C, ['Tổng cộng', '28', '736']]);
    expect(forgotten.others).toEqual([]);
    expect(both.others).toEqual([part, ofOne].map(([label]) => `subtotal: ${label}`));
    for (const numbers of [
      ['28', '736'],
      ['29', '740'],
    ]) {
      const { read, rows, others } = kindsIn(summed, [names, A, B, part, C, ['Tổng cộng', ...numbers]]);
      expect(rows).toEqual([...all, 'total Tổng cộng']);
      expect(others).toEqual(['subtotal: Cộng các chi bộ vùng cao']);
      expect(answerTo(read, 'bieu.total.lop')).toMatchObject({ state: 'answered', value: Number(numbers[0]) });
    }
  });

  test('adds up all rows, even where one of a part is called by less', () => {
    const { rows, others } = kindsIn(summed, [
      names,
      A,
      B,
      ['Cộng', '19', '525'],
      C,
      ['Tổng cộng toàn đảng bộ', '28', '736'],
    ]);
    expect(rows).toEqual([...all, 'total Tổng cộng toàn đảng bộ']);
    expect(others).toEqual(['subtotal: Cộng']);
  });

  test('is asked about where only a total of something narrower is there', () => {
    const { read } = kindsIn(summed, [names, A, B, ['Cộng các chi bộ vùng cao', '19', '525'], C]);
    expect(answerTo(read, 'bieu.total.lop')).toMatchObject({
      state: 'unknown',
      why: { because: 'label', seen: 'Cộng các chi bộ vùng cao', expected: 'Tổng cộng' },
    });
  });

  test('is not the last row where that begins alike, but is a unit', () => {
    const { rows } = kindsIn(summed, [names, A, B, ['Tổng cộng', '22', '570'], ['Tổng đội xung kích', '3', '45']]);
    expect(rows?.at(-1)).toBe('total Tổng cộng');
  });
});

const A_AND_PLANNED: Rows = [A, ['Dự kiến quý sau', '', ''], B];

test('rows below a line that says they are planned are asked about', () => {
  const { read } = readOpen(...A_AND_PLANNED);
  expect(answerTo(read, 'bieu.r1.lop')).toMatchObject({ state: 'answered' });
  expect(answerTo(read, 'bieu.r2.lop')).toMatchObject({ state: 'unknown' });
});

test('a row that is called a sum and has no number at all is asked about, and is no row for sure', () => {
  const { read } = readOpen(A, ['Cộng khối bản (mục 1, 2)', '', ''], B);
  expect(answerTo(read, 'bieu.r2.ten')?.state).toBe('unknown');
  expect(answerTo(read, 'bieu.r3.ten')).toMatchObject({ state: 'answered', value: 'Chi bộ Khổng Lào' });
});

test('the last of two totals is not sure where it adds up only the rows behind the other one', () => {
  const [sum, part] = [
    ['Cộng', '19', '525'],
    ['Cộng', '14', '330'],
  ];
  const D = ['Chi bộ Nà Phát', '5', '119'];
  const stateOf = (...rows: Rows) => answerTo(kindsIn(summed, [names, ...rows]).read, 'bieu.total.lop')?.state;
  expect(stateOf(A, B, sum, C, D, part)).toBe('unknown');
  expect(stateOf(A, B, sum, C, D, ['Tổng cộng', '33', '855'])).toBe('answered');
  expect(stateOf(A, B, ['Cộng', '19', '525'])).toBe('answered');
});

test('a row that adds up those above it is one of its own where the total counts it with them', () => {
  const third = ['Chi bộ Bản Lang', '19', '525'];
  const states = (...total: string[]) =>
    answerTo(kindsIn(summed, [names, A, B, third, ['Tổng cộng', ...total]]).read, 'bieu.r3.lop').state;
  expect(states('38', '1050')).toBe('answered');
  expect(states('19', '525')).not.toBe('answered');
});

test('what says below the last row that it was the last is no row', () => {
  const { rows, others } = readOpen(A, B, C, ['-- Hết --', '', '']);
  expect([rows, others]).toEqual([all, ['group: -- Hết --']]);
  expect(readOpen(A, B, ['Hết', '1', '2']).rows).toEqual([...all.slice(0, 2), 'r3 Hết']);
});
