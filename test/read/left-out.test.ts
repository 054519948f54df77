import { test } from '@jest/globals';
import { exampleNames } from '../support/examples.js';
import { expectLeftOutReported, WAYS } from '../support/left-out.js';

/** Each example in one way; left-out.long.test.ts has all in every way. */
const cases = WAYS.map(([said, way], turn) => ({ said, way, name: exampleNames[turn] ?? '' }));

test.each(cases)(
  '$name with one place of each kind left empty, $said: exactly that place is reported',
  ({ name, way }) => expectLeftOutReported(name, way),
);
