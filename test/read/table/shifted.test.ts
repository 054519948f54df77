import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/read/table/asked.js';
import { findColumns } from '../../../src/read/table/columns/columns.js';
import { isHeaderShort, isLong, isShort, withoutShifted } from '../../../src/read/table/shifted.js';
import { askedIn, gridTyped } from '../../support/grids.js';
import { line } from '../../support/typed.js';

test('a row that ends before its table lost a cell', () => {
  const grid = gridTyped([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect([0, 1, 2].map((at) => isShort({ grid, columns: { firstRow: 1 } }, at))).toEqual([false, true, false]);
});

describe('a header that lost a cell', () => {
  test('has none where something stands below', () => {
    expect(
      isHeaderShort(
        gridTyped([
          ['Tên', 'Số'],
          ['a', '1', '2'],
        ]),
        1,
      ),
    ).toBe(true);
    expect(
      isHeaderShort(
        gridTyped([
          ['Tên', 'Số'],
          ['a', '1', ''],
        ]),
        1,
      ),
    ).toBe(false);
    expect(
      isHeaderShort(
        gridTyped([
          ['Tên', 'Số', ''],
          ['a', '1', '2'],
        ]),
        1,
      ),
    ).toBe(false);
    expect(
      isHeaderShort(
        gridTyped([
          ['Tên', 'Số'],
          ['Tên', 'Số', 'Nữ'],
          ['a', '1', '2'],
        ]),
        2,
      ),
    ).toBe(false);
    expect(
      isHeaderShort(
        gridTyped([
          ['Tên', 'Số'],
          ['Tên', 'Số'],
          ['a', '1', '2'],
        ]),
        2,
      ),
    ).toBe(true);
    expect(
      isHeaderShort(
        gridTyped([
          ['a', '1'],
          ['b', '1', '2'],
        ]),
        0,
      ),
    ).toBe(false);
  });

  const integer = { type: 'integer', min: 0 };
  let asked: Asked;
  beforeEach(() => {
    asked = askedIn({
      rows: [
        { id: 'hop', label: 'Hội nghị' },
        { id: 'lop', label: 'Lớp học' },
      ],
      columns: [
        { id: 'ke_hoach', label: 'Kế hoạch', ...integer },
        { id: 'thuc_hien', label: 'Thực hiện', ...integer },
      ],
    });
  });

  const read = (...rows: Parameters<typeof gridTyped>[0]) => {
    const grid = gridTyped(rows);
    const found = findColumns(grid, asked);
    const held = withoutShifted(found, grid, asked);
    return { same: held === found, doubts: held.columns.map(({ position }) => position?.doubt ?? null) };
  };
  const short = ['Nội dung', 'Kế hoạch', 'Thực hiện'];

  test('makes its columns of values doubtful where they stand', () => {
    expect(read(short, ['Hội nghị', '10', '8', '3'], ['Lớp học', '4', '2', '1'])).toEqual({
      same: false,
      doubts: [null, { is: 'words', best: 1 }, { is: 'words', best: 2 }],
    });
  });

  test('is none where one row of several alone is longer: that is asked about', () => {
    const rows = [short, ['Hội nghị', '10', '8', '3'], ['Lớp học', '4', '2'], ['Cuộc thi', '5', '1']] as const;
    expect(read(...rows).same).toBe(true);
    const grid = gridTyped(rows);
    const placed = { grid, columns: findColumns(grid, asked) };
    expect([0, 1, 2, 3].map((at) => isLong(placed, at))).toEqual([false, true, false, false]);
    expect([0, 1, 2, 3].map((at) => isShort(placed, at))).toEqual([false, false, false, false]);
  });

  test('does not where the controls of the form are in the column', () => {
    const tag = (item: string) => line('10', { tag: `cell:bieu.${item}` });
    const { doubts } = read(
      short,
      ['Hội nghị', tag('hop.ke_hoach'), '8', '3'],
      ['Lớp học', tag('lop.ke_hoach'), '2', '1'],
    );
    expect(doubts).toEqual([null, null, { is: 'words', best: 2 }]);
  });

  test('is none where every column has its header', () => {
    expect(read(short, ['Hội nghị', '10', '8'], ['Lớp học', '4', '2']).same).toBe(true);
  });
});
