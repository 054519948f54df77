import { describe, expect, test } from '@jest/globals';
import { bookmarkOf, tagOf } from '../../../src/form/index.js';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu',
          rows: [
            { id: 'lop', label: 'Lớp bồi dưỡng' },
            { id: 'sach', label: 'Sách phát hành' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch', group: 'Năm 2026', ...integer },
            { id: 'dat', label: 'Thực hiện', ...integer },
          ],
        },
      ],
    },
  ],
});
type Cell = Parameters<typeof table>[0][number][number];
const read = (own: Cell, label: Cell = 'Lớp bồi dưỡng', heads: Cell[] = ['Kế hoạch', 'Thực hiện']) =>
  readTyped(
    form,
    heading('1. Kết quả thực hiện'),
    table([
      ['Chỉ tiêu', ...heads],
      [label, own, '5'],
      ['Sách phát hành', '6', '7'],
    ]),
  );
const cell = (...of: Parameters<typeof read>) => answerTo(read(...of), 'bieu.lop.ke_hoach');
const item = 'bieu.lop.ke_hoach';

describe('a cell of a table', () => {
  test('is found where its row and column stand, and told so', () => {
    expect(cell('4')).toMatchObject({ state: 'answered', value: 4, by: 'signature', confidence: 0.99 });
    expect(cell('4').place).toMatchObject({ trail: ['1. Kết quả thực hiện'], quote: 'Lớp bồi dưỡng, Kế hoạch' });
    expect(cell('4').place.block).not.toBeNull();
  });

  test('is found by its tag or its bookmark in any of its paragraphs, and not by those of another', () => {
    const by = (...lines: ReturnType<typeof line>[]) => {
      const { by, confidence } = cell({ lines });
      return [by, confidence];
    };
    expect(by(line('4', { tag: tagOf('cell', item) }))).toEqual(['tag', 0.99]);
    expect(by(line('4', { tag: tagOf('cell', item) }), line(''))).toEqual(['tag', 0.99]);
    expect(by(line(''), line('4', { tag: tagOf('cell', item) }))).toEqual(['tag', 0.99]);
    expect(by(line('4', { bookmark: bookmarkOf('cell', item) }))).toEqual(['bookmark', 0.98]);
    expect(by(line('4', { bookmark: bookmarkOf('cell', item) }), line(''))).toEqual(['bookmark', 0.98]);
    expect(by(line('4', { bookmark: '_dc_cell_khac' }))).toEqual(['signature', 0.99]);
    expect(by(line('4', { tag: 'text:ket_qua' }))).toEqual(['signature', 0.99]);
  });

  test('is as sure as the less sure of its row and its column', () => {
    const { confidence } = cell('4', 'Lớp bồi dưỡng', ['Kế hoạch đề ra từ đầu', 'Thực hiện']);
    expect(confidence).toBeLessThanOrEqual(0.99);
    expect(confidence).toBeGreaterThan(0);
  });

  test.each(['Lớp bồi dưỡng: 4', 'Kế hoạch: 4', 'Kế hoạch Năm 2026: 4', 'Một số chỉ tiêu: 4'])(
    'may repeat what is printed with it: %s',
    (typed) => {
      expect(cell(typed)).toMatchObject({ value: 4 });
    },
  );

  test('is missing with its column', () => {
    const gone = readTyped(
      form,
      heading('1. Kết quả thực hiện'),
      table([
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        ['Lớp bồi dưỡng', '4'],
        ['Sách phát hành', '6', '7'],
      ]),
    );
    expect(answerTo(gone, 'bieu.lop.dat')).toMatchObject({
      state: 'missing',
      by: 'none',
      place: { quote: 'Thực hiện' },
    });
  });
});

test('a row that is called otherwise is told once, not for each of its cells', () => {
  const tagged = (column: string, text: string) => line(text, { tag: tagOf('cell', `bieu.lop.${column}`) });
  const { relabelled } = readTyped(
    form,
    heading('1. Kết quả thực hiện'),
    table([
      ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['Hội thi văn nghệ', tagged('ke_hoach', '4'), tagged('dat', '5')],
      ['Sách phát hành', '6', '7'],
    ]),
  );
  expect(relabelled?.map(({ item, label, typed }) => [item, label, typed])).toEqual([
    ['bieu.lop', 'Lớp bồi dưỡng', 'Hội thi văn nghệ'],
  ]);
});

test('a row whose cells moved over, by their tags, does not lack the last of them', () => {
  const tagged = (column: string, text: string, row = 'lop') =>
    line(text, { tag: tagOf('cell', `bieu.${row}.${column}`) });
  const moved = (...cells: ReturnType<typeof line>[]) =>
    answerTo(
      readTyped(
        form,
        heading('1. Kết quả thực hiện'),
        table([
          ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
          ['Lớp bồi dưỡng', ...cells],
          ['Sách phát hành', tagged('ke_hoach', '6', 'sach'), tagged('dat', '7', 'sach')],
        ]),
      ),
      'bieu.lop.dat',
    );
  expect(moved(tagged('dat', '4'))).toMatchObject({ state: 'unknown', why: { because: 'place', best: 4 } });
  expect(moved(tagged('ke_hoach', '4')).state).toBe('missing');
});
