import { describe, test } from '@jest/globals';
import { exampleNames } from '../support/examples.js';
import { expectLeftOutReported, WAYS } from '../support/left-out.js';

describe.each(exampleNames)('%s with one place of each kind left empty', (name) => {
  test.each(WAYS)('%s: exactly that place is reported', (_, way) => expectLeftOutReported(name, way));
});
