import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placesOf, product, sumOf } from '../../../src/values/index.js';

const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

describe('a sum', () => {
  test.each([
    [[1.1, 2.2], 3.3],
    [[0.1, 0.2, -0.3], 0],
    [[1e12, 0.1, -1e12], 0.1],
    [[15_234_567_890_123, 1], 15_234_567_890_124],
    [[9_007_199_254_740_991, 1, -1], 9_007_199_254_740_991],
    [[1e-7, 1e21, -1e21], 1e-7],
    [[], 0],
  ])('of %j is as on paper', (values, expected) => {
    expect(sumOf(values)).toBe(expected);
  });

  test('does not depend on the order', () => {
    const shuffled = fc
      .array(decimal)
      .chain((values) =>
        fc.tuple(
          fc.constant(values),
          fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([values, others]) => expect(sumOf(values)).toBe(sumOf(others))),
      { seed: 3 },
    );
  });

  test('less one of its parts is the other', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => expect(sumOf([sumOf([one, other]), -one])).toBe(other)),
      { seed: 3 },
    );
  });
});

test.each([
  [0.1, 3, 0.3],
  [1.1, 1.1, 1.21],
  [-2.5, 4, -10],
  [15_234_567_890_123, 1, 15_234_567_890_123],
  [1e-7, 1e7, 1],
])('%d times %d is %d', (one, other, expected) => {
  expect(product(one, other)).toBe(expected);
});

test.each([
  [1.25, 2],
  [-3, 0],
  [1e21, 0],
  [1e-7, 7],
])('%d is written with %i decimals', (value, places) => {
  expect(placesOf(value)).toBe(places);
});
