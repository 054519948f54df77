import { expect, test } from '@jest/globals';
import { shareOf, sharesUpTo } from '../../../src/read/locate/share.js';

test('what was asked is there whole, for the most part, in part or not at all', () => {
  const shares = [0, 1, 2, 3, 4, 5, 6].map((found) => shareOf(found, 5));
  expect(shares).toEqual(['none', 'some', 'some', 'most', 'most', 'all', 'all']);
  expect([shareOf(0, 0), shareOf(2, 0)]).toEqual(['none', 'none']);
});

test('no more may be there than is found at a glance', () => {
  expect(sharesUpTo(0, 5)).toEqual(['none']);
  expect(sharesUpTo(2, 5)).toEqual(['none', 'some']);
  expect(sharesUpTo(4, 5)).toEqual(['none', 'some', 'most']);
  expect(sharesUpTo(5, 5)).toEqual(['none', 'some', 'most', 'all']);
});
