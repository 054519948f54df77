import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align, type Candidate } from '../../src/read/align.js';

const at = (landmark: number, node: number, score: number): Candidate => ({ landmark, node, score });
const chosen = (candidates: Candidate[], nodes = 10): Record<number, number> =>
  Object.fromEntries([...align(candidates, nodes, 5).chosen].map(([landmark, { node }]) => [landmark, node]));

describe('landmarks are assigned to places', () => {
  test('each takes its best place where the order agrees', () => {
    expect(chosen([at(0, 1, 6), at(1, 4, 6), at(2, 7, 6), at(1, 7, 4)])).toEqual({ 0: 1, 1: 4, 2: 7 });
  });

  test('of two places of the same words the one that keeps the order is taken', () => {
    expect(chosen([at(0, 1, 6), at(0, 5, 6), at(1, 3, 6), at(2, 5, 6), at(2, 1, 6)])).toEqual({ 0: 1, 1: 3, 2: 5 });
  });

  test('one place is never taken twice', () => {
    expect(chosen([at(0, 3, 4), at(1, 3, 6)])).toEqual({ 1: 3 });
  });

  test('what stands strong but out of its order was moved', () => {
    const { chosen: found, moved } = align([at(0, 5, 7), at(1, 1, 7), at(2, 2, 7)], 10, 5);
    expect([...found.keys()].sort()).toEqual([0, 1, 2]);
    expect([...moved]).toEqual([0]);
  });

  test('what was moved takes no place that is taken', () => {
    expect(chosen([at(0, 5, 6), at(1, 1, 7), at(2, 2, 7), at(0, 2, 6.5)])).toEqual({ 0: 5, 1: 1, 2: 2 });
    expect(chosen([at(1, 1, 9), at(2, 2, 9), at(0, 2, 6)])).toEqual({ 1: 1, 2: 2 });
  });

  test('of two that were moved to one place the stronger takes it, and the other its next best', () => {
    const places = chosen([at(0, 6, 6), at(0, 7, 5.5), at(1, 6, 8), at(2, 1, 20), at(3, 2, 20)]);
    expect(places).toEqual({ 0: 7, 1: 6, 2: 1, 3: 2 });
  });

  test('as much as is asked of what was moved is enough', () => {
    expect(chosen([at(0, 5, 5), at(1, 1, 7), at(2, 2, 7)])).toEqual({ 0: 5, 1: 1, 2: 2 });
  });

  test('the first and the last place can be taken', () => {
    expect(chosen([at(0, 0, 3), at(1, 9, 3)])).toEqual({ 0: 0, 1: 9 });
  });

  test('of places as good as each other the first is taken', () => {
    expect(chosen([at(0, 2, 6), at(0, 4, 6)])).toEqual({ 0: 2 });
  });

  test('what stands weak and out of its order is left', () => {
    expect(chosen([at(0, 5, 4), at(1, 1, 7), at(2, 2, 7)])).toEqual({ 1: 1, 2: 2 });
  });
});

test('no order-preserving assignment has a greater sum', () => {
  const candidate = fc.record({ landmark: fc.nat(4), node: fc.nat(5), score: fc.integer({ min: 1, max: 9 }) });
  const bestByTrying = (candidates: Candidate[]): number => {
    const from = (landmark: number, node: number): number =>
      candidates
        .filter((one) => one.landmark >= landmark && one.node >= node)
        .reduce((best, one) => Math.max(best, one.score + from(one.landmark + 1, one.node + 1)), 0);
    return from(0, 0);
  };
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), (candidates) => {
      const { chosen: found, moved } = align(candidates, 6, Number.POSITIVE_INFINITY);
      expect(moved.size).toBe(0);
      expect([...found.values()].reduce((sum, one) => sum + one.score, 0)).toBe(bestByTrying(candidates));
    }),
  );
});
