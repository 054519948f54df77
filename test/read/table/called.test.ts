import { beforeEach, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/read/table/asked.js';
import { calledIn } from '../../../src/read/table/called.js';
import { askedIn, gridTyped, TWO_BY_TWO } from '../../support/grids.js';

let asked: Asked;
beforeEach(() => {
  asked = askedIn(TWO_BY_TWO);
});

const cellsOf = (...texts: string[]) => gridTyped([texts]).rows[0] ?? [];
const labelHead = () => asked.columns[0]?.headers[0]?.text ?? '';

test('it is counted how many of what is asked some cells are called like, each once', () => {
  expect(calledIn('rows', asked, cellsOf('Hội nghị', 'Lớp học', 'Hội nghị'))).toBe(2);
  expect(calledIn('rows', asked, cellsOf('Số lượng', '4', ''))).toBe(0);
  expect(calledIn('rows', asked, [null, ...cellsOf('Lớp học')])).toBe(1);
  expect(calledIn('rows', asked, [])).toBe(0);
  expect(calledIn('rows', { ...asked, rows: null }, cellsOf('Hội nghị'))).toBe(0);
});

test('columns of values are apart from those with the labels of rows', () => {
  const label = labelHead();
  expect(asked.columns[0]?.is).toBe('label');
  expect(calledIn('values', asked, cellsOf('Số lượng', 'Số người', label))).toBe(2);
  expect(calledIn('heads', asked, cellsOf('Số lượng', 'Số người', label))).toBe(3);
});

test('a column may be called by other words people put at its head', () => {
  const columns = asked.columns.map((one) => ({
    ...one,
    otherwise: one.id === 'so' ? (asked.columns[0]?.headers ?? []) : [],
  }));
  const other = { ...asked, columns };
  expect(calledIn('heads', other, cellsOf(labelHead()))).toBe(2);
  expect(calledIn('values', other, cellsOf(labelHead()))).toBe(0);
});
