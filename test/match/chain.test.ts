import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heaviestChain } from '../../src/match/chain.js';
import type { Pair } from '../../src/match/index.js';

const at = (asked: number, found: number, bits: number): Pair => ({ asked, found, bits });
const worth = ({ bits }: Pair): number => bits;

test('the first and the last place can be taken', () => {
  const pairs = [at(0, 0, 3), at(1, 9, 3)];
  expect(heaviestChain(pairs, 10, worth)).toEqual(pairs);
});

test('of chains as good as each other the first is taken', () => {
  expect(heaviestChain([at(0, 2, 6), at(0, 4, 6)], 10, worth)).toEqual([at(0, 2, 6)]);
});

test('no chain that keeps the order has a greater sum', () => {
  const pair = fc.record({ asked: fc.nat(4), found: fc.nat(5), bits: fc.integer({ min: 1, max: 9 }) });
  const bestByTrying = (pairs: Pair[]): number => {
    const from = (asked: number, found: number): number =>
      pairs
        .filter((one) => one.asked >= asked && one.found >= found)
        .reduce((best, one) => Math.max(best, one.bits + from(one.asked + 1, one.found + 1)), 0);
    return from(0, 0);
  };
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const chain = heaviestChain(pairs, 6, worth);
      expect(chain.reduce((sum, one) => sum + one.bits, 0)).toBe(bestByTrying(pairs));
      chain.slice(1).forEach((one, at) => {
        expect(one.asked).toBeGreaterThan(chain[at]?.asked ?? 0);
        expect(one.found).toBeGreaterThan(chain[at]?.found ?? 0);
      });
    }),
  );
});
