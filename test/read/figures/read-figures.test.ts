import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const lop = { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer };
const nguoi = { id: 'nguoi', label: 'Số người dự học', unit: 'người', ...integer };
type Blocks = Parameters<typeof readTyped>[1][];

/** A form that asks for figures in its first section, and has another one behind. */
const formOf = (figures: object[] = [lop, nguoi], more: object = {}) =>
  smallForm({
    sections: [
      { id: 'mot', title: 'Kết quả mở lớp', figures, ...more },
      { id: 'hai', title: 'Khó khăn, vướng mắc' },
    ],
  });
const [one, two] = [heading('1. Kết quả mở lớp'), heading('2. Khó khăn, vướng mắc')];
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
const row = (label: string, unit: string, value: string | ReturnType<typeof line>) => [label, unit, value];
const own = (...rows: (string | ReturnType<typeof line>)[][]) => table([header, ...rows]);

/** What is read of a figure: its value, or the state and what speaks against it. */
function read(item: string, blocks: Blocks, form = formOf()) {
  const { value, state, by, why } = answerTo(readTyped(form, ...blocks), item);
  return state === 'answered' ? [value, by] : [state, why?.because ?? by];
}

describe('a figure is read', () => {
  test('in its table, by its row and its tag', () => {
    const plain = own(row(lop.label, 'lớp', '12'), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, plain, two])).toEqual([12, 'text']);
    const tagged = own(row(lop.label, 'lớp', line('12', { tag: 'figure:lop' })), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, tagged, two])).toEqual([12, 'tag']);
  });

  test('by nobody in a table headed alike whose rows are called otherwise, and nothing is called missing', () => {
    const other = own(row('Hội nghị', 'cuộc', '12'), row('Khách mời', 'lượt', '90'));
    expect(read('lop', [one, other, two])).toEqual(['unknown', expect.anything()]);
    expect(
      read('lop', [
        one,
        table([
          ['Ngày', 'Nơi', 'Ghi chú'],
          ['3/5', 'Hội trường', 'Vui'],
        ]),
        two,
      ])[0],
    ).toBe('missing');
  });

  test('at its tag in a table of which nothing else is left', () => {
    const torn = table([['Ngày', 'Nơi', line('12', { tag: 'figure:lop' })]]);
    expect(read('lop', [one, 'Chữ.', two, 'Chữ.', torn])).toEqual([12, 'tag']);
  });

  test('on a line of its section, where its table is gone or left blank', () => {
    expect(read('lop', [one, 'Số lớp đã mở: 12', two])).toEqual([12, 'text']);
    const blank = own(row(lop.label, 'lớp', '……'), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, blank, 'Số lớp đã mở: 12', two])).toEqual([12, 'text']);
    const tagged = own(row(lop.label, 'lớp', line('……', { tag: 'figure:lop' })), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, tagged, 'Số lớp đã mở: 12', two])).toEqual([12, 'text']);
  });

  test('in its table before a line of its section, which must not say otherwise', () => {
    const filled = own(row(lop.label, 'lớp', '12'), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, filled, 'Số lớp đã mở: 12', two])).toEqual([12, 'text']);
    expect(read('lop', [one, filled, 'Số lớp đã mở: như trên', two])).toEqual([12, 'text']);
    expect(read('lop', [one, filled, 'Số lớp đã mở: 13', two])).toEqual(['unknown', 'values']);
    const tagged = own(row(lop.label, 'lớp', line('12', { tag: 'figure:lop' })), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, tagged, 'Số lớp đã mở: 13 lớp', two])).toEqual(['unknown', 'values']);
  });

  test('not as blank where a sentence below its table says it', () => {
    const empty = (tag?: string) =>
      own(row(lop.label, 'lớp', tag ? line('', { tag }) : ''), row(nguoi.label, 'người', '90'));
    const both = 'Số người dự học: 90 người; Số lớp đã mở: 12.';
    expect(read('lop', [one, empty(), both, two])).toEqual(['unknown', 'words']);
    expect(read('lop', [one, empty('figure:lop'), both, two])).toEqual(['unknown', 'words']);
    expect(read('lop', [one, empty(), 'Còn 12 lớp sẽ mở.', two])[0]).toBe('blank');
  });

  test('as blank where all that is left of it is', () => {
    const blank = own(row(lop.label, 'lớp', '……'), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, blank, two])[0]).toBe('blank');
    expect(read('lop', [one, 'Số lớp đã mở: ……', two])[0]).toBe('blank');
    expect(read('lop', [one, blank, 'Số lớp đã mở: ……', two])[0]).toBe('blank');
  });

  test('in a table nobody asked for', () => {
    const other = table([
      ['Nội dung công việc', 'Kết quả'],
      ['Số lớp đã mở', '12'],
      ['Sách đã mua', '7'],
    ]);
    expect(read('lop', [one, 'Chữ.', two, 'Khó khăn.', other], formOf([lop]))[0]).toBe(12);
  });

  test('in a table nobody asked for, where its own is blank and that one is not', () => {
    const blank = own(row(lop.label, 'lớp', '……'), row(nguoi.label, 'người', '90'));
    const other = (value: string) =>
      table([
        ['Nội dung công việc', 'Kết quả'],
        ['Số lớp đã mở', value],
        ['Sách đã mua', '7'],
      ]);
    expect(read('lop', [one, blank, two, 'Khó khăn.', other('12')])[0]).toBe(12);
    expect(read('lop', [one, blank, two, 'Khó khăn.', other('……')])[0]).toBe('blank');
  });

  test('on a line elsewhere, where nothing is left of it in its section', () => {
    expect(read('lop', [one, 'Chữ.', two, 'Số lớp đã mở: 12'])).toEqual([12, 'text']);
    const blank = own(row(lop.label, 'lớp', '……'), row(nguoi.label, 'người', '90'));
    expect(read('lop', [one, blank, two, 'Số lớp đã mở: 12'])).toEqual([12, 'text']);
    expect(read('lop', [one, blank, two, 'Số lớp đã mở: ……'])[0]).toBe('blank');
    expect(read('lop', [one, 'Chữ.', two, 'Số lớp đã mở: ……'])[0]).toBe('blank');
  });

  test('as missing where it is nowhere', () => {
    expect(read('lop', [one, 'Chữ.', two, 'Chữ.'])).toEqual(['missing', 'none']);
  });
});

