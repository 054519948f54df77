import { describe, expect, test } from '@jest/globals';
import { type Against, type Rollup, rollUp } from '../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const outline = {
  groups: { xa: 'Xã', so: 'Sở' },
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'tien', label: 'Kinh phí', type: 'money', currency: 'VND', scale: 1_000_000 },
        { id: 'chi', label: 'Đã chi', type: 'decimal', unit: 'triệu đồng', series: [2023, 2024, 2025] },
        { id: 'ty_le', label: 'Tỷ lệ', type: 'percent' },
      ],
      tables: [
        {
          id: 'bang',
          title: 'Bảng',
          rows: [{ id: 'loa', label: 'Loa' }],
          columns: [{ id: 'gia', label: 'Giá', type: 'decimal', unit: 'nghìn đồng' }],
        },
      ],
    },
  ],
};

/** What the units say, a commune each, unless named otherwise. */
function rolled(given: readonly Given[], against?: Against, groups: readonly string[] = []): Rollup {
  const units = given.map((_, at) => ({ id: `u${at}`, group: groups[at] ?? 'xa' }));
  const pack = packFor(outline, units);
  const sent = given.map((one, at) => returnWith(`u${at}`, one));
  return rollUp(pack, returnsWith(pack, sent), against);
}
const told = ({ doubts }: Rollup): string[] =>
  doubts.map(({ unit, finding: { code, item } }) => [unit ?? '*', code, item].join(' '));
const total = ({ figures: [figure] }: Rollup): unknown => figure?.total;

describe('a value off by a factor of a thousand or so', () => {
  const given = [{ tien: 450 }, { tien: 460_000_000 }, { tien: 510 }, { tien: 380 }];

  test('against the other units goes into no total and is told', () => {
    const rollup = rolled(given);
    expect(rollup.figures[0]).toMatchObject({ given: 3, uncounted: 1, total: { is: 'number', value: 1340 } });
    expect(rollup.figures[0]?.values[1]).toMatchObject({ value: null, text: '460000000', not_counted: 'implausible' });
    expect(told(rollup)).toEqual(['u1 value-implausible tien']);
    expect(rollup.doubts[0]?.finding.data).toMatchObject({ usual: 450 });
  });

  test('counts where a person settled or accepted it', () => {
    const accepted = (unit: string, item: string): boolean => unit === 'u1' && item === 'tien';
    expect(total(rolled(given, { accepted }))).toEqual({ is: 'number', value: 460_001_340 });
    const settled = { by: 'An', at: '2026-11-21' };
    const [first = {}, , ...others] = given;
    const rollup = rolled([first, { tien: { value: 460_000_000, settled } }, ...others]);
    expect([total(rollup), told(rollup)]).toEqual([{ is: 'number', value: 460_001_340 }, []]);
  });

  test('is held against units of its own kind first', () => {
    const communes = [100, 120, 90, 110].map((tien) => ({ tien }));
    const larger = [...communes, { tien: 60_000 }];
    expect(told(rolled(larger))).toEqual(['u4 value-implausible tien']);
    expect(told(rolled(larger, {}, ['xa', 'xa', 'xa', 'xa', 'so']))).toEqual([]);
  });

  test('in a fixed row of a table is told and left out of its sum', () => {
    const rollup = rolled([50, 60, 55, 58_000].map((gia) => ({ 'bang.loa.gia': gia })));
    expect(rollup.tables[0]?.sums[0]).toMatchObject({ given: 3, uncounted: 1, total: { value: 165 } });
    expect(told(rollup)).toEqual(['u3 value-implausible bang.loa.gia']);
  });

  test('against the other years of its own unit is told where there are no other units', () => {
    const rollup = rolled([{ 'chi.2023': 450, 'chi.2024': 470_000_000, 'chi.2025': 510 }]);
    expect(told(rollup)).toEqual(['u0 value-implausible chi.2024']);
  });

  test('leaves two units that nobody can tell right from wrong both out', () => {
    const rollup = rolled([{ tien: 450 }, { tien: 450_000_000 }]);
    expect(total(rollup)).toEqual({ is: 'number', value: null });
    expect(told(rollup)).toEqual(['u0 value-implausible tien', 'u1 value-implausible tien']);
  });

  test('is none of shares, nor of values that only differ as units do', () => {
    expect(told(rolled([0.1, 90, 95, 99].map((ty_le) => ({ ty_le }))))).toEqual([]);
    expect(told(rolled([3, 20, 150, 900, 5000].map((tien) => ({ tien }))))).toEqual([]);
  });
});

describe('a value that is far from those of all other units of its kind', () => {
  const given = [300, 350, 280, 410, 360, 30_000].map((tien) => ({ tien }));

  test('counts, and is told with what theirs are like', () => {
    const rollup = rolled(given);
    expect(rollup.figures[0]).toMatchObject({ given: 6, total: { is: 'number', value: 31_700 } });
    expect(told(rollup)).toEqual(['u5 value-unusual tien']);
    expect(rollup.doubts[0]?.finding.data).toMatchObject({ usual: 350, typed: '30000' });
  });

  test('is not told once a person accepted it, nor of a unit of another kind', () => {
    expect(told(rolled(given, { accepted: () => true }))).toEqual([]);
    expect(told(rolled(given, {}, ['xa', 'xa', 'xa', 'xa', 'xa', 'so']))).toEqual([]);
  });

  test('is told of a cell of a fixed row, too', () => {
    expect(told(rolled(given.map(({ tien }) => ({ 'bang.loa.gia': tien }))))).toEqual([
      'u5 value-unusual bang.loa.gia',
    ]);
  });
});
