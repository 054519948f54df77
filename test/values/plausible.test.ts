import { describe, expect, test } from '@jest/globals';
import { FAR, farFromAll, outOfLine } from '../../src/values/index.js';

const money = { scaled: true, far: FAR.alike, fewest: 3 };
const things = { scaled: false, far: FAR.others, fewest: 3 };
const at = (values: readonly (number | null)[], how: Parameters<typeof outOfLine>[1] = money): number[] =>
  outOfLine(values, how).map((one) => one.at);

describe('values of one kind', () => {
  test('that differ as sizes of units do are in line', () => {
    expect(at([1, 12, 80, 450, 2500, 30_000])).toEqual([]);
    expect(at([5, 0, null, -3, 9])).toEqual([]);
  });

  test('are out of line where one was counted in another unit of measure', () => {
    expect(outOfLine([450, 460_000_000, 510, 380], money)).toEqual([{ at: 1, usual: 450 }]);
    expect(at([450_000_000, 460, 510_000_000, 380_000_000])).toEqual([1]);
    expect(at([450, 470_000, 510, 380])).toEqual([1]);
  });

  test('of things are not out of line for being few', () => {
    expect(at([45_000, 46_000, 1, 38_000], things)).toEqual([]);
    expect(at([45, 46, 120_000, 38], things)).toEqual([2]);
  });

  test('are told only where most of the others agree', () => {
    expect(at([450, 460_000_000, 510])).toEqual([]);
    expect(at([1, 100, 10_000, 1_000_000])).toEqual([]);
    expect(at([1, 2, 3, 5000, 6000, 7000, 9e8])).toEqual([]);
  });

  test('are all out of line where two parties of one size are a hundred thousand times apart', () => {
    expect(outOfLine([450, 460_000_000], money)).toEqual([
      { at: 0, usual: null },
      { at: 1, usual: null },
    ]);
    expect(at([450, 460_000])).toEqual([]);
    expect(at([450, 460_000_000], things)).toEqual([]);
  });
});

describe('the one of several values that is far from all others', () => {
  const far = (values: readonly number[], scaled = false): number | null => farFromAll(values, { scaled })?.at ?? null;
  const alike = [300, 350, 280, 410, 360];

  test('is found from thirty times on where these agree closely', () => {
    expect(far([...alike, 12_500])).toBe(5);
    expect(far([100_000, ...alike])).toBe(0);
    expect(far([...alike, 12_000])).toBeNull();
  });

  test('must be the further off the more these differ among themselves', () => {
    const apart = [50, 150, 250, 400, 500];
    expect(far([...apart, 20_000])).toBeNull();
    expect(far([...apart, 100_000])).toBe(5);
    expect(far([1, 10, 100, 500, 900, 1_000_000])).toBeNull();
  });

  test('is none among few, nor where there are two', () => {
    expect(far([300, 350, 280, 410, 100_000])).toBeNull();
    expect(far([...alike, 100_000, 90_000])).toBeNull();
  });

  test('is a small one only where they are counted in a unit of measure, and none of small counts', () => {
    expect([far([...alike, 1]), far([...alike, 1], true)]).toEqual([null, 5]);
    expect(far([1, 2, 1, 3, 2, 200])).toBeNull();
  });
});
