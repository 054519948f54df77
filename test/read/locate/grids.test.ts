import { describe, expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { ROW_COMPARISONS } from '../../../src/read/limits.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { emptiedTables, searchedGrids } from '../../../src/read/locate/grids.js';
import { type Grid, gridOf } from '../../../src/read/table/grid.js';
import { line, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [{ id: 'tin', label: 'Số tin, bài', ...integer, series: [2024, 2025] }],
      tables: [{ id: 'bieu', title: 'Một số chỉ tiêu', columns: [{ id: 'a', label: 'Kế hoạch' }] }],
    },
  ],
});
const landmarks = landmarksOf(form);
const gridsOf = (...tables: ReturnType<typeof table>[]): Grid[] => {
  const flow = flowOf(typedDocument(tables));
  return flow.tables.map((one) => gridOf(one, flow));
};

describe('the tables that are held against those asked for', () => {
  /** A grid of so many rows, each the same line. */
  const grids = (...rows: number[]): Grid[] =>
    gridsOf(...rows.map(() => table([['a']]))).map((grid, at) => ({
      ...grid,
      rows: new Array<Grid['rows'][number]>(rows[at] ?? 0).fill(grid.rows[0] ?? []),
    }));
  const searched = (all: Grid[], asked = landmarks) => searchedGrids(all, asked).map((grid) => all.indexOf(grid));
  const half = ROW_COMPARISONS / 2;

  test('are all of them, up to as many rows as can be held in time', () => {
    expect(searched(grids(1, 2, 3))).toEqual([0, 1, 2]);
    expect(searched(grids(half - 10, 10))).toEqual([0, 1]);
    expect(searched(grids(half - 10, 11))).toEqual([0]);
  });

  test('are counted once for each table and group of figures that is asked for', () => {
    const asked = (is: string) => landmarks.filter((one) => one.is === is);
    for (const is of ['table', 'figures']) {
      expect(searched(grids(half * 2 - 10, 10), asked(is))).toEqual([0, 1]);
      expect(searched(grids(half * 2 - 10, 11), asked(is))).toEqual([0]);
    }
    expect(searched(grids(half * 2 - 10, 10), asked('heading'))).toEqual([0, 1]);
    expect(searched(grids(half * 2 - 10, 11), [])).toEqual([0]);
  });

  test('are the first, whatever its length, and what has room beside it', () => {
    expect(searched(grids(half * 3, 1))).toEqual([0]);
    expect(searched(grids(half - 10, 11, 10, 1))).toEqual([0, 2]);
  });

  test('are those with anchors before the others', () => {
    const [plain, tagged, marked] = gridsOf(
      table([['a']]),
      table([['b', line('c', { tag: 'x' })]]),
      table([['b', line('c', { bookmark: '_dc_x' })]]),
    );
    const long = (grid: Grid | undefined, rows: number): Grid[] =>
      grid ? [{ ...grid, rows: [...new Array(rows).fill([]), ...grid.rows] }] : [];
    expect(searched([...long(plain, half - 2), ...long(tagged, half - 2)])).toEqual([1]);
    expect(searched([...long(plain, half - 2), ...long(marked, half - 2)])).toEqual([1]);
    expect(searched([...long(plain, half - 2), ...long(plain, half - 2)])).toEqual([0]);
  });
});

describe('a table of figures of which only the header is left', () => {
  const { words } = form.letterhead;
  const emptied = (...rows: string[][]) => emptiedTables(gridsOf(table(rows)), landmarks, words).size;

  test('holds what the form prints and no more', () => {
    expect(emptied([words.figure, words.unit, '2024', '2025'])).toBe(1);
    expect(emptied([words.figure, words.unit, words.value])).toBe(1);
    expect(emptied([words.figure, words.unit], ['', ''])).toBe(1);
    expect(emptied([words.figure.toUpperCase(), ''])).toBe(1);
  });

  test('is none with anything else in it, or without the name of its first column', () => {
    expect(emptied([words.figure, words.unit], ['Số tin, bài', '12'])).toBe(0);
    expect(emptied([words.figure, '2023'])).toBe(0);
    expect(emptied([words.unit, '2024'])).toBe(0);
    expect(emptied(['', ''])).toBe(0);
  });

  test('is told among others', () => {
    const [first, second] = gridsOf(table([['a']]), table([[words.figure]]));
    const found = emptiedTables(
      [first, second].flatMap((one) => one ?? []),
      landmarks,
      words,
    );
    expect([...found]).toEqual([second?.table]);
  });
});
