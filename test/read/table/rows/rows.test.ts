import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../../src/read/table/asked.js';
import { findColumns } from '../../../../src/read/table/columns/columns.js';
import { calledOtherwise, findRows, mostNamedIn, namedRowsIn } from '../../../../src/read/table/rows/rows.js';
import { askedIn, gridTyped } from '../../../support/grids.js';
import { line, smallForm } from '../../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const columns = [
  { id: 'so', label: 'Số lượng', ...integer },
  { id: 'nguoi', label: 'Số người', ...integer },
];
const rows = [
  { id: 'hop', label: 'Hội nghị báo cáo viên' },
  { id: 'lop', label: 'Lớp bồi dưỡng' },
  { id: 'thi', label: 'Cuộc thi tìm hiểu' },
];
let fixed: Asked;
let summed: Asked;
let coded: Asked;
beforeEach(() => {
  fixed = askedIn({ rows, columns });
  summed = askedIn({ rows, columns, total: true });
  coded = askedIn({ rows: rows.map((row, at) => ({ ...row, code: `0${at + 1}` })), columns });
});

const form = smallForm({});
const HEAD = ['Chỉ tiêu', 'Số lượng', 'Số người'];
type Rows = Parameters<typeof gridTyped>[0];

const found = (asked: Asked, typed: Rows, head = HEAD) => {
  const grid = gridTyped([head, ...typed], 1);
  return findRows(grid, asked, findColumns(grid, asked), form);
};
const placesOf = (asked: Asked, typed: Rows, head = HEAD) =>
  found(asked, typed, head).rows.map(({ id, at, position }) => [id, at, position.doubt?.is ?? 'sure']);

describe('a last row that is called by no word for a total', () => {
  const [A, B, C] = rows.map(({ label }, at) => [label, `${at + 31}`, `${at + 470}`]);
  const all = [A, B, C] as string[][];

  test('is the total where it comes to the printed rows, and units add none', () => {
    expect(found(summed, [...all, ['Toàn huyện', '96', '1413']])).toMatchObject({ lost: [], others: [] });
    const within = found(summed, [...all, ['Riêng xã Tả Van', '7', '82'], ['Toàn huyện', '96', '1413']]);
    expect(within).toMatchObject({ lost: [], others: [{ is: 'added', label: 'Riêng xã Tả Van' }] });
  });

  test('is none where it does not, or where no total is asked for', () => {
    expect(found(summed, [...all, ['Toàn huyện', '96', '1403']]).lost).toEqual(['total']);
    expect(found(fixed, [...all, ['Toàn huyện', '96', '1413']]).others).toMatchObject([{ is: 'added' }]);
  });

  test('is one more row where another one is called so', () => {
    const both = [...all, ['Tổng cộng', '96', '1413'], ['Toàn huyện', '96', '1413']];
    expect(found(summed, both)).toMatchObject({ lost: [], others: [{ is: 'added', label: 'Toàn huyện' }] });
  });
});

