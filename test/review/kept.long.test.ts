import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { damagedReviews, hashesOf, KEPT, returnedReviews } from '../support/kept-reviews.js';

/** Where the reviews were meant to change: `npm run reviews`, which writes down what they come to. */
test('forms with every kind of damage are reviewed as they were, byte by byte', async () => {
  expect(hashesOf(await damagedReviews())).toEqual(JSON.parse(readFileSync(join(KEPT, 'damaged.json'), 'utf8')));
});

test('what the units of the examples sent back is reviewed by its own copy as it was', () => {
  expect(hashesOf(returnedReviews('own'))).toEqual(JSON.parse(readFileSync(join(KEPT, 'by-own-copy.json'), 'utf8')));
});
