import { describe, expect, test } from '@jest/globals';
import { annotateReturned } from '../support/annotated.js';
import { OFFICE_VERSIONS, validationErrors } from '../support/validator.js';
import { copyOfSaved, files, saved } from './support/copies.js';

/** What the validator says without the places, which move as text is put in. */
const kindsOf = (errors: readonly string[]): string[] => errors.map((one) => one.replace(/^[^:]*: /, '')).sort();

describe.each(OFFICE_VERSIONS)('a copy with comments passes the Open XML SDK validator for %s', (version) => {
  test.each(files)('%s', async (_, made) => {
    expect(await validationErrors(annotateReturned(await made()).copy, version)).toEqual([]);
  });

  test.each(saved)('no worse than the file saved by %s', async (_, made) => {
    const bytes = made();
    const before = kindsOf(await validationErrors(bytes, version));
    expect(kindsOf(await validationErrors(copyOfSaved(bytes), version))).toEqual(before);
  });
});
