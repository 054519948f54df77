import { describe, expect, test } from '@jest/globals';
import { hiddenAt, lineUp, priorBits, type Sighting, WORDS_BITS } from '../../../src/read/table/line-up.js';

/** What is seen of something asked (a letter) at some places: `{ a: { 2: 'same' } }`; elsewhere stand other words. */
type Seen = Record<string, Record<number, Sighting['words'] | Partial<Sighting>>>;

function stand(places: number, seen: Seen) {
  const sightings = Object.values(seen).flatMap((at, asked) =>
    Array.from({ length: places }, (_, found): Sighting => {
      const said = at[found] ?? 'other';
      const more: Partial<Sighting> = typeof said === 'string' ? { words: said } : said;
      const words = more.words ?? 'other';
      const bits = priorBits(places) + WORDS_BITS[words];
      return { asked, found, bits, hidden: null, possible: false, ...more, words };
    }),
  );
  return lineUp(sightings, { asked: Object.keys(seen).length, found: places });
}

const firm = { hidden: 'firm' } as const;
const slipped = { hidden: 'slipped' } as const;
const possible = { possible: true } as const;

describe('what is asked stands where its words do', () => {
  test('each at its place, as sure as can be', () => {
    expect(stand(3, { a: { 0: 'same' }, b: { 1: 'begins' }, c: { 2: 'slips' } })).toEqual([
      { at: 0, posterior: 1, words: 'same' },
      { at: 1, posterior: 1, words: 'begins' },
      { at: 2, posterior: 1, words: 'slips' },
    ]);
  });

  test('nowhere where they stand nowhere', () => {
    const [a, b] = stand(2, { a: { 1: 'same' }, b: {} });
    expect(a).toMatchObject({ at: 1, words: 'same' });
    expect(a).not.toHaveProperty('doubt');
    expect(b).toBeNull();
  });

  test('at one of two places that are called alike: nobody can tell at which', () => {
    const [, b] = stand(4, { a: { 0: 'same' }, b: { 1: 'same', 3: 'same' } });
    expect(b).toMatchObject({ words: 'same', doubt: { is: 'several', among: [1, 3] } });
    expect(b?.posterior).toBeGreaterThan(0.9);
    expect(b?.posterior).toBeLessThanOrEqual(1);
  });

  test('at one of two, though something else speaks for one of them', () => {
    const bits = priorBits(4) + WORDS_BITS.same + 1.5;
    const [, b] = stand(4, { a: { 0: 'same' }, b: { 1: { words: 'same', bits }, 3: 'same' } });
    expect(b).toMatchObject({ at: 1, doubt: { is: 'several', among: [1, 3] } });
    expect(b?.posterior).toBeLessThan(1);
  });

  test('in its order or out of it, where nothing but that tells two places apart', () => {
    const [, b] = stand(3, { a: { 1: 'same' }, b: { 0: 'same', 2: 'same' } });
    expect(b).toMatchObject({ at: 2, words: 'same', doubt: { is: 'several', among: [0, 2] } });
    const bits = priorBits(3) + WORDS_BITS.same - 6;
    const [, told] = stand(3, { a: { 1: 'same' }, b: { 0: { words: 'same', bits }, 2: 'same' } });
    expect(told).toMatchObject({ at: 2, words: 'same' });
    expect(told).not.toHaveProperty('doubt');
  });

  test("beside a place that is called as it is and is another's own", () => {
    const stood = stand(2, { a: { 0: 'same', 1: 'same' }, b: { 0: 'same', 1: 'same' } });
    expect(stood.map((one) => one?.at)).toEqual([0, 1]);
    for (const one of stood) expect(one).not.toHaveProperty('doubt');
  });

  test('anywhere, where it is called so at a dozen places', () => {
    const everywhere = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at, 'same' as const]));
    const [a] = stand(13, { a: everywhere, b: { 12: 'same' } });
    expect(a?.doubt).toEqual({ is: 'words', best: a?.at });
  });

  test('and of one thing alone it is told how sure that is', () => {
    const [a] = stand(2, { a: { 0: 'same' } });
    expect(a?.posterior).toBeGreaterThan(0.99);
    expect(a?.posterior).toBeLessThan(1);
  });

  test('with doubt where the words name less than it', () => {
    const [a, b] = stand(2, { a: { 0: { words: 'lengthened', meansOther: true } }, b: { 1: 'same' } });
    expect(a).toMatchObject({ at: 0, doubt: { is: 'words', best: 0 } });
    expect(b).not.toHaveProperty('doubt');
  });

  test('where they stand best, of two places', () => {
    const [, b] = stand(4, { a: { 0: 'same' }, b: { 1: 'lengthened', 3: 'same' } });
    expect(b).toMatchObject({ at: 3, words: 'same' });
  });
});

