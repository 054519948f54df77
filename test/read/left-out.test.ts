import { test } from '@jest/globals';
import { exampleNames } from '../support/examples.js';
import { expectAllLeftOutReported, WAYS } from '../support/left-out.js';

/** Each example in one way, with all left empty at once; left-out.long.test.ts has each alone, in every way. */
const cases = WAYS.map(([said, way], turn) => ({ said, way, name: exampleNames[turn] ?? '' }));

test.each(cases)(
  '$name with a place of each kind left empty, $said: exactly these places are reported',
  ({ name, way }) => expectAllLeftOutReported(name, way),
);