describe('the printed rows of a table', () => {
  const [A, B, C] = rows.map(({ label }, at) => [label, `${at + 1}`, `${at + 7}`]);
  const all = [A, B, C] as string[][];

  test('stand where they are called so, in whatever order', () => {
    const sure = [
      ['hop', 1, 'sure'],
      ['lop', 2, 'sure'],
      ['thi', 3, 'sure'],
    ];
    expect(placesOf(fixed, all)).toEqual(sure);
    expect(placesOf(fixed, [all[2] ?? [], all[0] ?? [], all[1] ?? []])).toEqual([
      ['thi', 1, 'sure'],
      ['hop', 2, 'sure'],
      ['lop', 3, 'sure'],
    ]);
    expect(found(fixed, all)).toMatchObject({ lost: [], others: [] });
  });

  test('are lost where nothing can be meant by them', () => {
    expect(found(fixed, [all[0] ?? [], all[2] ?? []])).toMatchObject({ lost: ['lop'], others: [] });
    expect(found(summed, all).lost).toEqual(['total']);
    expect(found(summed, [...all, ['Tổng cộng', '6', '24']])).toMatchObject({ lost: [] });
  });

  test('stand in the one row that is left between their neighbours, with doubt', () => {
    expect(placesOf(fixed, [all[0] ?? [], ['Tọa đàm', '4', '5'], all[2] ?? []])).toEqual([
      ['hop', 1, 'sure'],
      ['lop', 2, 'words'],
      ['thi', 3, 'sure'],
    ]);
    expect(placesOf(fixed, [all[0] ?? [], ['Tọa đàm', '', ''], all[2] ?? []]).map(([id]) => id)).toEqual([
      'hop',
      'thi',
    ]);
    expect(placesOf(fixed, [all[0] ?? [], ['Số lượng', '4', '5'], all[2] ?? []]).map(([id]) => id)).toEqual([
      'hop',
      'thi',
    ]);
  });

  test('are doubtful where they are called less, but for words the form prints around them', () => {
    const asked = askedIn({ rows, columns: [{ ...columns[0], unit: 'học viên' }], title: 'Công tác Đoàn' });
    const doubtOf = (label: string) =>
      found(asked, [all[0] ?? [], [label, '4', '5'], all[2] ?? []]).rows.find(({ at }) => at === 2)?.position.doubt;
    expect(doubtOf('Lớp bồi dưỡng riêng phụ nữ')).toEqual({ is: 'words', best: 2 });
    for (const label of ['Lớp bồi dưỡng công tác Đoàn', 'Lớp bồi dưỡng chỉ tiêu', 'Lớp bồi dưỡng (học viên)'])
      expect(doubtOf(label)).toBeUndefined();
  });

  test('are doubtful over the tags of another', () => {
    const tag = (item: string) => line('4', { tag: `cell:bieu.${item}` });
    const [lop] = found(fixed, [['Lớp bồi dưỡng', tag('hop.so'), tag('hop.nguoi')], all[2] ?? []]).rows.filter(
      ({ id }) => id === 'lop',
    );
    expect(lop).toMatchObject({ at: 1, position: { at: 1, doubt: { is: 'tags', of: 0 } } });
  });

  test('may be one of two that are called alike', () => {
    const twice = found(fixed, [...all.slice(0, 2), ['Lớp bồi dưỡng', '9', '9'], ...all.slice(2)]);
    expect(twice.rows[1]).toMatchObject({ id: 'lop', position: { doubt: { is: 'several', among: [2, 3] } } });
    expect(twice.others).toEqual([]);
  });

  test('are known by their turn where they are called nothing, and as many are there', () => {
    const bare = all.map(([, ...values]) => ['', ...values]);
    expect(placesOf(fixed, bare).map(([id, at]) => [id, at])).toEqual([
      ['hop', 1],
      ['lop', 2],
      ['thi', 3],
    ]);
    for (const { position } of found(fixed, bare.slice(1)).rows) expect(position.posterior).toBeLessThan(0.8);
  });

  test('are known by their codes where little else is left', () => {
    const head = ['Chỉ tiêu', 'Mã số', 'Số lượng', 'Số người'];
    const typed = (codes: string[]) => codes.map((code, at) => ['', code, `${at}`, '4']);
    expect(placesOf(coded, typed(['03', '01', '02']), head).map(([id, at]) => [id, at])).toEqual([
      ['thi', 1],
      ['hop', 2],
      ['lop', 3],
    ]);
  });

  test('are told from a row of totals, of a part and of words alone', () => {
    const { rows: own, others } = found(fixed, [
      ['I. Tuyên truyền', '', ''],
      ...all,
      ['Trong đó: nữ', '1', '2'],
      ['Tọa đàm', '973', '4'],
      ['Ghi thêm', '', ''],
      ['', '', ''],
      ['Tổng cộng', '979', '28'],
    ]);
    expect(own.map(({ id }) => id)).toEqual(['hop', 'lop', 'thi']);
    expect(others).toEqual([
      { is: 'group', label: 'I. Tuyên truyền', at: 1 },
      { is: 'of_which', label: 'Trong đó: nữ', at: 5 },
      { is: 'added', label: 'Tọa đàm', at: 6 },
      { is: 'group', label: 'Ghi thêm', at: 7 },
      { is: 'total', label: 'Tổng cộng', at: 9 },
    ]);
  });

  test('are told from headers typed again, in the order of all rows', () => {
    expect(found(fixed, [...all, ['Tọa đàm', '973', '4'], HEAD, ['Hội thảo', '5', '4']]).others).toMatchObject([
      { is: 'added', at: 4 },
      { is: 'header', at: 5 },
      { is: 'added', at: 6 },
    ]);
  });

  test('have the total behind them where one is asked for', () => {
    const { rows: own, others } = found(summed, [['Tổng cộng', '6', '24'], ...all]);
    expect(own.map(({ id, at, label }) => [id, at, label]).at(-1)).toEqual(['total', 1, 'Tổng cộng']);
    expect(own.at(-1)?.position).toEqual({ at: 1, posterior: 1, words: 'none' });
    expect(others).toEqual([]);
  });
});

