import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exampleNames, exampleRoot, loadExample } from '../support/examples.js';
import { recipes } from '../support/recipes/recipes.js';
import { errorsOf, expectedIn, expectSameMadeAnew, reviewOf } from '../support/sent-back.js';

describe.each(exampleNames)('what the units of %s sent back', (name) => {
  const example = loadExample(name);
  const expected = expectedIn(name);
  const made = recipes[name] ?? [];

  test('is all of what they did with their forms', () => {
    expect(Object.keys(expected)).toEqual(made.map((recipe) => recipe.unit));
  });

  test.each(made)('is judged as expected: $unit', ({ unit }) => {
    const bytes = readFileSync(join(exampleRoot, name, 'returned', `${unit}.docx`));
    const review = reviewOf(bytes, `${unit}.docx`, example);
    expect(review.of.unit?.id).toBe(unit);
    expect(errorsOf(review).sort()).toEqual([...(expected[unit]?.errors ?? [])].sort());
    expect(review.status).toBe(expected[unit]?.status);
  });

  /** One of them; made-anew.long.test.ts makes all. */
  test.each(made.filter((recipe) => !recipe.office).slice(0, 1))('is judged the same when made anew: $unit', (recipe) =>
    expectSameMadeAnew(name, recipe),
  );
});
