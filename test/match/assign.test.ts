import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Assigned, assign, type Pair } from '../../src/match/index.js';

const at = (asked: number, found: number, bits: number): Pair => ({ asked, found, bits });
const kept = (pairs: Pair[], asked: number, found = 10, moved: number | null = null): Assigned<Pair>[] =>
  assign(pairs, { asked, found, ordered: true, moved });
const free = (pairs: Pair[], asked: number, found = 10): Assigned<Pair>[] =>
  assign(pairs, { asked, found, ordered: false });
const places = (assigned: Assigned<Pair>[]): (number | null)[] => assigned.map(({ pair }) => pair?.found ?? null);

describe('things asked in an order', () => {
  test('each stands at its likeliest place where the order agrees', () => {
    const pairs = [at(0, 1, 6), at(1, 4, 6), at(2, 7, 6), at(1, 7, 4)];
    expect(places(kept(pairs, 3))).toEqual([1, 4, 7]);
    for (const { posterior } of kept(pairs, 3)) expect(posterior).toBeGreaterThan(0.95);
  });

  test('of two places of the same words the one that keeps the order is meant', () => {
    const pairs = [at(0, 1, 8), at(0, 5, 8), at(1, 3, 8), at(2, 5, 8), at(2, 1, 8)];
    const found = kept(pairs, 3);
    expect(places(found)).toEqual([1, 3, 5]);
    expect(found[0]?.posterior).toBeGreaterThan(0.95);
    expect(found[0]?.rivals[0]).toMatchObject({ pair: { found: 5 } });
    expect(found[0]?.rivals[0]?.posterior).toBeLessThan(0.05);
  });

  test('two places as good as each other are a tie, and none is sure', () => {
    const [one] = kept([at(0, 2, 12), at(0, 4, 12)], 1);
    expect(one?.pair?.found).toBe(2);
    expect(one?.posterior).toBeLessThan(0.5);
    expect(one?.posterior).toBeGreaterThan(0.49);
    expect(one?.rivals[0]?.posterior).toBeCloseTo(one?.posterior ?? 0);
  });

  test('two things asked and one place that may be either are a tie', () => {
    for (const { posterior } of kept([at(0, 2, 12), at(1, 2, 12)], 2, 10, -3)) expect(posterior).toBeLessThan(0.501);
  });

  test('what has nothing in its favour is not there, as surely as that is so', () => {
    expect(kept([at(0, 2, -6)], 2)).toEqual([
      {
        pair: null,
        posterior: expect.closeTo(64 / 65),
        rivals: [{ pair: at(0, 2, -6), posterior: expect.closeTo(1 / 65) }],
        moved: false,
      },
      { pair: null, posterior: 1, rivals: [], moved: false },
    ]);
  });

  test('what stands out of the order was moved, where that can be', () => {
    const pairs = [at(0, 5, 12), at(1, 1, 12), at(2, 2, 12)];
    const [first, ...rest] = kept(pairs, 3, 10, -4);
    expect(first).toMatchObject({ pair: { found: 5 }, moved: true, posterior: expect.closeTo(1, 1) });
    expect(rest.map(({ moved }) => moved)).toEqual([false, false]);
    expect(kept(pairs, 3)[0]).toMatchObject({ pair: null, posterior: expect.closeTo(1, 2) });
  });

  test('what was moved is found where it was moved to, though a place it is hardly ever would keep the order', () => {
    const [first, ...rest] = kept([at(0, 0, -1), at(0, 5, 14), at(1, 1, 14), at(2, 2, 14)], 3, 10, -4);
    expect(first).toMatchObject({ pair: { found: 5 }, moved: true, rivals: [{ pair: { found: 0 } }] });
    expect(first?.posterior).toBeGreaterThan(0.9);
    expect(places(rest)).toEqual([1, 2]);
    expect(rest.map(({ moved }) => moved)).toEqual([false, false]);
  });

  test('what speaks less for itself than a move costs is rather not there', () => {
    expect(kept([at(0, 5, 3), at(1, 1, 12), at(2, 2, 12)], 3, 10, -6)[0]).toMatchObject({ pair: null, moved: false });
  });

  test('what was moved does not stand where something else does', () => {
    const [first, second] = kept([at(0, 2, 11), at(1, 1, 14), at(2, 2, 18)], 3, 10, -3);
    expect(first).toMatchObject({ pair: null });
    expect(second).toMatchObject({ pair: { found: 1 }, moved: false });
  });

  test('two that changed their places are both found', () => {
    const both = kept([at(0, 5, 14), at(1, 2, 14)], 2, 10, -4);
    expect(places(both)).toEqual([5, 2]);
    expect(both.filter(({ moved }) => moved)).toHaveLength(1);
    for (const { posterior } of both) expect(posterior).toBeGreaterThan(0.9);
  });

  test('hundreds of sure pairs are weighed without losing a number', () => {
    const many = Array.from({ length: 400 }, (_, one) => at(one, one, 30));
    for (const { posterior } of kept(many, 400, 400, -8)) expect(posterior).toBeCloseTo(1, 6);
  });
});

