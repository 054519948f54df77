import { describe, test } from '@jest/globals';
import { exampleForms, expectAllOwed, expectAsMeant, expectReadByText, WAYS } from '../support/complete.js';

/** So many forms come back in each way, others in each; complete.long.test.ts has all in every way. */
const FORMS = 2;
const TURNS = WAYS.length + 2;
const inTurn = (turn: number) => exampleForms.filter((_, at) => at % TURNS === turn).slice(0, FORMS);

describe.each(WAYS.map(([name, way], turn) => ({ name, way, forms: inTurn(turn) })))(
  'a complete form $name',
  ({ way, forms }) => {
    test.each(forms)('$name: no error, every value as it was meant', (form) => expectAsMeant(form, way));
  },
);

test.each(inTurn(WAYS.length))('$name without anything but its text is read against a given form', expectReadByText);

test.each(inTurn(WAYS.length + 1))(
  '$name sent back empty: every required item has an error, and none is missing',
  expectAllOwed,
);