describe('what stands nowhere by its words', () => {
  test('may be the one place left over between its neighbours, but nobody can be sure', () => {
    expect(stand(3, { a: { 0: 'same' }, b: { 1: possible }, c: { 2: 'same' } })[1]).toEqual({
      at: 1,
      posterior: 0,
      words: 'other',
      doubt: { is: 'words', best: 1 },
    });
  });

  test('may be any of several that are left over', () => {
    expect(stand(4, { a: { 0: 'same' }, b: { 1: possible, 2: possible }, c: { 3: 'same' } })[1]).toMatchObject({
      at: 1,
      posterior: 0,
      doubt: { is: 'several', among: [1, 2] },
    });
  });

  test('is none where nothing is left over that it may be', () => {
    const of = (b: Seen[string]) => stand(4, { a: { 0: 'same' }, b, c: { 2: 'same' } })[1];
    expect(of({})).toBeNull();
    expect(of({ 1: possible })).not.toBeNull();
    expect(of({ 0: possible, 2: possible })).toBeNull();
    expect(of({ 3: possible })).toBeNull();
  });

  test('may be before the first that was found, or behind the last', () => {
    expect(stand(3, { a: { 0: possible, 2: possible }, b: { 1: 'same' } })[0]).toMatchObject({ at: 0, posterior: 0 });
    expect(stand(3, { a: { 1: 'same' }, b: { 0: possible, 2: possible } })[1]).toMatchObject({ at: 2, posterior: 0 });
    expect(stand(1, { a: { 0: possible } })[0]).toMatchObject({ at: 0, posterior: 0 });
  });

  test('is not taken to stand where another does, sure or not', () => {
    const c = { 1: { words: 'lengthened', meansOther: true } } as const;
    expect(stand(4, { a: { 0: 'same' }, b: { 1: possible, 2: possible }, c, d: { 3: 'same' } })[1]).toMatchObject({
      at: 2,
      doubt: { is: 'words', best: 2 },
    });
  });

  test('stands before what comes behind it, though something before it was moved away', () => {
    expect(stand(4, { a: { 3: 'same' }, b: { 0: possible }, c: { 1: 'same' }, d: { 2: 'same' } })[1]).toMatchObject({
      at: 0,
    });
  });

  test('is not looked for beside a neighbour whose own place is doubtful', () => {
    const [, b] = stand(4, {
      a: { 2: { words: 'lengthened', meansOther: true } },
      b: { 0: possible },
      c: { 3: 'same' },
    });
    expect(b).toMatchObject({ at: 0 });
  });
});

