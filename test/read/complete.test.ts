import { describe, test } from '@jest/globals';
import { exampleForms, expectAllOwed, expectAsMeant, expectReadByText, WAYS } from '../support/complete.js';

/** Each form comes back in one way; complete.long.test.ts has all in every way. */
const TURNS = WAYS.length + 2;
const inTurn = (turn: number) => exampleForms.filter((_, at) => at % TURNS === turn);

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