describe('things asked in no order', () => {
  test('each takes its own, wherever it stands', () => {
    const pairs = [at(0, 2, 6), at(1, 0, 6), at(2, 1, 6), at(0, 0, -3), at(1, 2, -3)];
    expect(places(free(pairs, 3, 3))).toEqual([2, 0, 1]);
  });

  test('what is surely another’s counts less for one that may be it as well', () => {
    const alone = free([at(0, 0, 2), at(0, 1, 2)], 1)[0];
    const beside = free([at(0, 0, 2), at(0, 1, 2), at(1, 0, 9)], 2);
    expect(alone?.posterior).toBeLessThan(0.5);
    expect(beside[0]).toMatchObject({ pair: { found: 1 } });
    expect(beside[0]?.posterior).toBeGreaterThan(0.7);
  });

  test('two that may be either are a tie, also among very many', () => {
    const tie = (count: number): Pair[] =>
      Array.from({ length: count }, (_, asked) =>
        Array.from({ length: count }, (_, found) => at(asked, found, 8)),
      ).flat();
    for (const count of [2, 5, 14])
      for (const { posterior } of free(tie(count), count, count)) expect(posterior).toBeLessThanOrEqual(0.5);
  });
});

type Likely = Map<string, number>;

/** Every assignment that may be, weighed one by one. */
function byTrying(pairs: readonly Pair[], ordered: boolean): Likely {
  const likely: Likely = new Map();
  let all = 0;
  const go = (from: number, chosen: readonly Pair[], weight: number): void => {
    if (from === pairs.length) {
      all += weight;
      for (const { asked, found } of chosen) {
        const key = `${asked} ${found}`;
        likely.set(key, (likely.get(key) ?? 0) + weight);
      }
      return;
    }
    go(from + 1, chosen, weight);
    const pair = pairs[from] as Pair;
    const clashes = chosen.some(
      ({ asked, found }) =>
        asked === pair.asked || found === pair.found || (ordered && asked < pair.asked !== found < pair.found),
    );
    if (!clashes) go(from + 1, [...chosen, pair], weight * 2 ** pair.bits);
  };
  go(0, [], 1);
  return new Map([...likely].map(([key, weight]) => [key, weight / all]));
}

const pairsOf = (asked: number, found: number, maxLength: number): fc.Arbitrary<Pair[]> =>
  fc.uniqueArray(fc.record({ asked: fc.nat(asked), found: fc.nat(found), bits: fc.integer({ min: -6, max: 12 }) }), {
    maxLength,
    selector: (pair) => `${pair.asked} ${pair.found}`,
  });

describe('of any pairs', () => {
  test.each([true, false])('posteriors are those of all assignments weighed one by one (ordered: %s)', (ordered) => {
    fc.assert(
      fc.property(pairsOf(4, 5, 11), (pairs) => {
        const likely = byTrying(pairs, ordered);
        const share = (pair: Pair): number => likely.get(`${pair.asked} ${pair.found}`) ?? 0;
        assign(pairs, { asked: 5, found: 6, ordered }).forEach(({ pair, posterior, rivals }, asked) => {
          const own = pairs.filter((one) => one.asked === asked).map(share);
          const there = own.reduce((sum, one) => sum + one, 0);
          expect(posterior).toBeCloseTo(pair ? share(pair) : 1 - there, 6);
          for (const rival of rivals) expect(rival.posterior).toBeCloseTo(share(rival.pair), 6);
        });
      }),
    );
  });

  test.each([null, -5])('one thing asked is not two, nothing found is taken twice (moved: %s)', (moved) => {
    fc.assert(
      fc.property(pairsOf(15, 15, 60), fc.boolean(), (pairs, ordered) => {
        const all = assign(pairs, { asked: 16, found: 16, ordered, moved });
        for (const { posterior, rivals } of all) {
          expect(posterior).toBeGreaterThanOrEqual(0);
          const sum = rivals.reduce((all, rival) => all + rival.posterior, posterior);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        }
        const taken = all.flatMap(({ pair }) => (pair ? [pair.found] : []));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  test('what is taken in its order keeps it', () => {
    fc.assert(
      fc.property(pairsOf(8, 8, 30), (pairs) => {
        const found = kept(pairs, 9, 9, -5).flatMap(({ pair, moved }) => (pair && !moved ? [pair.found] : []));
        expect([...found].sort((a, b) => a - b)).toEqual(found);
      }),
    );
  });

  test('the same pairs in another order come to the same', () => {
    fc.assert(
      fc.property(pairsOf(6, 6, 20), fc.boolean(), (pairs, ordered) => {
        const posteriors = (some: Pair[]): number[] =>
          assign(some, { asked: 7, found: 7, ordered, moved: -5 }).map(({ posterior }) => posterior);
        const [one, other] = [posteriors(pairs), posteriors([...pairs].reverse())];
        expect(other).toEqual(one.map((posterior) => expect.closeTo(posterior, 6)));
      }),
    );
  });
});
