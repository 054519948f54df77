import { expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { resolve } from '../../src/form/index.js';
import { letterheadFor } from '../support/letterheads.js';

/** The widths of a table with two fixed rows, as parts of 100. */
function widthsOf(columns: object[]): number[] {
  const outline = Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    sections: [
      { id: 'a', title: 'A', tables: [{ id: 'bieu', title: 'Biểu', rows: [{ id: 'x', label: 'X' }], columns }] },
    ],
  });
  const period = { code: '2026', label: '', from: null, to: null };
  const form = resolve({ outline, unit: null, period, letterhead: letterheadFor(outline) });
  const widths = form.sections[0]?.tables[0]?.columns.map((column) => column.width) ?? [];
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => Math.round((width * 100) / sum));
}

test('the column of labels is as wide beside columns in percent as beside columns without a width', () => {
  const columns = [
    { id: 'a', label: 'A', type: 'integer' },
    { id: 'b', label: 'B', type: 'integer' },
  ];
  expect(widthsOf(columns)).toEqual([56, 22, 22]);
  expect(widthsOf(columns.map((column) => ({ ...column, width: 20 })))).toEqual([56, 22, 22]);
  expect(widthsOf(columns.map((column, at) => (at === 0 ? { ...column, width: 20 } : column)))).toEqual([56, 22, 22]);
});
