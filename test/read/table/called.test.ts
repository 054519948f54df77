import { beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAnyAlike } from '../../../src/read/names/names.js';
import type { Asked } from '../../../src/read/table/asked.js';
import { calledIn } from '../../../src/read/table/called.js';
import { TypedWording } from '../../../src/read/texts/wordings.js';
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

test('figures are called like nothing but what is called by figures', () => {
  const figures = fc
    .array(fc.constantFrom('2', '0', '7', '.', ',', '/', '%', '(', ')', ' ', '2026', '-'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) => all.join(''));
  const labels = [...asked.labels, ...(asked.rows ?? []).flatMap((row) => row.labels)];
  fc.assert(fc.property(figures, (text) => expect(isAnyAlike(new TypedWording(text), labels)).toBe(false)));
  const calledBy = (label: string, text: string) => {
    const [first, second] = TWO_BY_TWO.columns;
    return calledIn(
      'values',
      askedIn({
        ...TWO_BY_TWO,
        columns: [
          { ...first, id: 'so', label },
          { ...second, id: 'nguoi' },
        ],
      }),
      cellsOf(text),
    );
  };
  expect([calledBy('2026', '2026'), calledBy('2026', '2025'), calledBy('Số lượng', '2026')]).toEqual([1, 0, 0]);
});
