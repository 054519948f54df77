import { expect, test } from '@jest/globals';
import { linesAbove } from '../../../src/read/table/above.js';
import { laidOut } from '../../support/grids.js';
import { table } from '../../support/typed.js';

const above = (...blocks: (string | ReturnType<typeof table>)[]) => {
  const { grids, flow } = laidOut(...blocks);
  const grid = grids.at(-1);
  return grid ? linesAbove(grid, flow).map(({ text }) => text) : null;
};

test('the lines above a table are the three before it, the nearest first', () => {
  expect(above('Một', 'Hai', 'Ba', 'Đơn vị tính: triệu đồng', table([['a']]), 'Bốn')).toEqual([
    'Đơn vị tính: triệu đồng',
    'Ba',
    'Hai',
  ]);
  expect(above('Một', table([['a']]))).toEqual(['Một']);
  expect(above(table([['a']]))).toEqual([]);
});

test('no line of another table, or before it, stands above this one', () => {
  expect(above('Một', table([['a']]), 'Hai', table([['b']]))).toEqual(['Hai']);
  expect(above('Một', table([['a']]), table([['b']]))).toEqual([]);
});
