import { describe, expect, test } from '@jest/globals';
import { writeLetter } from '../../src/write/index.js';
import { LETTERHEADS } from '../support/letterheads.js';
import { OFFICE_VERSIONS, validationErrors } from '../support/validator.js';
import { letterIn } from './support/letter.js';

describe.each(OFFICE_VERSIONS)('a letter passes the Open XML SDK validator for %s', (version) => {
  test.each(LETTERHEADS)('in %s', async (name) => {
    expect(await validationErrors(await writeLetter(letterIn(name)), version)).toEqual([]);
  });
});