describe('what a person reads is held against what is hidden', () => {
  test('and believed where both speak of one place, or only the hidden speaks', () => {
    expect(stand(2, { a: { 0: { words: 'same', ...firm } }, b: { 1: { words: 'other', ...firm } } })).toEqual([
      { at: 0, posterior: 1, words: 'same' },
      { at: 1, posterior: 1, words: 'other' },
    ]);
    expect(stand(2, { a: { 0: { words: 'reworded', ...slipped } }, b: { 1: 'same' } })[0]).toEqual({
      at: 0,
      posterior: 1,
      words: 'reworded',
    });
  });

  test('neither is believed where its words stand elsewhere', () => {
    expect(stand(3, { a: { 0: firm, 2: 'same' }, b: { 1: 'same' } })[0]).toEqual({
      at: 0,
      words: 'other',
      posterior: 0,
      doubt: { is: 'words', best: 2 },
    });
  });

  test('nor where other words of the form stand there, or such as cannot be meant', () => {
    const doubt = { is: 'words', best: 0 };
    expect(stand(2, { a: { 0: firm }, b: { 0: 'same' } })[0]).toEqual({ at: 0, words: 'other', posterior: 0, doubt });
    const [a] = stand(2, { a: { 0: { words: 'distinct', ...firm } }, b: { 1: 'same' } });
    expect(a).toEqual({ at: 0, words: 'distinct', posterior: 0, doubt });
    const [narrow] = stand(2, { a: { 0: { words: 'begins', meansOther: true, ...firm } }, b: { 1: 'same' } });
    expect(narrow).toEqual({ at: 0, words: 'begins', posterior: 0, doubt });
  });

  test('one bookmark that may have slipped is not held against words', () => {
    expect(stand(3, { a: { 0: slipped, 2: 'same' }, b: { 1: 'same' } })[0]).toMatchObject({ at: 2, words: 'same' });
    expect(stand(3, { a: { 0: slipped, 2: 'same' }, b: { 1: 'same' } })[0]).not.toHaveProperty('doubt');
    expect(stand(2, { a: { 0: slipped }, b: { 0: 'same' } })[0]).toBeNull();
    expect(stand(2, { a: { 0: { words: 'distinct', ...slipped } }, b: { 1: 'same' } })[0]).toBeNull();
  });

  test('its words over the tag of another are doubtful', () => {
    expect(stand(2, { a: { 0: 'same' }, b: { 0: firm, 1: 'same' } })[0]).toMatchObject({
      at: 0,
      words: 'same',
      doubt: { is: 'tags', of: 1 },
    });
    expect(stand(2, { a: { 0: 'same' }, b: { 0: slipped, 1: 'same' } })[0]).not.toHaveProperty('doubt');
  });

  test('of tags that were copied those by its own words count', () => {
    expect(stand(3, { a: { 0: firm, 2: { words: 'same', ...firm } }, b: { 1: 'same' } })[0]).toEqual({
      at: 2,
      posterior: 1,
      words: 'same',
    });
    expect(stand(3, { a: { 0: { words: 'same', ...firm }, 2: firm }, b: { 1: 'same' } })[0]).toMatchObject({ at: 0 });
    expect(
      stand(3, { a: { 0: { words: 'slips', ...firm }, 1: { words: 'slips', ...firm } }, b: { 2: 'same' } })[0],
    ).toMatchObject({ at: 0 });
    expect(stand(3, { a: { 0: firm, 1: firm }, b: { 2: 'same' } })[0]).toMatchObject({ at: 0 });
  });

  test('a tag does not tell two places that a person calls alike', () => {
    const [, b] = stand(4, { a: { 0: 'same' }, b: { 1: { words: 'same', ...firm }, 3: 'same' } });
    expect(b).toEqual({ at: 1, words: 'same', posterior: 0, doubt: { is: 'several', among: [1, 3] } });
    const [, apart] = stand(4, { a: { 0: 'same' }, b: { 1: { words: 'begins', ...firm }, 3: 'slips' } });
    expect(apart).toEqual({ at: 1, words: 'begins', posterior: 1 });
    const [, third] = stand(4, { a: { 0: 'same' }, b: { 1: 'same', 2: { words: 'lengthened', ...firm }, 3: 'same' } });
    expect(third).toEqual({ at: 2, words: 'lengthened', posterior: 1 });
    const [, other] = stand(4, { a: { 0: 'same' }, b: { 1: 'same', 2: { words: 'reworded', ...firm }, 3: 'same' } });
    expect(other).toMatchObject({ at: 2, words: 'reworded', posterior: 1 });
  });
});

test('an anchor is that of something asked by its id, firm or slipped', () => {
  expect(hiddenAt({ id: 'a', firm: true }, 'a')).toBe('firm');
  expect(hiddenAt({ id: 'a', firm: false }, 'a')).toBe('slipped');
  expect(hiddenAt({ id: 'b', firm: true }, 'a')).toBeNull();
  expect(hiddenAt(undefined, 'a')).toBeNull();
});

test('a place is the less likely the more there are', () => {
  expect(priorBits(1)).toBe(5);
  expect(priorBits(8)).toBe(2);
  expect(priorBits(0)).toBe(5);
});
