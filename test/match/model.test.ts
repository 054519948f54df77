import { describe, expect, test } from '@jest/globals';
import { bitsOf, count, modelOf, noCounts, weightsOf } from '../../src/match/index.js';

describe('the weight of a level', () => {
  test('is how much oftener it is met where two belong together, as a power of two', () => {
    const weights = weightsOf({ same: { matched: 89, unmatched: 9 }, other: { matched: 9, unmatched: 89 } });
    expect(weights.same.m).toBeCloseTo(90 / 100);
    expect(weights.same.u).toBeCloseTo(10 / 100);
    expect(weights.same.bits).toBeCloseTo(Math.log2(9));
    expect(weights.other.bits).toBeCloseTo(-Math.log2(9));
  });

  test('is a number where the level was met on one side only', () => {
    const { odd } = weightsOf({ usual: { matched: 98, unmatched: 990 }, odd: { matched: 0, unmatched: 8 } });
    expect(odd.bits).toBeCloseTo(Math.log2(1 / 100 / (9 / 1000)));
  });

  test('is nothing where the level was never met', () => {
    const { never } = weightsOf({ always: { matched: 98, unmatched: 998 }, never: { matched: 0, unmatched: 0 } });
    expect(never.bits).toBe(0);
  });
});

test('a pair weighs what its levels come to, and less the more places it may be', () => {
  const levels = { words: { same: { matched: 62, unmatched: 0 }, other: { matched: 0, unmatched: 62 } } };
  const model = modelOf(levels, 7, 3);
  expect(model).toEqual({ prior: 1, weights: { words: { same: 5.98, other: -5.98 } } });
  expect(bitsOf(model, { words: 'same' }, 1)).toBeCloseTo(5.98 + 1, 2);
  expect(bitsOf(model, { words: 'same' }, 8)).toBeCloseTo(5.98 + 1 - 3, 2);
  expect(bitsOf(model, { words: 'other' }, 1)).toBeCloseTo(-5.98 + 1, 2);
});

test('pairs are counted by their levels', () => {
  const counts = noCounts({ words: ['same', 'other'], number: ['same', 'none'] } as const);
  count(counts, { words: 'same', number: 'none' }, true);
  count(counts, { words: 'other', number: 'none' }, false, 3);
  expect(counts).toEqual({
    words: { same: { matched: 1, unmatched: 0 }, other: { matched: 0, unmatched: 3 } },
    number: { same: { matched: 0, unmatched: 0 }, none: { matched: 1, unmatched: 3 } },
  });
});
