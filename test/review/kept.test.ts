import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { damagedReviews, type Hashes, KEPT, type KeptReview, returnedReviews } from '../support/kept-reviews.js';

/** Where the reviews were meant to change: `npm run reviews`, which writes down what they come to. */
const kept = (name: string): Hashes => JSON.parse(readFileSync(join(KEPT, name), 'utf8'));

describe('what the units of the examples sent back is reviewed as it was, byte by byte', () => {
  const hashes = kept('returned.json');
  const reviews = returnedReviews();

  test('all of them are kept', () => {
    expect(reviews.map(({ name }) => name).sort()).toEqual(Object.keys(hashes).sort());
  });

  test.each(reviews.map(({ name, hash }) => [name, hash] as const))('%s', (name, hash) => {
    expect(hash()).toBe(hashes[name]);
  });
});

/** All of them are held in the long tests. */
describe('a part of the damaged forms is reviewed as it was, byte by byte', () => {
  const hashes = kept('damaged.json');
  const reviews = new Map<string, KeptReview>();
  beforeAll(async () => {
    for (const review of await damagedReviews()) reviews.set(review.name, review);
  });

  test.each(Object.keys(hashes).filter((_, at) => at % 6 === 0))('%s', (name) => {
    expect(reviews.get(name)?.hash()).toBe(hashes[name]);
  });
});
