import { expect, test } from '@jest/globals';
import { madeOnce } from '../../../src/read/table/made-once.js';
import { askedIn, gridTyped } from '../../support/grids.js';

test('what is made of a table held against one that is asked is made once for the two', () => {
  const columns = [{ id: 'so', label: 'Số lượng' }];
  const [one, other] = [askedIn({ columns, rows: { min: 1 } }), askedIn({ columns, title: 'Khác', rows: { min: 1 } })];
  const [first, second] = [gridTyped([['a']]), gridTyped([['b']])];
  let made = 0;
  const make = madeOnce(() => {
    made += 1;
    return made === 2 ? undefined : made;
  });
  expect([make(first, one), make(first, one), make(first, other), make(first, other)]).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
  expect([make(second, one), make(first, one), make(second, one)]).toEqual([3, 1, 3]);
  expect(made).toBe(3);
});
