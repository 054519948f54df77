import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { check, type Review } from '../../src/check/index.js';
import { identify, read } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';
import { type Example, exampleNames, exampleRoot, loadExample, writeForm } from '../support/examples.js';
import { answersFor } from '../support/fill/index.js';
import { recipes } from '../support/recipes/recipes.js';

interface Expected {
  status: Review['status'];
  errors: string[];
}

const expectedIn = (name: string): Record<string, Expected> =>
  parse(readFileSync(join(exampleRoot, name, 'returned/expected.yaml'), 'utf8'));

/** A returned file judged by the definition of its example, as with its pack. */
function reviewOf(bytes: Uint8Array, file: string, { outline, letterhead, units, period }: Example): Review {
  const { value: document, findings } = readWord({ name: file, bytes });
  if (!document) throw new Error(JSON.stringify(findings));
  const judge = { given: { outline, letterhead, units, period }, unit: null };
  const identified = identify(document, file, judge).value;
  if (!identified) throw new Error(`${file} is of no definition`);
  return check(identified.form, read(document, identified.form, identified.identity));
}

const errorsOf = ({ findings }: Review): string[] =>
  findings.filter((one) => one.severity === 'error').map((one) => `${one.code} ${one.item ?? ''}`.trim());

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

  test.each(made.filter((recipe) => !recipe.office))(
    'is judged the same when made anew: $unit',
    async ({ unit, make }) => {
      const form = example.forms.get(unit);
      if (!form) throw new Error(`no unit ${unit}`);
      const bytes = make(await writeForm(example, unit), answersFor(form));
      expect(errorsOf(reviewOf(bytes, `${unit}.docx`, example)).sort()).toEqual(
        [...(expected[unit]?.errors ?? [])].sort(),
      );
    },
  );
});
