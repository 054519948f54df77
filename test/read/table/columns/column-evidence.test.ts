import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../../src/read/table/asked.js';
import {
  belowHead,
  boundsIn,
  compareColumn,
  headsOf,
  holdsLabels,
} from '../../../../src/read/table/columns/column-evidence.js';
import { WORDS_BITS } from '../../../../src/read/table/line-up.js';
import { Wording } from '../../../../src/text/index.js';
import { askedIn, gridTyped } from '../../../support/grids.js';

const integer = { type: 'integer', min: 0 };
let asked: Asked;
beforeEach(() => {
  asked = askedIn({
    rows: [
      { id: 'hop', label: 'Hội nghị', code: '01', unit: 'cuộc' },
      { id: 'lop', label: 'Lớp tập huấn', code: '02', unit: 'lớp' },
    ],
    columns: [
      { id: 'so', label: 'Số lượng', ...integer },
      { id: 'kh', label: 'Kế hoạch', group: 'Năm 2025', ...integer },
      { id: 'ngay', label: 'Ngày mở', type: 'date' },
      { id: 'noi', label: 'Nơi mở', type: 'text' },
      { id: 'loai', label: 'Xếp loại', type: 'choice', options: ['Tốt', 'Khá'] },
      { id: 'nam', label: '2025', ...integer },
    ],
  });
});

