import { describe, expect, test } from '@jest/globals';
import { contest, dissent, narrowed, type Witness } from '../../../src/read/identity/witness.js';

const says = (by: Witness['by'], ...names: string[]): Witness => ({ by, text: by, names });

describe('who speaks against what a file was taken for', () => {
  const against = (witnesses: Witness[], known = 10) => {
    const found = contest('a', 'property', witnesses, known);
    return found && [found.against.map(({ by }) => by), found.names];
  };

  test('is told with the claim and by what it was made', () => {
    expect(contest('a', 'option', [says('title', 'b')], 10)).toEqual({
      claim: 'a',
      by: 'option',
      against: [says('title', 'b')],
      names: ['b'],
    });
  });

  test('must be enough: one who names a body in full, or two who say what many share', () => {
    expect(against([])).toBeNull();
    expect(against([says('letterhead', 'b')])).not.toBeNull();
    expect(against([says('symbol', 'b')])).toBeNull();
    expect(against([says('symbol', 'b'), says('file_name', 'b')])).toBeNull();
    expect(against([says('symbol', 'b'), says('place', 'b')])).not.toBeNull();
  });

  test('must weigh more than those who agree', () => {
    expect(against([says('letterhead', 'b'), says('title', 'a')])).toBeNull();
    expect(against([says('letterhead', 'b'), says('symbol', 'a'), says('place', 'a')])).not.toBeNull();
    expect(against([says('date', 'b'), says('symbol', 'a'), says('place', 'a')])).toBeNull();
  });

  test('who agrees says the less the more others he names', () => {
    const both = [says('letterhead', 'b'), says('title', 'a', 'c')];
    expect(against(both, 100)).not.toBeNull();
    expect(against([says('letterhead', 'b'), says('title', 'a', 'c'), says('file_name', 'a')], 100)).toBeNull();
    expect(against([says('date', 'b'), says('title', 'a', 'c')], 3)).not.toBeNull();
    expect(against([says('date', 'b'), says('title', 'a', 'c')], 4)).toBeNull();
  });

  test('who names all there are says nothing, and where there is one alone he is it', () => {
    expect(against([says('date', 'b'), says('title', 'a', 'b')], 2)).not.toBeNull();
    expect(against([says('letterhead'), says('place')], 1)).not.toBeNull();
    expect(against([says('letterhead'), says('place'), says('title', 'a')], 1)).toBeNull();
  });

  test('the weightiest comes first, and says whom they name', () => {
    expect(against([says('symbol', 'c'), says('letterhead', 'b')])).toEqual([['letterhead', 'symbol'], ['b']]);
    expect(against([says('place', 'c', 'd'), says('letterhead', 'b', 'c')])).toEqual([['letterhead', 'place'], ['c']]);
  });

  test('somebody who is not known weighs half in a letterhead or a title, and leaves it to the others whom they name', () => {
    expect(against([says('letterhead'), says('file_name', 'b')])).toEqual([['letterhead', 'file_name'], ['b']]);
    expect(against([says('letterhead')])).toBeNull();
    expect(against([says('title')])).toBeNull();
    expect(against([says('symbol'), says('place')])).toEqual([['symbol', 'place'], []]);
  });

  test('where the first of them is not known, several names of the others are nobody’s', () => {
    expect(against([says('title'), says('symbol', 'b', 'c')])).toEqual([['title', 'symbol'], []]);
    expect(against([says('title'), says('symbol', 'b')])).toEqual([['title', 'symbol'], ['b']]);
    expect(against([says('title', 'b', 'c'), says('symbol')])).toEqual([
      ['title', 'symbol'],
      ['b', 'c'],
    ]);
  });
});

describe('some names', () => {
  test('are those others name as well, one after the other', () => {
    expect(narrowed(['a', 'b', 'c'], [says('symbol', 'b', 'c'), says('place', 'c')])).toEqual(['c']);
    expect(narrowed(['a', 'b'], [says('symbol', 'x'), says('place', 'b')])).toEqual(['b']);
    expect(narrowed(['a', 'b'], [])).toEqual(['a', 'b']);
  });
});

describe('who names another body in full', () => {
  const besides = (witnesses: Witness[]) => {
    const found = dissent('a', 'property', witnesses);
    return found && [found.against.map(({ by }) => by), found.names];
  };

  test('is one who signs or encloses in its name, and a place it has alone', () => {
    expect(besides([says('authority', 'b')])).toEqual([['authority'], ['b']]);
    expect(besides([says('attached')])).toEqual([['attached'], []]);
    expect(besides([says('place', 'b')])).toEqual([['place'], ['b']]);
    expect(besides([says('place', 'b', 'c')])).toBeNull();
    expect(besides([says('place')])).toBeNull();
  });

  test('is a letterhead or a title, and neither a symbol nor who signs', () => {
    expect(besides([says('letterhead', 'b'), says('symbol', 'b')])).toEqual([['letterhead'], ['b']]);
    expect(besides([says('title', 'b')])).toEqual([['title'], ['b']]);
    expect(besides([says('symbol', 'b'), says('signing', 'b')])).toBeNull();
  });

  test('is not one who names this one as well', () => {
    expect(besides([says('letterhead', 'b', 'a')])).toBeNull();
  });

  test('may be somebody who is not known', () => {
    expect(besides([says('letterhead')])).toEqual([['letterhead'], []]);
  });

  test('are two who agree on whom they name', () => {
    expect(besides([says('letterhead', 'b', 'c'), says('title', 'c')])).toEqual([['letterhead', 'title'], ['c']]);
  });
});
