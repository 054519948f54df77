import { describe, test } from '@jest/globals';
import { exampleForms, expectAllOwed, expectAsMeant, expectReadByText, WAYS } from '../support/complete.js';

describe.each(WAYS)('a complete form %s', (_, way) => {
  test.each(exampleForms)('$name: no error, every value as it was meant', (form) => expectAsMeant(form, way));
});

test.each(exampleForms)('$name without anything but its text is read against a given form', expectReadByText);

test.each(exampleForms)('$name sent back empty: every required item has an error, and none is missing', expectAllOwed);
