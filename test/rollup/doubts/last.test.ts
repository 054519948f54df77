import { describe, expect, test } from '@jest/globals';
import { countedDoubts } from '../../../src/report/doubts/index.js';
import { type Rollup, rollUp } from '../../../src/rollup/index.js';
import { packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const figures = [
  { id: 'gia', label: 'Giá', rollup: 'last' },
  { id: 'lop', label: 'Số lớp' },
];
const rows = [
  { id: 'gao', label: 'Gạo' },
  { id: 'ngo', label: 'Ngô' },
];
const columns = [{ id: 'gia', label: 'Giá', type: 'integer', rollup: 'last' }];
const tables = [{ id: 'bieu', title: 'Biểu', rows, columns }];
const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', figures, tables }] }, [{ id: 'a' }, { id: 'b' }]);

/** What two units that say these prices come to, received then. */
function collected(prices: [number, number], received: [string | null, string | null], item = 'gia'): Rollup {
  const sent = prices.map((price, at) =>
    returnWith('ab'[at] ?? '', { [item]: price, lop: at }, { received: received[at] ?? null }),
  );
  return rollUp(pack, returnsWith(pack, sent));
}

const told = ({ doubts }: Rollup): unknown[] =>
  doubts.flatMap(({ unit, finding }) =>
    finding.code === 'last-unknown' ? [[unit, finding.item, finding.data.items]] : [],
  );

describe('the value of the return received last', () => {
  test('is in doubt where nothing says which that is', () => {
    for (const received of [
      [null, null],
      ['2026-06-18', null],
      ['2026-06-18', '2026-06-18'],
      ['2026-06-18', '2026-06-18T03:00:00Z'],
    ] as [string | null, string | null][])
      expect(told(collected([5, 6], received))).toEqual([[null, 'gia', ['gia']]]);
  });

  test('is in none where the times say which it is, or all say the same', () => {
    expect(told(collected([5, 6], ['2026-06-18', '2026-06-17']))).toEqual([]);
    expect(told(collected([5, 6], ['2026-06-18T02:00:00Z', '2026-06-18T03:00:00Z']))).toEqual([]);
    expect(told(collected([5, 5], [null, null]))).toEqual([]);
  });

  test('is in none among the rows of one unit', () => {
    const [a, b] = ['2026-06-18', '2026-06-17'].map((received, at) =>
      returnWith('ab'[at] ?? '', { 'bieu.gao.gia': 5 + at, 'bieu.ngo.gia': 7 + at }, { received }),
    );
    expect(told(rollUp(pack, returnsWith(pack, a && b ? [a, b] : [])))).toEqual([]);
    expect(told(rollUp(pack, returnsWith(pack, a ? [{ ...a, received: null }] : [])))).toEqual([]);
  });

  test('is told of a cell of a table with its totals', () => {
    const rollup = collected([5, 6], [null, null], 'bieu.gao.gia');
    expect(told(rollup)).toEqual([[null, 'bieu.gia', ['bieu.gao.gia', 'bieu.gia']]]);
    const counted = countedDoubts(rollup);
    expect([counted.under('bieu.gao.gia'), counted.under('bieu.ngo.gia')]).toEqual([true, false]);
  });

  test('is marked, for all and for each group', () => {
    const counted = countedDoubts(collected([5, 6], [null, null]));
    expect([counted.under('gia'), counted.under('gia', null), counted.under('lop')]).toEqual([true, true, false]);
    expect(counted.of('a', 'gia')).toBe(false);
  });
});
