import { expect, test } from '@jest/globals';
import { askedColumns, columnAt } from '../../src/form/index.js';
import { smallForm } from '../support/typed.js';

test('the row of totals may pass what each value may be at most, and none may be below nought without a bound', () => {
  const columns = [
    { id: 'ten', label: 'Tên', key: true },
    { id: 'so_nguoi', label: 'Số người', type: 'integer', min: 1, max: 50 },
    { id: 'chenh_lech', label: 'Chênh lệch', type: 'integer', min: -5, max: 5 },
  ];
  const form = smallForm({ appendices: [{ id: 'bieu', title: 'Biểu', rows: { min: 1 }, total: true, columns }] });
  const [table] = form.appendices;
  const bounds = (row: string) =>
    (table ? askedColumns(table, row) : [])
      .filter(({ id }) => id !== 'ten')
      .map(({ rule: { min, max } }) => [min, max]);
  expect(bounds('r1')).toEqual([
    [1, 50],
    [-5, 5],
  ]);
  expect(bounds('total')).toEqual([
    [1, null],
    [null, null],
  ]);
  const [, people] = table?.columns ?? [];
  expect(table && people && columnAt(table, 'total', people).rule.max).toBe(null);
});