const columnOf = (id: string) => {
  const found = asked.columns.find((one) => one.id === id || one.is === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
};

/** What a column of these headers and these cells below comes to. */
const compared = (id: string, typed: string[], cells: string[], inTurn = false, column = columnOf(id)) => {
  const heads = typed.length > 0 ? typed : [''];
  const grid = gridTyped([...heads, ...cells].map((text) => [text]));
  return compareColumn(column, asked)(headsOf(grid, 0, heads.length), belowHead(grid, 0, heads.length), inTurn);
};
const contentOf = (id: string, ...cells: string[]) =>
  compared(id, ['Số lượng'], cells).bits - compared(id, ['Số lượng'], []).bits;

test('above a column stands what its header cells say, a merged one once', () => {
  const grid = gridTyped([
    [{ lines: [{ text: 'Năm 2025' }], span: 2 }, 'Ghi chú'],
    ['Kế hoạch', '', { lines: [], above: true }],
    ['4', '5', '6'],
  ]);
  const heads = (at: number) => headsOf(grid, at, 2).map(({ text }) => text);
  expect([0, 1, 2, 3].map(heads)).toEqual([['Năm 2025', 'Kế hoạch'], ['Năm 2025'], ['Ghi chú'], []]);
});

test('below its header stands what is filled in, as far as it is looked at', () => {
  const grid = gridTyped([['Số'], ['4'], [''], ...Array.from({ length: 40 }, (_, at) => [`${at + 5}`])]);
  const { said } = belowHead(grid, 0, 1);
  expect(said).toHaveLength(29);
  expect(said.slice(0, 2).map(({ text }) => text)).toEqual(['4', '5']);
});

describe('the header of a column is held against one that is asked', () => {
  test.each([
    ['so', ['Số lượng'], 'same', WORDS_BITS.same],
    ['so', ['Biểu 1', 'Số lượng'], 'same', WORDS_BITS.same],
    ['so', ['Số lượng', 'Nữ'], 'same', WORDS_BITS.same],
    ['so', ['Nơi', 'Nữ'], 'other', WORDS_BITS.other],
    ['so', [], 'none', WORDS_BITS.none],
    ['so', ['Ghi chú'], 'distinct', WORDS_BITS.distinct],
    ['so', ['STT'], 'distinct', WORDS_BITS.distinct],
    ['so', ['Nữ', 'Ghi chú'], 'distinct', WORDS_BITS.distinct],
    ['nam', ['2024'], 'distinct', WORDS_BITS.distinct],
    ['nam', ['Năm 2025'], 'same', WORDS_BITS.same],
    ['nam', ['2025', '2024'], 'shortened', WORDS_BITS.shortened],
    ['nam', ['2024', '2025'], 'same', WORDS_BITS.same],
    ['kh', ['Năm 2025', 'Kế hoạch'], 'same', WORDS_BITS.same + 3],
    ['kh', ['Cả năm', 'Kế hoạch'], 'same', WORDS_BITS.same - 3],
    ['kh', ['Kế hoạch'], 'same', WORDS_BITS.same],
    ['kh', ['Năm 2024', 'Kế hoạch'], 'distinct', WORDS_BITS.distinct],
    ['kh', ['Biểu', 'Năm 2025', 'Kế hoạch'], 'same', WORDS_BITS.same + 3],
  ])('%s under %p: %s', (id, heads, words, bits) => {
    const found = compared(id, heads, []);
    expect([found.words, found.bits]).toEqual([words, bits]);
    // The same once more: what headers come to is kept.
    expect(compared(id, heads, [])).toEqual(found);
  });

  test('other words people put there tell it too, though less', () => {
    const [so, ghi] = [columnOf('so'), columnOf('noi')];
    const column = { ...so, otherwise: ghi.headers };
    expect(compared('so', ['Nơi mở'], [], false, column)).toMatchObject({ words: 'lengthened' });
    expect(compared('so', ['Số lượng'], [], false, column)).toMatchObject({ words: 'same' });
    expect(compared('so', ['Nữ'], [], false, column)).toMatchObject({ words: 'other' });
  });

  test('without words its turn speaks for it', () => {
    expect(compared('so', [], [], true).bits).toBe(5);
    expect(compared('so', ['Số lượng'], [], true).bits).toBe(WORDS_BITS.same);
  });
});

describe('a person may have meant it by a header', () => {
  test.each([
    ['so', ['Nữ'], true],
    ['so', [], true],
    ['so', ['Ghi chú'], false],
    ['so', ['TT'], false],
    ['nam', ['2024'], false],
    ['nam', ['Cả kỳ'], true],
    ['label', ['Nữ'], false],
  ])('%s under %p: %s', (id, heads, possible) => {
    expect(compared(id, heads, []).possible).toBe(possible);
  });

  test('but not where what stands below cannot be asked for there', () => {
    expect(compared('so', ['Nữ'], ['tốt']).possible).toBe(false);
    expect(compared('so', ['Nữ'], ['4']).possible).toBe(true);
  });
});

describe('what stands below a header speaks for a column that asks for it', () => {
  const [FITS, MISFITS] = [1, -5];

  test.each([
    ['so', '12', FITS],
    ['so', 'Không có', FITS],
    ['so', 'khoảng 5', FITS],
    ['so', 'tốt', MISFITS],
    ['ngay', '19/5/2026', FITS],
    ['ngay', 'May 19, 2026', FITS],
    ['ngay', 'sáng', MISFITS],
    ['noi', 'Trung tâm', FITS],
    ['noi', '12', MISFITS],
    ['noi', '(1.250,5 %)', MISFITS],
    ['loai', 'Tốt', FITS],
    ['loai', '12', FITS],
    ['code', '01', FITS],
    ['code', '03', MISFITS],
    ['unit', 'cuộc', FITS],
    ['unit', 'triệu đồng', FITS],
    ['unit', 'hộ', MISFITS],
    ['label', 'Hội nghị', FITS + 20],
    ['label', 'Tọa đàm', MISFITS],
  ])('%s: %s', (id, text, bits) => {
    expect(contentOf(id, text)).toBe(bits);
  });

  test('where one of its cells does', () => {
    expect(contentOf('so', 'tốt', '', '12')).toBe(FITS);
    expect(contentOf('so', '', '')).toBe(0);
  });
});

describe('what a header comes to at the least and the most', () => {
  const bounds = (id: string, ...typed: string[]) => {
    const { least, most, words } = boundsIn(
      typed.map((text) => new Wording(text)),
      columnOf(id),
    );
    return [words, least, most];
  };

  test('is told without what stands below, which fits or does not', () => {
    expect(bounds('so', 'Số lượng')).toEqual(['same', WORDS_BITS.same - 5, WORDS_BITS.same + 1]);
    expect(bounds('so')).toEqual(['none', WORDS_BITS.none - 5, WORDS_BITS.none + 5 + 1]);
  });

  test('of a column of labels is that of one that holds some', () => {
    const { least, most } = boundsIn([], columnOf('label'));
    expect([least, most]).toEqual([WORDS_BITS.none + 21, WORDS_BITS.none + 5 + 21]);
  });

  test('are never passed', () => {
    for (const id of ['so', 'ngay', 'noi', 'code', 'unit'])
      for (const head of ['', 'Số lượng', 'Nơi mở', 'Ghi chú'])
        for (const cell of ['', '12', 'tốt', '19/5/2026', '01'])
          for (const inTurn of [false, true]) {
            const heads = head === '' ? [] : [head];
            const { least, most } = boundsIn(
              heads.map((text) => new Wording(text)),
              columnOf(id),
            );
            const { bits } = compared(id, heads, [cell], inTurn);
            expect(bits >= least && bits <= most).toBe(true);
          }
  });
});

test('a column holds labels where one of its cells is called as a row of the form', () => {
  const holds = (...cells: string[]) =>
    holdsLabels(belowHead(gridTyped(cells.map((text) => [text])), 0, 0), columnOf('label'), asked);
  expect([holds('Hội nghị', 'Tọa đàm'), holds('Tọa đàm'), holds('')]).toEqual([true, false, false]);
});

test('where rows ask for different things in a column, any of them fits', () => {
  const day = asked.ruleOf('ngay');
  const figures = asked.ruleOf('so');
  const mixed: Asked = { ...asked, ruleOf: (_, row) => (row === 'lop' ? day : figures) };
  const fits = (cell: string) => {
    const grid = gridTyped([['Số lượng'], [cell]]);
    const compare = compareColumn({ ...columnOf('so') }, mixed);
    return compare(headsOf(grid, 0, 1), belowHead(grid, 0, 1), false).possible;
  };
  expect(['12', 'May 19, 2026', 'tốt'].map(fits)).toEqual([true, true, false]);
  const words: Asked = { ...asked, ruleOf: (_, row) => asked.ruleOf(row === 'lop' ? 'noi' : 'ngay') };
  const column = { ...columnOf('so') };
  const grid = (cell: string) => gridTyped([['Số lượng'], [cell]]);
  const possible = ['19/5/2026', 'tốt', '12'].map(
    (cell) => compareColumn(column, words)(headsOf(grid(cell), 0, 1), belowHead(grid(cell), 0, 1), false).possible,
  );
  expect(possible).toEqual([true, true, false]);
});
