import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign, clearly, type Pair } from '../../src/match/index.js';

const pair = fc.record({ asked: fc.nat(5), found: fc.nat(7), bits: fc.double({ min: -12, max: 8, noNaN: true }) });

/** A few things asked, each with one place that is likelier than others, mostly in their order. */
const pairs = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(pair, { maxLength: 30 }),
    fc.array(fc.double({ min: 9, max: 40, noNaN: true }), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([asked, others, bits, turned]) => {
    const own = Array.from({ length: asked }, (_, at): Pair => {
      const found = turned && at < 2 ? 1 - at : at + (at > 2 ? 1 : 0);
      return { asked: at, found, bits: bits[at] ?? 9 };
    });
    const rest = others.filter((one) => one.asked < asked && own[one.asked]?.found !== one.found);
    return { asked, pairs: [...own, ...new Map(rest.map((one) => [one.asked * 8 + one.found, one])).values()] };
  });

test('what is plain to see is what weighing everything comes to, as sure as can be', () => {
  let plain = 0;
  fc.assert(
    fc.property(pairs, fc.constantFrom(null, -5, -9.42), ({ asked, pairs: given }, moved) => {
      const sides = { asked, found: 8, ordered: true, moved };
      const clear = clearly(given, sides);
      if (clear === null) return;
      plain += 1;
      for (const [at, one] of assign(given, sides).entries()) {
        expect(one.pair).toBe(clear[at]);
        expect(one.moved).toBe(false);
        expect(one.posterior).toBeGreaterThan(0.99);
        for (const rival of one.rivals) expect(rival.posterior).toBeLessThan(0.01);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
  expect(plain).toBeGreaterThan(50);
});

test('nothing is plain where something is missing, out of its order, or may be at two places', () => {
  const at = (asked: number, found: number, bits: number): Pair => ({ asked, found, bits });
  const sides = { asked: 2, found: 4, ordered: true, moved: -5 };
  expect(clearly([at(0, 0, 20), at(1, 1, 20)], sides)).toHaveLength(2);
  expect(clearly([at(0, 0, 20)], sides)).toBeNull();
  expect(clearly([at(0, 1, 20), at(1, 0, 20)], sides)).toBeNull();
  expect(clearly([at(0, 0, 20), at(1, 1, 20), at(1, 2, 17)], sides)).toBeNull();
  expect(clearly([at(0, 0, 4), at(1, 1, 20)], sides)).toBeNull();
  expect(clearly([at(0, 0, 20), at(1, 0, 20)], sides)).toBeNull();
  expect(clearly([at(0, 0, 20), at(0, 0, 19), at(1, 1, 20)], sides)).toBeNull();
});

test('what may stand at several places stands at the likeliest, as weighing everything says', () => {
  let plain = 0;
  const open = 2;
  const bits = fc.integer({ min: -30, max: 80 }).map((tenths) => tenths / 10);
  const fromTo = fc.record({ found: fc.integer({ min: 2, max: 4 }), bits });
  fc.assert(
    fc.property(
      fc.uniqueArray(fromTo, { minLength: 1, maxLength: 4, selector: ({ found }) => found }),
      fc.array(fc.record({ asked: fc.constantFrom(0, 1, 3, 4), found: fc.nat(7), bits }), {
        maxLength: 8,
      }),
      fc.constantFrom(null, -5, -9.42),
      (several, others, moved) => {
        const sides = { asked: 5, found: 8, ordered: true, moved };
        const own = [0, 1, 3, 4].map((asked): Pair => ({ asked, found: asked < open ? asked : asked + 2, bits: 18 }));
        const given = [...own, ...several.map((one) => ({ ...one, asked: open })), ...others];
        const clear = clearly(given, sides, open);
        if (clear === null) return;
        plain += 1;
        for (const [at, one] of assign(given, sides).entries()) {
          expect(one.pair).toBe(clear[at]);
          expect(one.moved).toBe(false);
          if (at !== open) expect(one.posterior).toBeGreaterThan(0.99);
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
  expect(plain).toBeGreaterThan(50);
});

test('which of several places is not plain where two are as likely, one is out of its turn, or it may well not be there', () => {
  const at = (asked: number, found: number, bits: number): Pair => ({ asked, found, bits });
  const sides = { asked: 3, found: 9, ordered: true, moved: -5 };
  const clear = (...several: Pair[]) => clearly([at(0, 1, 20), at(2, 6, 20), ...several], sides, 1);
  expect(clear(at(1, 3, 2), at(1, 4, 1.9))).toHaveLength(3);
  expect(clear(at(1, 3, 2), at(1, 4, 1.97))).toBeNull();
  expect(clear(at(1, 3, 2), at(1, 7, 1))).toBeNull();
  expect(clear(at(1, 3, 2), at(1, 0, 1))).toBeNull();
  expect(clear(at(1, 3, -0.5))).toBeNull();
  const others = (first: number, last: number, ...more: Pair[]) =>
    clear(at(1, 3, 2), at(0, first, 11.8), at(2, last, 11.8), ...more);
  expect([others(4, 2), others(2, 7)].map((one) => one?.length)).toEqual([undefined, 3]);
  expect([others(4, 4, at(1, 5, 1)), others(2, 7, at(1, 5, 1))].map((one) => one?.length)).toEqual([undefined, 3]);
});

test('what hardly any other is, but many may be, is not plain', () => {
  const own = Array.from({ length: 6 }, (_, at): Pair => ({ asked: at, found: at, bits: 20 }));
  const sides = { asked: 6, found: 6, ordered: true, moved: null };
  const also = (count: number) => own.slice(0, count).map((one): Pair => ({ ...one, found: 5, bits: 20 - 8.2 }));
  expect(clearly([...own, ...also(1)], sides)).toEqual(own);
  expect(clearly([...own, ...also(5)], sides)).toBeNull();
});
