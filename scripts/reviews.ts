/** Writes down again what reviews of kept and damaged documents come to, for the tests to hold: only where it was meant to change. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedReviews, type Hashes, hashesOf, KEPT, returnedReviews } from '../test/support/kept-reviews.js';

const write = (name: string, hashes: Hashes): void =>
  writeFileSync(join(KEPT, name), `${JSON.stringify(hashes, null, 2)}\n`);

mkdirSync(KEPT, { recursive: true });
write('returned.json', hashesOf(returnedReviews()));
write('by-own-copy.json', hashesOf(returnedReviews('own')));
write('damaged.json', hashesOf(await damagedReviews()));
