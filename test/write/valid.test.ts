import { describe, expect, test } from '@jest/globals';
import { write } from '../../src/write/index.js';
import { inTurn, validationErrors } from '../support/validator.js';
import { forms } from './support/forms.js';

describe('a form passes the Open XML SDK validator', () => {
  test.each(forms)('%s', async (name, { form, embedded }) => {
    const version = inTurn(forms.findIndex(([one]) => one === name));
    expect(await validationErrors(await write(form, embedded), version)).toEqual([]);
  });
});
