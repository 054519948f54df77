import { describe, expect, test } from '@jest/globals';
import { tagOf } from '../../../../src/form/index.js';
import type { Asked } from '../../../../src/read/table/asked.js';
import { findColumns, weighColumns } from '../../../../src/read/table/columns/columns.js';
import { Wording } from '../../../../src/text/index.js';
import { askedIn, gridTyped, TWO_BY_TWO } from '../../../support/grids.js';
import { line } from '../../../support/typed.js';

const HEADS = ['Chỉ tiêu', 'Số lượng', 'Số người'];
type Row = Parameters<typeof gridTyped>[0][number];
const ROWS: Row[] = [
  ['Hội nghị', '4', '120'],
  ['Lớp học', '2', '60'],
];
const found = (rows: readonly Row[], asked: Asked = askedIn(TWO_BY_TWO)) => findColumns(gridTyped(rows, 1), asked);
const places = (rows: readonly Row[], asked?: Asked) => found(rows, asked).columns.map(({ at }) => at);
const doubts = (rows: readonly Row[], asked?: Asked) =>
  found(rows, asked).columns.map(({ position }) => position?.doubt?.is ?? null);

/** The same table, whose first column of values is also called so. */
const alsoCalled = (...names: string[]): Asked => {
  const asked = askedIn(TWO_BY_TWO);
  const otherwise = names.map((name) => new Wording(name));
  return { ...asked, columns: asked.columns.map((one) => (one.id === 'so' ? { ...one, otherwise } : one)) };
};

describe('columns under the headers of the form, each in its turn', () => {
  test('are as sure as can be without any weighing', () => {
    const asked = askedIn(TWO_BY_TWO);
    const grid = gridTyped([HEADS, ...ROWS], 1);
    expect(findColumns(grid, asked)).toMatchObject({ firstRow: 1, likeness: 1 });
    expect(findColumns(grid, asked).columns).toEqual(
      ['label', 'so', 'nguoi'].map((id, at) => ({
        id: asked.columns[at]?.is === 'label' ? asked.columns[at]?.id : id,
        at,
        typed: HEADS[at],
        position: { at, posterior: 1, words: 'same' },
      })),
    );
    expect(weighColumns(grid, asked)).toEqual(findColumns(grid, asked));
  });

  test('are not told by them alone where a tag below is of another column', () => {
    const tagged = (column: string) => line('4', { tag: tagOf('cell', `bieu.hop.${column}`) });
    const below = (column: string): Row[] => [HEADS, ['Hội nghị', tagged(column), '120'], ['Lớp học', '2', '60']];
    expect(doubts(below('so'))).toEqual([null, null, null]);
    expect(doubts(below('nguoi'))[1]).toBe('tags');
  });
});

describe('columns are found', () => {
  test('by their headers, wherever they stand', () => {
    expect(
      places([
        ['Số người', 'Chỉ tiêu', 'Số lượng'],
        ['120', 'Hội nghị', '4'],
      ]),
    ).toEqual([1, 2, 0]);
    expect(
      places([
        ['TT', ...HEADS],
        ['1', 'Hội nghị', '4', '120'],
      ]),
    ).toEqual([1, 2, 3]);
  });

  test('with what they are called by, and how many of them are called as in the form', () => {
    const { columns, likeness } = found([['Nội dung', 'Số lượng (cuộc)', 'Số người'], ...ROWS]);
    expect(columns.map(({ typed }) => typed)).toEqual(['Nội dung', 'Số lượng (cuộc)', 'Số người']);
    expect(likeness).toBeGreaterThan(0.5);
    expect(likeness).toBeLessThanOrEqual(1);
    expect(found([['a', 'b', 'Số người'], ...ROWS]).likeness).toBeCloseTo(1 / 3);
  });

  test('in their turn where as many stand there as are asked for, and empty ones between them do not count', () => {
    const bare: Row[] = [['', '', ''], ...ROWS];
    expect(places(bare)).toEqual([0, 1, 2]);
    expect(
      places([
        ['', '', '', ''],
        ['Hội nghị', '', '4', '120'],
        ['Lớp học', '', '2', '60'],
      ]),
    ).toEqual([0, 2, 3]);
  });

  test('with a doubt where only the turn tells one of more columns of values', () => {
    const more: Row[] = [
      ['', '', '', ''],
      ['Hội nghị', '4', '120', '9'],
      ['Lớp học', '2', '60', '8'],
    ];
    expect(doubts(more)).not.toEqual([null, null, null]);
    const told: Row[] = [
      ['Chỉ tiêu', 'Số lượng', '', ''],
      ['Hội nghị', '4', '120', '9'],
    ];
    expect(doubts(told)[1]).toBeNull();
    expect(doubts(told)[2]).not.toBeNull();
    const empty: Row[] = [
      ['Chỉ tiêu', 'Số lượng', '', ''],
      ['Hội nghị', '4', '120', ''],
    ];
    expect(doubts(empty)).toEqual([null, null, null]);
  });
});

describe('a header that names no kind', () => {
  const heads = (...more: string[]): Row[] => [
    ['Chỉ tiêu', 'Thực hiện', 'Số người', ...more],
    ['Hội nghị', '4', '120', ...more.map(() => '9')],
    ['Lớp học', '2', '60', ...more.map(() => '8')],
  ];

  test('tells a column where no other can be meant', () => {
    expect(places(heads(), alsoCalled('Thực hiện'))).toEqual([0, 1, 2]);
    expect(doubts(heads(), alsoCalled('Thực hiện'))).toEqual([null, null, null]);
    expect(doubts(heads('Ghi chú'), alsoCalled('Thực hiện'))).toEqual([null, null, null]);
  });

  test('leaves a doubt beside another that may be meant', () => {
    const [, doubt] = found(heads('Kế hoạch'), alsoCalled('Thực hiện')).columns.map(({ position }) => position?.doubt);
    expect(doubt).toEqual({ is: 'words', best: 1 });
    expect(doubts(heads('Kế hoạch'), alsoCalled('Thực hiện'))).toEqual([null, 'words', null]);
  });

  test('leaves none where it is the form’s own', () => {
    const own: Row[] = [
      ['Chỉ tiêu', 'Số lượng', 'Số người', 'Kế hoạch'],
      ['Hội nghị', '4', '120', '9'],
    ];
    expect(doubts(own, alsoCalled('Thực hiện'))).toEqual([null, null, null]);
    expect(doubts(own)).toEqual([null, null, null]);
  });
});
