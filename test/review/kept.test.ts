import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KEPT, returnedHashes } from '../support/kept-reviews.js';

/** Where the reviews were meant to change: `npm run reviews`, which writes down what they come to. */
test('what the units of the examples sent back is reviewed as it was, byte by byte', () => {
  expect(returnedHashes()).toEqual(JSON.parse(readFileSync(join(KEPT, 'returned.json'), 'utf8')));
});
