import { describe, expect, test } from '@jest/globals';
import { annotateReturned } from '../support/annotated.js';
import { validationErrors } from '../support/validator.js';
import { files } from './support/copies.js';

describe('a copy with comments passes the Open XML SDK validator', () => {
  test.each(files)('%s', async (_, made) => {
    expect(await validationErrors(annotateReturned(await made()).copy)).toEqual([]);
  });
});
