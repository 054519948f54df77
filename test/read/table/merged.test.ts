import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const top = heading(`1. ${TITLE}`);
const columns = [
  { id: 'ten', label: 'Họ và tên', type: 'text' },
  { id: 'khoi', label: 'Khối', type: 'text' },
  { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
  { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
];
const formOf = (more: Record<string, unknown>) =>
  smallForm({ sections: [{ id: 'ket_qua', title: TITLE, tables: [{ id: 'bieu', title: 'Các chỉ tiêu', ...more }] }] });
const open = formOf({ rows: { min: 1 }, columns });
const fixed = formOf({
  rows: [
    { id: 'hop', label: 'Hội nghị báo cáo viên' },
    { id: 'lop', label: 'Lớp bồi dưỡng' },
  ],
  columns: columns.slice(2),
});
const names = columns.map(({ label }) => label);
const above = { lines: [], above: true };
const wide = (text: string) => ({ lines: [line(text)], span: 2 });

type Rows = Parameters<typeof table>[0];
const readOpen = (...rows: Rows) => readTyped(open, top, table([names, ...rows]));
const readFixed = (...rows: Rows) =>
  readTyped(fixed, top, table([['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'], ...rows]));

describe('a number in a cell merged over rows', () => {
  test('of a unit’s own is counted once, in the first of them, and nothing is missing in the others', () => {
    const read = readOpen(['Lò Văn A', 'xã', '3', '2'], ['Lò Thị B', 'xã', above, '4']);
    expect(answerTo(read, 'bieu.r1.ke_hoach')).toMatchObject({ state: 'answered', value: 3, required: true });
    expect(answerTo(read, 'bieu.r2.ke_hoach')).toMatchObject({ state: 'blank', value: null, required: false });
  });

  test('is told with what it was counted for, as nobody knows how much of it is the first one’s', () => {
    const read = readOpen(['Lò Văn A', 'xã', '3', '2'], ['Lò Thị B', 'xã', above, '4']);
    expect(read.ambiguous).toEqual([{ item: 'bieu.r1.ke_hoach', read: '3', because: 'merged' }]);
    expect(readOpen(['Lò Văn A', 'xã', '3', '2'], ['Lò Thị B', 'xã', '1', '4']).ambiguous).toEqual([]);
  });

  test('that the form asks each for itself is nobody’s alone: a person is asked', () => {
    const read = readFixed(['Hội nghị báo cáo viên', '10', '12'], ['Lớp bồi dưỡng', above, '4']);
    const why = { because: 'place', seen: 'Hội nghị báo cáo viên; Lớp bồi dưỡng', expected: null };
    expect(answerTo(read, 'bieu.hop.ke_hoach')).toMatchObject({ state: 'unknown', why: { ...why, best: 10 } });
    expect(answerTo(read, 'bieu.lop.ke_hoach')).toMatchObject({ state: 'unknown', why: { ...why, best: null } });
    expect(answerTo(read, 'bieu.lop.thuc_hien')).toMatchObject({ state: 'answered', value: 4 });
  });

  test('with a row of totals below it is counted once there too', () => {
    const summed = formOf({ rows: { min: 1 }, columns, total: true });
    const rows: Rows = [names, ['A', 'xã', '3', '2'], ['B', 'xã', above, '4'], ['Tổng cộng', '', '3', '6']];
    const read = readTyped(summed, top, table(rows));
    expect(answerTo(read, 'bieu.total.ke_hoach').value).toBe(3);
    expect(read.tables[0]?.rows.map(({ id }) => id)).toEqual(['r1', 'r2', 'total']);
  });
});

test('words in a cell merged over rows are said of each of them', () => {
  const read = readOpen(['Lò Văn A', 'Khối xã', '3', '2'], ['Lò Thị B', above, '1', '4']);
  expect(['r1', 'r2'].map((row) => answerTo(read, `bieu.${row}.khoi`).value)).toEqual(['Khối xã', 'Khối xã']);
});

describe('in a cell merged over two columns of figures', () => {
  test('a number is neither’s for sure', () => {
    const read = readOpen(['Lò Văn A', 'xã', wide('7')]);
    expect(answerTo(read, 'bieu.r1.ke_hoach')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'place', seen: 'Kế hoạch năm; Kết quả thực hiện', best: 7 },
    });
    expect(answerTo(read, 'bieu.r1.thuc_hien')).toMatchObject({ state: 'unknown', why: { best: null } });
  });

  test('"none" is said of both, and nothing is nothing', () => {
    const states = (text: string) => {
      const read = readOpen(['Lò Văn A', 'xã', wide(text)]);
      return ['ke_hoach', 'thuc_hien'].map((column) => answerTo(read, `bieu.r1.${column}`).state);
    };
    expect(states('Không có')).toEqual(['nil', 'nil']);
    expect(states('')).toEqual(['blank', 'blank']);
  });
});
