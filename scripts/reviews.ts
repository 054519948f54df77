/** Writes down again what reviews of kept and damaged documents come to, for the tests to hold: only where it was meant to change. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedHashes, type Hashes, KEPT, returnedHashes } from '../test/support/kept-reviews.js';

const write = (name: string, hashes: Hashes): void =>
  writeFileSync(join(KEPT, name), `${JSON.stringify(hashes, null, 2)}\n`);

mkdirSync(KEPT, { recursive: true });
write('returned.json', returnedHashes());
write('by-own-copy.json', returnedHashes('own'));
write('damaged.json', await damagedHashes());
