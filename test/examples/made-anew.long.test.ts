import { describe, test } from '@jest/globals';
import { exampleNames } from '../support/examples.js';
import { recipes } from '../support/recipes/recipes.js';
import { expectSameMadeAnew } from '../support/sent-back.js';

describe.each(exampleNames)('what the units of %s sent back', (name) => {
  const made = recipes[name] ?? [];

  test.each(made.filter((recipe) => !recipe.office))('is judged the same when made anew: $unit', (recipe) =>
    expectSameMadeAnew(name, recipe),
  );
});
