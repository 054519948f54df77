import { describe, expect, test } from '@jest/globals';
import {
  factOf,
  heldAgainst,
  lettersOf,
  markedOf,
  PrintedWording,
  TypedWording,
} from '../../../src/read/texts/wordings.js';
import { Wording } from '../../../src/text/index.js';

describe('what follows from a text', () => {
  test('is found out once of each, be it printed or typed', () => {
    let made = 0;
    const fact = factOf(({ text }) => `${text} ${++made}`);
    const [printed, typed] = [new PrintedWording('In'), new TypedWording('Gõ')];
    expect([fact(printed), fact(printed), fact(typed), fact(typed)]).toEqual(['In 1', 'In 1', 'Gõ 2', 'Gõ 2']);
    expect(fact(new TypedWording('Gõ'))).toBe('Gõ 3');
    expect(typed.facts?.filter((one) => one !== undefined)).toEqual(['Gõ 2']);
  });

  test('is kept with what was typed by what found it out, also where it is nothing', () => {
    let made = 0;
    const none = factOf(() => made++ > 5);
    const length = factOf(({ text }) => text.length);
    const typed = new TypedWording('Gõ');
    expect([none(typed), length(typed), none(typed), length(typed), made]).toEqual([false, 2, false, 2, 1]);
  });

  test('held against something is found out once for that, and each time of a text that is neither', () => {
    let held = 0;
    const hold = heldAgainst(({ text }, { label }: { label: string }) => `${text} ${label} ${++held}`);
    const [one, other] = [{ label: 'a' }, { label: 'b' }];
    const [printed, typed, plain] = [new PrintedWording('In'), new TypedWording('Gõ'), new Wording('Khác')];
    expect([hold(one)(printed), hold(one)(printed), hold(other)(printed)]).toEqual(['In a 1', 'In a 1', 'In b 2']);
    expect([hold(one)(typed), hold(one)(typed)]).toEqual(['Gõ a 3', 'Gõ a 3']);
    expect([hold(one)(plain), hold(one)(plain)]).toEqual(['Khác a 4', 'Khác a 5']);
  });
});

test('a text has its letters, and its mark apart', () => {
  const typed = new TypedWording('1. Một, hai');
  expect([lettersOf(typed), markedOf(typed)]).toEqual(['1mộthai', { mark: '1.', rest: 'Một, hai' }]);
});
