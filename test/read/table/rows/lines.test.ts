import { describe, expect, test } from '@jest/globals';
import { findColumns } from '../../../../src/read/table/columns/columns.js';
import { calledAs, isFilled, linesOf, rowsBelow } from '../../../../src/read/table/rows/lines.js';
import { Wording } from '../../../../src/text/index.js';
import { askedIn, gridTyped, lineTyped } from '../../../support/grids.js';
import { line } from '../../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const HEADERS = ['Tên lớp', 'Số người', 'Số buổi'];
const labels = HEADERS.map((text) => new Wording(text));

type Rows = Parameters<typeof gridTyped>[0];
const kindsOf = (...rows: Rows) => {
  const found = rowsBelow(gridTyped([HEADERS, ...rows]), 1, labels);
  return { rows: found.rows.map(({ at }) => at), others: found.others.map(({ is, at }) => `${is} ${at}`) };
};

describe('the numbers of columns below a header', () => {
  test.each([
    [['(1)', '(2)', '(3)']],
    [['(A)', '(1)', '(2)=(1)x2']],
    [['(3)', '(1)', '(2)']],
    [['(11)', '(13)', '(12)']],
    [['(C)', '(1)', '(2)']],
    [['(1)', '(3)=(1)+(2)', '(2)']],
    [['A', 'B', '1']],
    [['A', '1', '2=1+3']],
    [['0', '1', '2']],
    [['1', ' 2', '3 = 1+2']],
  ])('are no row of it: %p', (numbers) => {
    expect(kindsOf(numbers, ['Lớp 1', '3', '4'])).toEqual({ rows: [2], others: ['numbers 1'] });
  });

  test.each([
    [['2', '3', '4']],
    [['A', '2', '3']],
    [['B', 'A', '1']],
    [['A', '1', 'B']],
    [['1', '3', '2']],
    [['(1)', '2)x', '(3)']],
    [['x(1)', '(2)', '(3)']],
    [['(1)', '(2)', '(3)x']],
    [['(K)', '(1)', '(2)']],
    [['x1', '2', '3']],
    [['1', '2', 'ba']],
    [['', '1', '2']],
  ])('are other than a row that counts otherwise: %p', (values) => {
    expect(kindsOf(values)).toEqual({ rows: [1], others: [] });
  });

  test('are so in wide tables wherever its letters stand, and in places for answers', () => {
    const wide = ['Tên lớp', 'Khối', 'Số người', 'Số buổi', 'Ghi chú'];
    const kinds = (...cells: Rows[number]) =>
      rowsBelow(
        gridTyped([wide, cells]),
        1,
        wide.map((text) => new Wording(text)),
      ).others.map(({ is }) => is);
    expect(kinds('A', 'B', '1', '2', 'C')).toEqual(['numbers']);
    expect(kinds(line('A', { tag: 'cell:bieu.r1.ten' }), 'B', '1', '2', 'C')).toEqual(['numbers']);
    expect(kinds('A', 'C', '1', '2', 'B')).toEqual([]);
    expect(kinds('A', 'B', '1', '3', 'C')).toEqual([]);
  });

  test('are not looked for where a row has one cell, a control of the form, or rows before it', () => {
    const tagged = line('2', { tag: 'cell:bieu.r1.so' });
    expect(kindsOf([{ lines: [{ text: '(1)' }], span: 3 }]).rows).toEqual([1]);
    expect(kindsOf([{ lines: [{ text: '(1)' }], span: 2 }, '(2)']).rows).toEqual([]);
    expect(kindsOf(['1', tagged, '3']).rows).toEqual([1]);
    expect(kindsOf(['Lớp 1', '3', '4'], ['1', '2', '3']).rows).toEqual([1, 2]);
    expect(kindsOf(['1', '2', '3'], ['1', '2', '3'])).toEqual({ rows: [2], others: ['numbers 1'] });
  });

  test('may stand again below a header that was typed again', () => {
    expect(kindsOf(['1', '2', '3'], ['Lớp 1', '3', '4'], HEADERS, ['1', '2', '3'], ['Lớp 2', '5', '6'])).toEqual({
      rows: [2, 5],
      others: ['numbers 1', 'header 3', 'numbers 4'],
    });
  });

  test('are told by what they say', () => {
    expect(rowsBelow(gridTyped([HEADERS, ['1', '2', '3']]), 1, labels).others).toEqual([
      { is: 'numbers', label: '1 | 2 | 3', at: 1 },
    ]);
  });
});

describe('the cell a row is called by', () => {
  const calledIn = (said: Record<string, unknown>, rows: Rows) => {
    const asked = askedIn(said);
    const grid = gridTyped(rows, 1);
    return linesOf(grid, asked, findColumns(grid, asked)).lines.map(({ label }) => label?.text);
  };
  const columns = [
    { id: 'so', label: 'Số người', ...integer },
    { id: 'ten', label: 'Tên lớp', type: 'text' },
    { id: 'noi', label: 'Nơi mở', type: 'text' },
  ];
  const rows = [
    ['Số người', 'Tên lớp', 'Nơi mở'],
    ['34', 'Lớp cảm tình Đảng', 'Trung tâm'],
  ];

  test('stands in the column of printed labels', () => {
    const [, ...others] = columns;
    const printed = { rows: [{ id: 'a', label: 'Lớp cảm tình Đảng' }], columns: [{ ...columns[0] }, ...others] };
    expect(
      calledIn(printed, [
        ['Nội dung', ...(rows[0] ?? [])],
        ['Lớp A', '34', 'Lớp B', 'Nhà'],
      ]),
    ).toEqual(['Lớp A']);
  });

  test('stands in the column that tells rows apart where labels are printed in it, wherever that is', () => {
    const keyed = columns.map((one) => ({ ...one, ...(one.id === 'ten' && { key: true }) }));
    const said = { rows: [{ id: 'a', label: 'Lớp cảm tình Đảng' }], columns: keyed };
    expect(calledIn(said, rows)).toEqual(['Lớp cảm tình Đảng']);
  });

  test('stands in the column that tells rows apart, else in the first that is asked', () => {
    const keyed = columns.map((one) => ({ ...one, ...(one.id === 'noi' && { key: true }) }));
    expect(calledIn({ rows: { min: 1 }, columns: keyed }, rows)).toEqual(['Trung tâm']);
    expect(calledIn({ rows: { min: 1 }, columns }, rows)).toEqual(['34']);
  });

  test('may be merged with those beside it', () => {
    const keyed = columns.map((one) => ({ ...one, ...(one.id === 'ten' && { key: true }) }));
    const merged = [
      rows[0] ?? [],
      ['34', { lines: [{ text: 'Lớp A tại B' }], span: 2 }],
      [{ lines: [{ text: 'C' }], span: 2 }, 'D'],
    ];
    expect(calledIn({ rows: { min: 1 }, columns: keyed }, merged)).toEqual(['Lớp A tại B', 'C']);
  });
});

test('a row is called by its label, or by the first words in it', () => {
  expect(calledAs(lineTyped('Lớp A', '3'))).toBe('Lớp A');
  expect(calledAs(lineTyped('', '', 'Lớp B'))).toBe('Lớp B');
  expect(calledAs({ ...lineTyped('Lớp A', '3'), label: undefined })).toBe('Lớp A');
  expect(calledAs(lineTyped('', ''))).toBe('');
});

test('a row is filled in where one of its cells is', () => {
  expect(isFilled(lineTyped('', '', '3'))).toBe(true);
  expect(isFilled(lineTyped('', ''))).toBe(false);
});
