import { test } from '@jest/globals';
import { stripAll } from '../support/fill/index.js';
import { expectAnyOutlineReadBack } from '../support/random/read-back.js';

/** One outline each time; any-outline.long.test.ts takes many. */
const OUTLINES = 1;

test.each([
  ['with its anchors', (bytes: Uint8Array) => bytes],
  ['without them', stripAll],
])('whatever the outline, a complete form %s gives back every answer', (_, way) =>
  expectAnyOutlineReadBack(way, OUTLINES),
);
