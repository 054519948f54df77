import { describe, expect, test } from '@jest/globals';
import { cellsOf, type Grid, joinGrids, shownIn, turned } from '../../../src/read/table/grid.js';
import { gridTyped } from '../../support/grids.js';
import { line } from '../../support/typed.js';

const wide = (text: string, span: number) => ({ lines: [line(text)], span });
const above = { lines: [], above: true };
const textsOf = ({ rows }: Grid) => rows.map((row) => row.map((cell) => cell?.text ?? null));

describe('a table laid out on its grid', () => {
  test('has a merged cell in each of its columns and rows, once and the same', () => {
    const grid = gridTyped([
      [wide('Số lượng', 2), 'Ghi chú'],
      ['12', '13', 'đủ'],
      ['14', '15', above],
    ]);
    expect(textsOf(grid)).toEqual([
      ['Số lượng', 'Số lượng', 'Ghi chú'],
      ['12', '13', 'đủ'],
      ['14', '15', 'đủ'],
    ]);
    expect(grid.rows[0]?.[0]).toBe(grid.rows[0]?.[1]);
    expect(grid.rows[2]?.[2]).toBe(grid.rows[1]?.[2]);
    expect(grid.rows[0]?.[2]).not.toBe(grid.rows[1]?.[2]);
    expect(grid.rows[0]?.[0]).toMatchObject({ column: 0, span: 2, key: 'sốlượng' });
  });

  test('has nothing where a row ends before it, and is as wide as its widest row', () => {
    expect(textsOf(gridTyped([['a'], ['b', 'c', 'd']]))).toEqual([
      ['a', null, null],
      ['b', 'c', 'd'],
    ]);
    expect(gridTyped([['a', 'b', 'c'], ['d']]).width).toBe(3);
  });

  test('takes a cell that goes on with none above it for a cell of its own', () => {
    expect(textsOf(gridTyped([[above, 'a']]))).toEqual([['', 'a']]);
  });

  test('has a long text of a merged cell again only so often that thousands of rows take no memory', () => {
    const long = 'a'.repeat(600_000);
    const texts = textsOf(gridTyped([[long, '1'], [above, '2'], [above, '3'], [wide(long, 2)]]));
    expect(texts.map(([first]) => first?.length)).toEqual([600_000, 600_000, 0, 600_000]);
    expect(texts[3]).toEqual([long, null]);
  });

  test('has the paragraphs of a cell as its lines, without what was crossed out', () => {
    const grid = gridTyped([[{ lines: [line('Hội nghị'), line('~~cũ~~báo cáo viên')] }]]);
    expect(textsOf(grid)).toEqual([['Hội nghị\nbáo cáo viên']]);
    expect(grid.rows[0]?.[0]?.nodes).toHaveLength(2);
  });

  test('knows the rows that are marked as headers', () => {
    expect(gridTyped([['a'], ['b'], ['c']], 2).marked).toEqual([true, true, false]);
  });
});

test('what stands in a row is told cell by cell, each once', () => {
  const grid = gridTyped([[wide('Số lượng', 2), '', 'Ghi chú'], ['a']]);
  expect(shownIn(grid, 0)).toBe('Số lượng | Ghi chú');
  expect(shownIn(grid, 7)).toBe('');
  expect(cellsOf(grid.rows[0] ?? []).map(({ text }) => text)).toEqual(['Số lượng', '', 'Ghi chú']);
  expect(cellsOf(grid.rows[1] ?? [])).toHaveLength(1);
});

test('a table that goes on in another is one with it, without the header rows that stand again', () => {
  const [first, second, third] = [
    gridTyped([['Tên'], ['a']], 1),
    gridTyped([['Tên'], ['b']], 1),
    gridTyped([['c'], ['d']]),
  ];
  const joined = joinGrids(joinGrids(first, second, 1), third, 0);
  expect(textsOf(joined)).toEqual([['Tên'], ['a'], ['b'], ['c'], ['d']]);
  expect(joined.marked).toEqual([true, false, false, false, false]);
  expect(joined.continued).toEqual([second.table, third.table]);
  expect(joinGrids(first, joinGrids(second, third, 0), 1).continued).toEqual([second.table, third.table]);
});

test('a table turned on its side has its rows for columns, merged cells too', () => {
  const grid = turned(
    gridTyped(
      [
        [wide('Số lượng', 2), 'Ghi chú'],
        ['12', '13', 'đủ'],
        ['14', '15', above],
        ['16', '17'],
      ],
      1,
    ),
  );
  expect(textsOf(grid)).toEqual([
    ['Số lượng', '12', '14', '16'],
    ['Số lượng', '13', '15', '17'],
    ['Ghi chú', 'đủ', 'đủ', null],
  ]);
  expect(grid.width).toBe(4);
  expect(grid.marked).toEqual([false, false, false]);
  expect(grid.rows[2]?.[1]).toMatchObject({ column: 1, span: 2 });
  expect(grid.rows[2]?.[2]).toBe(grid.rows[2]?.[1]);
  expect(grid.rows[1]?.[0]).toMatchObject({ column: 0, span: 1 });
});
