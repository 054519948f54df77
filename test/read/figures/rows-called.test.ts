import { describe, expect, test } from '@jest/globals';
import { isCalledAnother, rowCalled } from '../../../src/read/figures/rows-called.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { type Grid, gridOf, shownIn } from '../../../src/read/table/grid.js';
import { keyOf } from '../../../src/text/index.js';
import { smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    { id: 'ket_qua', title: 'Kết quả', figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer }] },
  ],
});
const [figure] = form.sections[0]?.figures ?? [];

function gridsIn(...tables: string[][][]): Grid[] {
  const flow = flowOf(typedDocument(tables.map((rows) => table(rows))));
  return flow.tables.map((one) => gridOf(one, flow));
}
const header = ['Nội dung', 'Đơn vị', 'Số lượng'];
const own = ['Số lớp đã mở', 'lớp', '12'];

/** The row that is called as the figure, in some tables; with what speaks against it. */
function called(tables: string[][][], isOthers: (shown: string) => boolean = () => false) {
  if (!figure) throw new Error('no figure');
  const found = rowCalled(gridsIn(...tables), figure, form, (line) =>
    isOthers(line.map((cell) => cell?.text).join(' | ')),
  );
  return found && [shownIn(found.placed.grid, found.row.at), found.row.against?.seen];
}

describe('a row of a table nobody asked for', () => {
  test('is called as a figure is, in its first or second cell', () => {
    expect(called([[header, ['Số sách', 'cuốn', '3'], own]])).toEqual(['Số lớp đã mở | lớp | 12', undefined]);
    expect(
      called([
        [
          ['TT', ...header],
          ['1', ...own],
        ],
      ]),
    ).toEqual(['1 | Số lớp đã mở | lớp | 12', undefined]);
    expect(called([[header, ['Số sách', 'cuốn', '3']]])).toBeNull();
    expect(called([[header, ['Số lớp mở', 'lớp', '3']]])).toBeNull();
    expect(called([])).toBeNull();
  });

  test('is one of those that are turned on their side', () => {
    expect(
      called([
        [
          ['Nội dung', 'Số lớp đã mở'],
          ['Số lượng', '12'],
        ],
      ])?.[0],
    ).toContain('12');
  });

  test('is searched in all tables, and the one called best is taken', () => {
    const like = [header, ['Số lơp đã mở', 'lớp', '7']];
    expect(
      called([
        [
          ['Ngày', 'Nơi'],
          ['3/4', 'xã'],
        ],
        [header, own],
      ])?.[0],
    ).toBe('Số lớp đã mở | lớp | 12');
    expect(called([like, [header, own]])?.[0]).toBe('Số lớp đã mở | lớp | 12');
    expect(called([[header, own], like])?.[0]).toBe('Số lớp đã mở | lớp | 12');
  });

  test('is the first of those called alike', () => {
    expect(
      called([
        [header, own],
        [header, ['Số lớp đã mở', 'lớp', '13']],
      ])?.[0],
    ).toContain('12');
  });

  test('is doubtful in words of its own', () => {
    const [, seen] = called([[header, ['Lớp đã mở', 'lớp', '7']]]) ?? [];
    expect([seen, called([[header, ['Số lơp đã mở', 'lớp', '7']]])?.[1]]).toEqual(['Lớp đã mở', undefined]);
  });

  test('is none that belongs to somebody else', () => {
    expect(called([[header, own]], (shown) => shown.includes('12'))).toBeNull();
    expect(
      called(
        [
          [header, own],
          [header, ['Số lớp đã mở', 'lớp', '13']],
        ],
        (shown) => shown.includes('12'),
      )?.[0],
    ).toContain('13');
  });
});

test('a cell names another figure by its very words, with a number before it or without', () => {
  const labels = new Set(['Số lớp đã mở', 'Số người dự học'].map(keyOf));
  const named = (text: string): boolean => {
    const [cell] = gridsIn([[text]])[0]?.rows[0] ?? [];
    return !!cell && !!figure && isCalledAnother(cell, figure, labels);
  };
  expect(['Số người dự học', '2. Số người dự học', 'SỐ NGƯỜI DỰ HỌC'].map(named)).toEqual([true, true, true]);
  expect(['Số lớp đã mở', '1. Số lớp đã mở', 'Số người', '12', ''].map(named)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
