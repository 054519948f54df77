import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const ROWS = [
  ['lop', 'Lớp bồi dưỡng'],
  ['sach', 'Sách phát hành'],
  ['hop', 'Hội nghị cán bộ'],
] as const;
const COLUMNS = [
  ['ke_hoach', 'Kế hoạch'],
  ['dat', 'Thực hiện'],
  ['nu', 'Số nữ tham gia'],
] as const;
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu',
          rows: ROWS.map(([id, label]) => ({ id, label })),
          columns: COLUMNS.map(([id, label]) => ({ id, label, ...integer })),
        },
      ],
    },
  ],
});
type Cell = Parameters<typeof table>[0][number][number];
type Changes = Record<string, Cell>;

/** The table as the form prints it, every value tagged, with some cells as somebody changed them: "head.dat", "lop", "lop.dat". */
const filled = (changes: Changes = {}, tagged = true) =>
  table([
    ['Chỉ tiêu', ...COLUMNS.map(([id, label]) => changes[`head.${id}`] ?? label)],
    ...ROWS.map(([row, label], at) => [
      changes[row] ?? label,
      ...COLUMNS.map(([column], turn): Cell => {
        const text = String(10 * (at + 1) + turn);
        const item = `${row}.${column}`;
        return changes[item] ?? (tagged ? line(text, { tag: `cell:bieu.${item}` }) : text);
      }),
    ]),
  ]);
const read = (...of: Parameters<typeof filled>) => readTyped(form, heading('1. Kết quả thực hiện'), filled(...of));
const said = (item: string, ...of: Parameters<typeof filled>) => {
  const { state, value, text, why } = answerTo(read(...of), `bieu.${item}`);
  return why ? { ...why, text } : [state, value];
};
const at = (item: string, text: string) => line(text, { tag: `cell:bieu.${item}` });

describe('a value under its header and beside its label', () => {
  test('is that of its row and its column, with tags and without', () => {
    for (const tagged of [true, false])
      expect(['lop.ke_hoach', 'sach.dat', 'hop.nu'].map((item) => said(item, {}, tagged))).toEqual([
        ['answered', 10],
        ['answered', 21],
        ['answered', 32],
      ]);
  });

  test.each([
    ['sach.nu', 'Sách phát hành, Số nữ tham gia'],
    ['lop.nu', 'Lớp bồi dưỡng, Số nữ tham gia'],
    ['hop.dat', 'Hội nghị cán bộ, Thực hiện'],
  ])('is asked about with the tag of another place of the table: %s', (other, seen) => {
    expect(said('lop.dat', { 'lop.dat': at(other, '5') })).toEqual({
      because: 'place',
      seen,
      expected: 'Lớp bồi dưỡng, Thực hiện',
      best: 5,
      text: '5',
    });
  });

  test.each<[string, Cell]>([
    ['its own tag beside another', { lines: [at('lop.dat', '5'), at('sach.nu', '')] }],
    ['the tag of another table', line('5', { tag: 'cell:khac.lop.dat' })],
    ['no tag', '5'],
  ])('is not asked about with %s', (_, cell) => {
    expect(said('lop.dat', { 'lop.dat': cell })).toEqual(['answered', 5]);
  });

  test('is missing where its row ends before it', () => {
    const [head, first, ...rest] = filled({}, true).rows;
    const short = { rows: [head ?? [], (first ?? []).slice(0, 3), ...rest], headerRows: 0 };
    const submission = readTyped(form, heading('1. Kết quả thực hiện'), short);
    expect(answerTo(submission, 'bieu.lop.nu').state).toBe('missing');
    expect(answerTo(submission, 'bieu.lop.dat')).toMatchObject({ state: 'answered', value: 11 });
  });

  test('of a short row without tags is asked about', () => {
    const [head, first, ...rest] = filled({}, false).rows;
    const short = { rows: [head ?? [], (first ?? []).slice(0, 3), ...rest], headerRows: 0 };
    const { why } = answerTo(readTyped(form, heading('1. Kết quả thực hiện'), short), 'bieu.lop.dat');
    expect(why).toEqual({ because: 'place', seen: 'Lớp bồi dưỡng | 10 | 11', expected: 'Thực hiện', best: null });
  });
});

describe('a row whose tags are those of another', () => {
  const moved = (row: string, tags: string): Changes =>
    Object.fromEntries(
      COLUMNS.map(([column], turn) => [`${row}.${column}`, at(`${tags}.${column}`, String(70 + turn))]),
    );

  test('is asked about by what it is called, and by whose tags it has', () => {
    const swapped = { ...moved('lop', 'sach'), ...moved('sach', 'lop') };
    expect(said('lop.dat', swapped)).toEqual({
      because: 'label',
      seen: 'Sách phát hành',
      expected: 'Lớp bồi dưỡng',
      best: 71,
      text: '71',
    });
    expect(said('hop.dat', swapped)).toEqual(['answered', 31]);
  });
});

