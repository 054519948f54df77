import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Return } from '../../src/returns/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const pack = packFor(
  {
    groups: { xa: 'Xã', phuong: 'Phường' },
    sections: [
      {
        id: 'a',
        title: 'A',
        figures: [
          { id: 'so', label: 'Số', type: 'decimal' },
          { id: 'it_nhat', label: 'Ít nhất', rollup: 'min' },
          { id: 'sau_cung', label: 'Sau cùng', rollup: 'last' },
          { id: 'binh_quan', label: 'Bình quân', type: 'decimal', rollup: 'weighted_mean', weight: 'so' },
          { id: 'loai', label: 'Loại', type: 'choice', options: ['x', 'y'] },
        ],
      },
    ],
    appendices: [
      {
        id: 'bieu',
        title: 'Biểu',
        total: true,
        rows: [
          { id: 'mot', label: 'Một' },
          { id: 'hai', label: 'Hai' },
        ],
        columns: [{ id: 'cot', label: 'Cột', type: 'decimal' }],
      },
    ],
  },
  Array.from({ length: 8 }, (_, at) => ({
    id: `u${at}`,
    ...(at === 7 ? {} : { group: at % 3 === 0 ? 'xa' : 'phuong' }),
  })),
);

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const answers = fc.record(
  {
    so: amount,
    it_nhat: fc.integer({ min: -50, max: 50 }),
    sau_cung: fc.integer(),
    binh_quan: amount,
    loai: fc.constantFrom('x', 'y'),
    'bieu.mot.cot': amount,
    'bieu.hai.cot': amount,
  },
  { requiredKeys: [] },
);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, '0')}`);
const sent: fc.Arbitrary<Return[]> = fc
  .tuple(
    ...pack.units.map(({ id }) =>
      fc
        .record({ given: answers, received: fc.option(day) })
        .map(({ given, received }) => returnWith(id, given, { received })),
    ),
  )
  .chain((all) => fc.subarray(all));

const rolled = (handedIn: readonly Return[]) => rollUp(pack, returnsWith(pack, handedIn));
const numberOf = (total: { is: string; value?: unknown }): number =>
  total.is === 'number' && typeof total.value === 'number' ? total.value : 0;
const added = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Holds the totals of this many campaigns against what must be true of any. */
export function testLaws(runs: number): void {
  describe('whatever was handed in', () => {
    test('the sums of the groups are the sum of all', () => {
      fc.assert(
        fc.property(sent, (handedIn) => {
          const { figures, tables } = rolled(handedIn);
          const sums = [...figures.filter(({ rollup }) => rollup === 'sum'), ...tables.flatMap((table) => table.sums)];
          for (const { total, groups, asked, given } of sums) {
            expect(added(groups.map((one) => numberOf(one.total)))).toBeCloseTo(numberOf(total), 6);
            expect(added(groups.map((one) => one.asked))).toBe(asked);
            expect(added(groups.map((one) => one.given))).toBe(given);
          }
        }),
        { numRuns: runs },
      );
    });

    test('the sums of the rows are the sum of the column', () => {
      fc.assert(
        fc.property(sent, (handedIn) => {
          const sums = rolled(handedIn).tables[0]?.sums ?? [];
          const all = sums.find(({ row }) => row === null)?.total ?? { is: 'none' };
          const rows = sums.filter(({ row }) => row !== null).map(({ total }) => numberOf(total));
          expect(added(rows)).toBeCloseTo(numberOf(all), 6);
        }),
        { numRuns: runs },
      );
    });

    test('its order does not matter', () => {
      fc.assert(
        fc.property(sent, (handedIn) => {
          expect(rolled([...handedIn].reverse())).toEqual(rolled(handedIn));
        }),
        { numRuns: runs },
      );
    });

    test('each choice is counted once', () => {
      fc.assert(
        fc.property(sent, (handedIn) => {
          const loai = rolled(handedIn).figures.find(({ item }) => item === 'loai');
          const counts = loai?.total.is === 'counts' ? loai.total.counts.map(({ count }) => count) : [];
          expect(added(counts)).toBe(loai?.given);
        }),
        { numRuns: runs },
      );
    });

    test('no more give a value than are asked, and a unit that sends nothing changes no total', () => {
      fc.assert(
        fc.property(sent, (handedIn) => {
          const empty = pack.units.filter(({ id }) => handedIn.every(({ unit }) => unit !== id));
          const silent = empty.map(({ id }) => returnWith(id, {}));
          const [before, after] = [rolled(handedIn), rolled([...handedIn, ...silent])];
          expect(after.figures.map(({ total }) => total)).toEqual(before.figures.map(({ total }) => total));
          for (const { given, asked } of before.figures) expect(given).toBeLessThanOrEqual(asked);
        }),
        { numRuns: runs },
      );
    });
  });
}
