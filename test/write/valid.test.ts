import { describe, expect, test } from '@jest/globals';
import { write } from '../../src/write/index.js';
import { englishForm, vietnameseForm } from '../support/forms.js';
import { validationErrors } from '../support/validator.js';

/** Two forms; valid.long.test.ts has all, for both versions. */
describe('a form passes the Open XML SDK validator', () => {
  test('protected, for Office 2013', async () => {
    const { form, embedded } = vietnameseForm('vn-party-2018', { protect: true });
    expect(await validationErrors(await write(form, embedded), 'Office2013')).toEqual([]);
  });

  test('in English, for the Office of today', async () => {
    const { form, embedded } = englishForm();
    expect(await validationErrors(await write(form, embedded), 'Microsoft365')).toEqual([]);
  });
});
