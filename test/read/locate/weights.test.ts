import { describe, expect, test } from '@jest/globals';
import { MOVED, WEIGHTS } from '../../../src/read/locate/weights.js';

describe('what comparisons weigh', () => {
  const { heading, ask, table, figures } = WEIGHTS;

  test.each([heading, ask])('the nearer the words, the more', ({ weights: { words } }) => {
    const order = [words.same, words.slips, words.shortened, words.other];
    expect([...order].sort((a, b) => b - a)).toEqual(order);
  });

  test.each([heading, ask])(
    'the words of another thing are never believed, whatever anchor is around them',
    (model) => {
      expect(model.weights.words.distinct).toBe(-12);
      expect(model.weights.printed.another).toBe(-12);
      expect(model.weights.anchor.own).toBeLessThanOrEqual(12);
    },
  );

  test.each([table, figures])('own anchors speak for a table, those of another against it', ({ weights: { tag } }) => {
    expect(tag.own).toBeGreaterThan(5);
    expect(tag.another).toBeLessThan(-5);
  });

  test('what stands out of its order is thought rare', () => {
    expect(MOVED).toBeLessThan(-4);
  });
});
