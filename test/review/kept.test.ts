import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Hashes, KEPT, returnedReviews } from '../support/kept-reviews.js';

/** Where the reviews were meant to change: `npm run reviews`, which writes down what they come to. */
describe('what the units of the examples sent back is reviewed as it was, byte by byte', () => {
  const hashes: Hashes = JSON.parse(readFileSync(join(KEPT, 'returned.json'), 'utf8'));
  const reviews = returnedReviews();

  test('all of them are kept', () => {
    expect(reviews.map(({ name }) => name).sort()).toEqual(Object.keys(hashes).sort());
  });

  test.each(reviews.map(({ name, hash }) => [name, hash] as const))('%s', (name, hash) => {
    expect(hash()).toBe(hashes[name]);
  });

  test('in another order, and between others held against their own copies', () => {
    const own = returnedReviews('own');
    for (const [at, { name, hash }] of [...reviews.entries()].reverse()) {
      if (at % 3 === 0) own[(at * 7) % own.length]?.hash();
      expect([name, hash()]).toEqual([name, hashes[name]]);
    }
  });
});
