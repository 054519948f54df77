import { describe, expect, test } from '@jest/globals';
import { bitsOf, type Counts, count, modelOf, mostBits, noCounts, weightsOf } from '../../src/match/index.js';

describe('the weight of a level', () => {
  const bits = (counts: Parameters<typeof weightsOf>[0], level: string): number => weightsOf(counts)[level]?.bits ?? 0;

  test('is how much oftener it is met where two belong together, as a power of two', () => {
    const counts = { same: { matched: 900, unmatched: 100 }, other: { matched: 100, unmatched: 900 } };
    expect(bits(counts, 'same')).toBeCloseTo(Math.log2(9), 1);
    expect(bits(counts, 'other')).toBeCloseTo(-Math.log2(9), 0);
  });

  test('is never so much that nothing could speak against it, on either side', () => {
    const counts = { same: { matched: 1e6, unmatched: 0 }, other: { matched: 0, unmatched: 1e6 } };
    expect(bits(counts, 'same')).toBeCloseTo(12, 1);
    expect(bits(counts, 'other')).toBeCloseTo(-6, 1);
  });

  test('is little where little was counted', () => {
    const counts = { usual: { matched: 990, unmatched: 1000 }, odd: { matched: 10, unmatched: 0 } };
    expect(bits(counts, 'odd')).toBeGreaterThan(3);
    expect(bits(counts, 'odd')).toBeLessThan(5);
  });

  test('is nothing where the level was never met', () => {
    const counts = { always: { matched: 98, unmatched: 998 }, never: { matched: 0, unmatched: 0 } };
    expect(bits(counts, 'never')).toBe(0);
  });
});

describe('a model', () => {
  const counts: Counts<{ words: 'same' | 'other' }> = {
    words: { same: { matched: 900, unmatched: 100 }, other: { matched: 100, unmatched: 900 } },
  };

  test('weighs a pair by its levels, and less the more places it may be', () => {
    const model = modelOf(counts, 199, 99);
    const same = model.weights.words.same;
    expect(same).toBeCloseTo(Math.log2(9), 1);
    expect(model.prior).toBe(1);
    expect(bitsOf(model, { words: 'same' }, 1)).toBeCloseTo(same + 1);
    expect(bitsOf(model, { words: 'same' }, 8)).toBeCloseTo(same + 1 - 3);
  });

  test('thinks some of what is asked gone, though all that was counted was there', () => {
    expect(modelOf(counts, 1599, 0).prior).toBeCloseTo(4, 2);
  });

  test('never believes what it was told not to', () => {
    expect(modelOf(counts, 1, 1, { words: ['same'] }).weights.words.same).toBe(-12);
  });
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

test('the most a pair can come to is the most of all levels that are possible', () => {
  const model = {
    prior: 4,
    weights: { words: { same: 8, like: 3, other: -6 }, order: { kept: 1, lost: -2 } },
  } as const;
  const all = { words: ['same', 'like', 'other'], order: ['kept', 'lost'] } as const;
  expect(mostBits(model, all, 16)).toBe(bitsOf(model, { words: 'same', order: 'kept' }, 16));
  expect(mostBits(model, { words: ['like', 'other'], order: ['lost'] }, 16)).toBe(
    bitsOf(model, { words: 'like', order: 'lost' }, 16),
  );
});

test('what was not compared yet weighs nothing, and can be added', () => {
  const model = { prior: 4, weights: { words: { same: 8, other: -6 }, order: { kept: 1, lost: -2 } } } as const;
  const whole = bitsOf(model, { words: 'same', order: 'lost' }, 16);
  expect(bitsOf(model, { words: 'same' }, 16) + model.weights.order.lost).toBe(whole);
  expect(mostBits(model, { words: ['same', 'other'] }, 16) + model.weights.order.lost).toBe(whole);
});
