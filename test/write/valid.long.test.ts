import { describe, expect, test } from '@jest/globals';
import { write } from '../../src/write/index.js';
import { OFFICE_VERSIONS, validationErrors } from '../support/validator.js';
import { forms } from './support/forms.js';

describe.each(OFFICE_VERSIONS)('a form passes the Open XML SDK validator for %s', (version) => {
  test.each(forms)('%s', async (_, { form, embedded }) => {
    expect(await validationErrors(await write(form, embedded), version)).toEqual([]);
  });
});