describe('a column whose tags are those of another', () => {
  const moved = (column: string, tags: string): Changes =>
    Object.fromEntries(ROWS.map(([row], turn) => [`${row}.${column}`, at(`${row}.${tags}`, String(80 + turn))]));

  test('is asked about by what stands above it, and by whose tags it has', () => {
    const swapped = { ...moved('dat', 'nu'), ...moved('nu', 'dat') };
    expect(said('sach.dat', swapped)).toEqual({
      because: 'header',
      seen: 'Số nữ tham gia',
      expected: 'Thực hiện',
      best: 81,
      text: '81',
    });
    expect(said('sach.ke_hoach', swapped)).toEqual(['answered', 20]);
  });
});

describe('a label or a header of another time', () => {
  test('is told with what the form says, and the value that stands there', () => {
    expect(said('lop.dat', { lop: 'Lớp bồi dưỡng năm 2019' })).toEqual({
      because: 'label',
      seen: 'Lớp bồi dưỡng năm 2019',
      expected: 'Lớp bồi dưỡng',
      best: 11,
      text: '11',
    });
    expect(said('lop.dat', { 'head.dat': 'Thực hiện năm 2019' })).toEqual({
      because: 'header',
      seen: 'Thực hiện năm 2019',
      expected: 'Thực hiện',
      best: 11,
      text: '11',
    });
    expect(said('lop.nu', { 'head.dat': 'Thực hiện năm 2019' })).toEqual(['answered', 12]);
  });

  test('of the title above the table is asked about in all of it', () => {
    const titled = (title: string) => {
      const submission = readTyped(form, heading('1. Kết quả thực hiện'), title, filled({}, false));
      const { why, value } = answerTo(submission, 'bieu.sach.dat');
      return why ?? value;
    };
    expect(titled('Một số chỉ tiêu năm 2019')).toEqual({
      because: 'header',
      seen: 'Một số chỉ tiêu năm 2019',
      expected: 'Một số chỉ tiêu',
      best: 21,
    });
    expect(titled('Một số chỉ tiêu năm 2026')).toBe(21);
    expect(titled('Một số chỉ tiêu')).toBe(21);
    expect(titled('Số liệu của đơn vị')).toBe(21);
  });
});

describe('two places that are called alike', () => {
  const twice = (label: string, own: string, other: string) =>
    readTyped(
      form,
      heading('1. Kết quả thực hiện'),
      table([
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Số nữ tham gia'],
        ['Lớp bồi dưỡng', '10', own, '12'],
        [label, '10', other, '12'],
        ['Sách phát hành', '20', '21', '22'],
        ['Hội nghị cán bộ', '30', '31', '32'],
      ]),
    );
  const why = (...of: Parameters<typeof twice>) => {
    const answer = answerTo(twice(...of), 'bieu.lop.dat');
    return answer.why ?? [answer.state, answer.value];
  };

  test('are told by their values where they differ', () => {
    expect(why('Lớp bồi dưỡng', '5', '6')).toEqual({ because: 'values', seen: '5; 6', expected: null, best: null });
    expect(why('Lớp bồi dưỡng', '5', '5')).toEqual(['answered', 5]);
    expect(why('Lớp bồi dưỡng', '', '6')).toEqual(['answered', 6]);
    expect(why('Lớp bồi dưỡng', '5', '')).toEqual(['answered', 5]);
    expect(why('Lớp bồi dưỡng', '', '')).toEqual(['blank', null]);
  });
});

test('a value beside its empty place is that of the place, unless that is doubtful', () => {
  const measured = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả thực hiện',
        tables: [
          {
            id: 'bieu',
            title: 'Một số chỉ tiêu',
            rows: [
              { id: 'lop', label: 'Lớp bồi dưỡng', unit: 'lớp' },
              { id: 'sach', label: 'Sách phát hành', unit: 'cuốn' },
            ],
            columns: [{ id: 'dat', label: 'Thực hiện', ...integer }],
          },
        ],
      },
    ],
  });
  const own = (label: string, unit: string, typed = '') => {
    const { state, value } = answerTo(
      readTyped(
        measured,
        heading('1. Kết quả thực hiện'),
        table([
          ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
          [label, unit, typed],
          ['Sách phát hành', 'cuốn', '7'],
        ]),
      ),
      'bieu.lop.dat',
    );
    return [state, value];
  };
  expect(own('Lớp bồi dưỡng', '5 lớp')).toEqual(['answered', 5]);
  expect(own('Lớp bồi dưỡng: 5', 'lớp')).toEqual(['answered', 5]);
  expect(own('Lớp bồi dưỡng', '5 lớp', '6')).not.toEqual(['answered', 5]);
  expect(own('Lớp bồi dưỡng', 'lớp')).toEqual(['blank', null]);
  expect(own('Lớp bồi dưỡng năm 2019', '5 lớp')[0]).not.toBe('answered');
});