describe('a label that several figures have', () => {
  const form = smallForm({
    sections: [
      { id: 'mot', title: 'Kết quả mở lớp', figures: [lop] },
      { id: 'hai', title: 'Khó khăn, vướng mắc', figures: [{ ...lop, id: 'lop_hai' }] },
    ],
  });

  test('tells one only in its own section', () => {
    expect(read('lop', [one, 'Số lớp đã mở: 12', two, 'Số lớp đã mở: 7'], form)).toEqual([12, 'text']);
    expect(read('lop_hai', [one, 'Số lớp đã mở: 12', two, 'Số lớp đã mở: 7'], form)).toEqual([7, 'text']);
    expect(read('lop_hai', [one, 'Số lớp đã mở: 12', two, 'Chữ.'], form)[0]).toBe('missing');
  });
});

describe('a row of figures of another section', () => {
  const form = smallForm({
    sections: [
      { id: 'mot', title: 'Kết quả mở lớp', figures: [lop, nguoi] },
      {
        id: 'hai',
        title: 'Khó khăn, vướng mắc',
        figures: [{ id: 'sach', label: 'Số sách đã mua', unit: 'cuốn', ...integer }],
      },
    ],
  });

  test('may have taken a figure in, and not one that is asked there', () => {
    const both = own(row('Số sách đã mua', 'cuốn', '7'), row(lop.label, 'lớp', '12'));
    expect(read('lop', [one, 'Chữ.', two, both], form)[0]).toBe(12);
    expect(read('sach', [one, 'Chữ.', two, both], form)[0]).toBe(7);
    expect(read('nguoi', [one, 'Chữ.', two, both], form)[0]).toBe('missing');
  });
});

describe('what a row is called in other words', () => {
  test('is told of the first value of its figure alone', () => {
    const form = formOf([
      { ...lop, series: [2025, 2026] },
      { ...nguoi, series: [2025, 2026] },
    ]);
    const years = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2025', '2026'],
      ['Lượt tập huấn', 'lớp', line('3', { tag: 'figure:lop.2025' }), line('4', { tag: 'figure:lop.2026' })],
      [nguoi.label, 'người', line('5', { tag: 'figure:nguoi.2025' }), line('6', { tag: 'figure:nguoi.2026' })],
    ]);
    const { relabelled = [] } = readTyped(form, one, years, two);
    expect(relabelled.map(({ item }) => item)).toEqual(['lop']);
  });
});

test('the place of a figure that was not found is called by its name, and its year where it has several', () => {
  const place = (form: ReturnType<typeof formOf>, item: string) =>
    answerTo(readTyped(form, one, 'Chữ.', two, 'Chữ.'), item).place.quote;
  expect(place(formOf([lop]), 'lop')).toBe('Số lớp đã mở');
  expect(place(formOf([{ ...lop, series: [2025, 2026] }]), 'lop.2026')).toBe('Số lớp đã mở, 2026');
});
