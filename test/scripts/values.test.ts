import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EXAMPLES } from '../../scripts/values/examples.js';
import { PAGE, printedInto } from '../../scripts/values/page.js';
import { readExample } from '../../scripts/values/table.js';

describe.each(EXAMPLES)('in the place of “$label”', (example) => {
  test.each(Object.entries(example.typed))('“%s” is read as %s', (typed, says) => {
    expect(readExample(example, typed)).toBe(says);
  });
});

test('the page shows the examples as they are read, or was not printed: npm run values', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(printedInto(page, EXAMPLES)).toBe(page);
});
