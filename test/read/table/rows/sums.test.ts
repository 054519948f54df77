import { describe, expect, test } from '@jest/globals';
import { type Summand, sumBits } from '../../../../src/read/table/rows/sums.js';

type Numbers = (number | null)[];

const row = (...numbers: Numbers): Summand => ({ numbers, counts: true, divides: false });
/** A row that is no addend, as a total is. */
const total = (...numbers: Numbers): Summand => ({ numbers, counts: false, divides: false });
/** A row that begins a part of its table and sums it up: "II. Khối xã | 9". */
const part = (...numbers: Numbers): Summand => ({ numbers, counts: false, divides: true });

const lastOf = (...rows: Summand[]): number | undefined => sumBits(rows).at(-1);
const bits = (number: number): number => Math.log2(number + 1);

describe('a row that is the sum of others says so the more the larger it is', () => {
  test('of those above it, or below it', () => {
    expect(lastOf(row(3), row(5), row(8))).toBeCloseTo(bits(8));
    expect(sumBits([row(8), row(3), row(5)])[0]).toBeCloseTo(bits(8));
    expect(sumBits([row(12), row(7), row(5), row(99)])[0]).toBe(-5);
  });

  test('up to ten bits, whatever its number', () => {
    expect(lastOf(row(3000), row(5000), row(8000))).toBe(10);
    expect(lastOf(row(-3000), row(-5000), row(-8000))).toBe(10);
    expect(lastOf(row(-3), row(-5), row(-8))).toBeCloseTo(bits(8));
  });

  test('with all its numbers together, where each is a sum', () => {
    expect(lastOf(row(3, 1), row(5, 2), row(8, 3))).toBeCloseTo(bits(8) + bits(3));
    expect(lastOf(row(3, 1), row(5, null), row(8, 1))).toBeCloseTo(bits(8) + 1);
    expect(lastOf(row(3, 1), row(5, 2), row(8, null))).toBeCloseTo(bits(8));
    expect(lastOf(row(3, 1), row(5, 2), row(8, 4))).toBe(-5);
  });

  test('and the same as the only other row says next to nothing', () => {
    expect(lastOf(row(70), row(70))).toBe(1);
    expect(lastOf(row(0), row(70), row(null), row(70))).toBe(1);
  });

  test('where it adds up the rows since the last part began, or those up to the next', () => {
    expect(lastOf(row(50), part(null), row(3), row(5), total(8))).toBeCloseTo(bits(8));
    const [, one, , , two] = sumBits([row(50), part(8), row(3), row(5), part(9), row(4), row(5)]);
    expect(one).toBeCloseTo(bits(8));
    expect(two).toBeCloseTo(bits(9));
    expect(lastOf(row(50), part(null), row(3), row(5), part(8))).toBeCloseTo(bits(8));
    expect(sumBits([row(50), part(null), row(3), row(5), total(8), part(null), row(4)])[4]).toBeCloseTo(bits(8));
  });

  test('also across the parts of a table', () => {
    expect(lastOf(part(null), row(3), row(5), part(null), row(4), total(12))).toBeCloseTo(bits(12));
    expect(sumBits([total(12), part(null), row(3), row(5), part(null), row(4)])[0]).toBeCloseTo(bits(12));
  });

  test('by what says the most, where it is the sum of some above and of some below it', () => {
    expect(sumBits([row(7), total(7), row(3), row(4)])[1]).toBeCloseTo(bits(7));
  });

  test('and totals of others are not added once more', () => {
    expect(lastOf(row(3), row(5), total(8), row(2), total(10))).toBeCloseTo(bits(10));
    expect(lastOf(row(3), row(5), row(8), row(2), total(10))).toBe(-5);
  });
});

describe('a row that is no sum of others', () => {
  test('speaks against being a total', () => {
    expect(sumBits([row(3), row(5), row(9)])).toEqual([-5, -5, -5]);
    expect(sumBits([row(3)])).toEqual([-5]);
  });

  test('says nothing where it has no number, or nothing but nought', () => {
    expect(sumBits([row(3), row(null)])[1]).toBe(0);
    expect(sumBits([row(3), row(0)])[1]).toBe(0);
    expect(sumBits([row(0), row(0), row(0)])).toEqual([0, 0, 0]);
    expect(sumBits([row(3, 4), row(null, 0)])[1]).toBe(0);
    expect(lastOf(row(3, 0), row(5, 0), row(8, 0))).toBeGreaterThan(3);
    expect(lastOf(row(3, 0), row(5, 0), row(9, 0))).toBe(-5);
    expect(sumBits([])).toEqual([]);
  });
});

describe('decimals', () => {
  test('may each have been rounded as far as the sum was', () => {
    expect(lastOf(row(0.14), row(0.14), row(0.3))).toBeGreaterThan(0);
    expect(lastOf(row(0.14), row(0.14), row(0.4))).toBe(-5);
    expect(lastOf(row(1.25), row(1.25), row(2.5))).toBeGreaterThan(0);
    expect(lastOf(row(0.33), row(0.33), row(0.33), row(1))).toBeGreaterThan(0);
    expect(lastOf(row(0.1), row(0.2), row(0.3))).toBeGreaterThan(0);
  });

  test('are held against as many roundings as there are addends', () => {
    expect(lastOf(row(0.14), row(0.2))).toBe(-5);
    expect(lastOf(row(0.14), row(0), row(0), row(0.2))).toBe(-5);
    expect(lastOf(row(0.04), row(0.04), row(0.04), row(0.04), row(0.3))).toBeGreaterThan(0);
  });

  test('are none between whole numbers, of which every one counts', () => {
    expect(lastOf(row(300), row(500), row(801))).toBe(-5);
  });
});
