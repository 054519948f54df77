import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { check, type Review } from '../../src/check/index.js';
import { identify, read } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';
import { type Example, exampleRoot, loadExample, writeForm } from './examples.js';
import { answersFor } from './fill/index.js';
import type { Recipe } from './recipes/recipe.js';

/** What is to be found in a file that a unit of an example sent back. */
interface Expected {
  status: Review['status'];
  errors: string[];
}

/** The same for all of them, by unit. */
export const expectedIn = (name: string): Record<string, Expected> =>
  parse(readFileSync(join(exampleRoot, name, 'returned/expected.yaml'), 'utf8'));

/** A returned file judged by the definition of its example, as with its pack. */
export function reviewOf(bytes: Uint8Array, file: string, { outline, letterhead, units, period }: Example): Review {
  const { value: document, findings } = readWord({ name: file, bytes });
  if (!document) throw new Error(JSON.stringify(findings));
  const judge = { given: { outline, letterhead, units, period }, unit: null };
  const identified = identify(document, file, judge).value;
  if (!identified) throw new Error(`${file} is of no definition`);
  return check(identified.form, read(document, identified.form, identified.identity));
}

/** What is wrong in it, as `code item`. */
export const errorsOf = ({ findings }: Review): string[] =>
  findings.filter((one) => one.severity === 'error').map((one) => `${one.code} ${one.item ?? ''}`.trim());

/** The form of a unit, filled in and damaged anew as the unit did, is judged as the file that is kept. */
export async function expectSameMadeAnew(name: string, { unit, make }: Recipe): Promise<void> {
  const example = loadExample(name);
  const form = example.forms.get(unit);
  if (!form) throw new Error(`no unit ${unit}`);
  const bytes = make(await writeForm(example, unit), answersFor(form));
  expect(errorsOf(reviewOf(bytes, `${unit}.docx`, example)).sort()).toEqual(
    [...(expectedIn(name)[unit]?.errors ?? [])].sort(),
  );
}
