import { describe, expect, test } from '@jest/globals';
import { annotateReturned } from '../support/annotated.js';
import { OFFICE_VERSIONS, validationErrors } from '../support/validator.js';
import { files } from './support/copies.js';

/** The last two files; valid.long.test.ts has all, for both versions. */
const shown = files.slice(-OFFICE_VERSIONS.length).map(([name, made], at) => ({ name, made, at }));

describe('a copy with comments passes the Open XML SDK validator', () => {
  test.each(shown)('$name', async ({ made, at }) => {
    expect(await validationErrors(annotateReturned(await made()).copy, OFFICE_VERSIONS[at])).toEqual([]);
  });
});