describe('the rows of a unit’s own', () => {
  const open = askedIn({
    rows: { min: 1 },
    columns: [{ id: 'ten', label: 'Tên lớp', type: 'text', key: true }, ...columns],
  });
  const head = ['Tên lớp', 'Số lượng', 'Số người'];

  test('are counted from the top, each called by its name', () => {
    const { rows: own } = found(
      open,
      [
        ['Lớp A', '1', '2'],
        ['', '', ''],
        ['Lớp B', '3', '4'],
      ],
      head,
    );
    expect(own.map(({ id, label, at }) => [id, label, at])).toEqual([
      ['r1', 'Lớp A', 1],
      ['r2', null, 2],
      ['r3', 'Lớp B', 3],
    ]);
    expect(own.map(({ against }) => against)).toEqual([undefined, undefined, undefined]);
  });

  test('are doubtful under a line that makes another thing of them', () => {
    const typed = (words: string) => [
      ['Lớp A', '1', '2'],
      [words, '', ''],
      ['Lớp B', '3', '4'],
      ['Lớp C', '5', '6'],
    ];
    const doubts = (words: string) =>
      found(open, typed(words), head).rows.flatMap(({ label, against }) => (against ? [[label, against.seen]] : []));
    expect(doubts('Dự kiến quý sau:')).toEqual([
      ['Lớp B', 'Dự kiến quý sau: Lớp B'],
      ['Lớp C', 'Dự kiến quý sau: Lớp C'],
    ]);
    expect(doubts('Khối xã')).toEqual([]);
  });
});

describe('rows are counted to choose between tables', () => {
  const count = (typed: Rows, asked = fixed) => namedRowsIn(gridTyped([HEAD, ...typed], 1), asked);

  test('by what they are called, or by their tags', () => {
    expect(
      count([
        ['Hội nghị báo cáo viên', '1', '2'],
        ['Lớp bồi dưỡng', '', ''],
        ['Tọa đàm', '4', '5'],
        ['', '', ''],
      ]),
    ).toEqual({
      named: 2,
      filled: 3,
    });
    expect(
      count([
        ['Tọa đàm', '4', '5'],
        ['', '', ''],
      ]),
    ).toEqual({ named: 0, filled: 1 });
    const tag = (item: string) => line('4', { tag: `cell:bieu.${item}` });
    expect(count([['Tọa đàm', tag('lop.so'), tag('lop.nguoi')]])).toEqual({ named: 1, filled: 1 });
    expect(count([['Lớp bồi dưỡng', tag('hop.so'), tag('hop.nguoi')]])).toEqual({ named: 0, filled: 1 });
    expect(
      count([
        ['Lớp bồi dưỡng', '1', '2'],
        ['Lớp bồi dưỡng', '3', '4'],
      ]),
    ).toEqual({ named: 0, filled: 2 });
    expect(count([['Lớp bồi dưỡng riêng phụ nữ', '1', '2']])).toEqual({ named: 1, filled: 1 });
  });

  test('and are no more than those some cell is called like', () => {
    const most = (typed: Rows, asked = fixed) => mostNamedIn(gridTyped(typed), asked);
    expect(most([['Hội nghị báo cáo viên', 'Hội nghị báo cáo viên', 'Lớp bồi dưỡng']])).toBe(2);
    expect(most([['Tọa đàm', '1']])).toBe(0);
    expect(most([[line('4', { tag: 'cell:bieu.lop.so' })]])).toBe(3);
    expect(most([[line('4', { tag: 'cell:khac.lop.so' })]])).toBe(0);
    expect(most([[line('4', { tag: 'cell:bieu.lop.so' })]], { ...fixed, rows: null })).toBe(0);
  });
});

describe('a row that is known by its anchors alone', () => {
  const position = { at: 1, posterior: 1, words: 'other' } as const;
  const called = (more: object) => calledOtherwise({ id: 'hop', label: 'Tọa đàm', at: 1, position, ...more }, fixed);

  test('is told to be called otherwise', () => {
    expect(called({})).toEqual({ label: 'Hội nghị báo cáo viên', typed: 'Tọa đàm' });
  });

  test('but not where it has no words, the form’s, is doubtful, or is a unit’s own', () => {
    expect(called({ label: '' })).toBeNull();
    expect(called({ label: null })).toBeNull();
    expect(called({ position: { ...position, words: 'none' } })).toBeNull();
    expect(called({ position: { ...position, words: 'begins' } })).toBeNull();
    expect(called({ position: { ...position, doubt: { is: 'words', best: 2 } } })).toBeNull();
    expect(called({ id: 'r1' })).toBeNull();
    expect(calledOtherwise({ id: 'hop', label: 'x', at: 1, position }, { ...fixed, rows: null })).toBeNull();
  });
});

test('rows that one cell calls line by line are there, and nobody can be sure which values are whose', () => {
  const together = rows.map(({ label }) => label).join('\n');
  expect(placesOf(fixed, [[together, '3\n4\n5', '10\n20\n30']]).map(([id, , doubt]) => [id, doubt])).toEqual([
    ['hop', 'words'],
    ['lop', 'words'],
    ['thi', 'words'],
  ]);
  expect(found(fixed, [[rows[0]?.label ?? '', '3', '10']]).lost).toEqual(['lop', 'thi']);
});
