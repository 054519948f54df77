import { describe, expect, test } from '@jest/globals';
import { type Against, rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const figures = [
  { id: 'lop', label: 'Số lớp' },
  { id: 'loai', label: 'Loại', type: 'choice', options: ['Tốt', 'Khá'] },
  { id: 'cuoi', label: 'Số mới nhất', rollup: 'last' },
  { id: 'buoi', label: 'Số buổi', compare: ['plan', 'actual', 'previous'] },
  { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'lop' },
  {
    id: 'muc_do',
    label: 'Mức độ',
    type: 'decimal',
    compare: ['actual', 'previous'],
    rollup: 'weighted_mean',
    weight: 'lop',
  },
  { id: 'ty_le', label: 'Tỷ lệ', type: 'percent', rollup: 'weighted_mean', weight: 'lop' },
  { id: 'tin', label: 'Số tin', series: [2024, 2025, 2026] },
];
const packOf = (period: string) => ({
  ...packFor({ sections: [{ id: 'muc', title: 'Mục', figures }] }, [{ id: 'a' }, { id: 'b' }]),
  period,
});
const rolled = (period: string, ...given: Given[]) => {
  const pack = packOf(period);
  return rollUp(
    pack,
    returnsWith(
      pack,
      given.map((one, at) => returnWith(at === 0 ? 'a' : 'b', one)),
    ),
  );
};

type Told = [string | null, string, string | null, unknown];

/** What is told of changes, with the unit, the item and the data. */
function told(
  before: Given[],
  now: Given[],
  { change, period = '2025' }: { change?: number; period?: string } = {},
): Told[] {
  const pack = packOf('2026');
  const handedIn = now.map((one, at) => returnWith(at === 0 ? 'a' : 'b', one));
  const against: Against = { previous: rolled(period, ...before), change };
  return rollUp(pack, returnsWith(pack, handedIn), against).doubts.flatMap(({ unit, finding }): Told[] =>
    finding.code.startsWith('return-') ? [] : [[unit, finding.code, finding.item, finding.data]],
  );
}
const items = (...given: Parameters<typeof told>): unknown[] => told(...given).map(([unit, , item]) => [unit, item]);

describe('what was collected in another unit of measure', () => {
  const money = (unit: string) =>
    packFor(
      { sections: [{ id: 'muc', title: 'Mục', figures: [{ id: 'tien', label: 'Tiền', type: 'decimal', unit }] }] },
      [{ id: 'a' }],
    );
  const since = (unit: string, before: number, now: string, value: number): string[] => {
    const roll = (pack: ReturnType<typeof money>, given: Given, against?: Against) =>
      rollUp(pack, returnsWith(pack, [returnWith('a', given)]), against);
    const previous = roll(money(unit), { tien: before });
    return roll(money(now), { tien: value }, { previous }).doubts.map(({ finding: { code } }) => code);
  };

  test('is converted before it is compared', () => {
    expect(since('triệu đồng', 450, 'đồng', 460_000_000)).toEqual([]);
    expect(since('triệu đồng', 450, 'đồng', 900_000_000)).toEqual(['change-large', 'change-large']);
  });

  test('is not compared where it cannot be', () => {
    expect(since('kg', 450, 'con', 9)).toEqual([]);
  });
});

describe('a change since the last time', () => {
  test('is told of the unit and of all, with the share in percent', () => {
    expect(told([{ lop: 10 }], [{ lop: 16 }])).toEqual([
      [null, 'change-large', 'lop', { label: 'Số lớp', unit: null, before: 10, now: 16, percent: 60 }],
      ['a', 'change-large', 'lop', { label: 'Số lớp', unit: 'Đơn vị a', before: 10, now: 16, percent: 60 }],
    ]);
    expect(told([{ lop: 10 }], [{ lop: 4 }])).toMatchObject([
      [null, 'change-large', 'lop', { percent: 60 }],
      ['a', 'change-large', 'lop', { percent: 60 }],
    ]);
  });

  test('of a percentage is told in percentage points too', () => {
    expect(told([{ ty_le: 93.4, lop: 10 }], [{ ty_le: 41.15, lop: 10 }])).toMatchObject([
      [null, 'change-large', 'ty_le', { before: 93.4, now: 41.15, percent: 56, points: 52.25 }],
      ['a', 'change-large', 'ty_le', { percent: 56, points: 52.25 }],
    ]);
  });

  test('below zero is told by its size', () => {
    expect(told([{ lop: -10 }], [{ lop: 10 }])).toMatchObject([
      [null, 'change-large', 'lop', { percent: 200 }],
      ['a', 'change-large', 'lop', {}],
    ]);
    expect(told([{ lop: -10 }], [{ lop: -12 }])).toEqual([]);
  });

  test('that is just as large as is told from is not told', () => {
    expect(items([{ lop: 10 }], [{ lop: 15 }])).toEqual([]);
    expect(items([{ lop: 10 }], [{ lop: 5 }])).toEqual([]);
    expect(items([{ lop: 10 }], [{ lop: 12 }], { change: 0.2 })).toEqual([]);
    expect(items([{ lop: 10 }], [{ lop: 13 }], { change: 0.2 })).toEqual([
      [null, 'lop'],
      ['a', 'lop'],
    ]);
  });

  test('is of the unit itself, not of another', () => {
    expect(items([{ lop: 10 }, { lop: 100 }], [{ lop: 10 }, { lop: 99 }])).toEqual([]);
    expect(items([{ lop: 10 }], [{ lop: 10 }, { lop: 90 }])).toEqual([]);
  });

  test('of a plan, a choice or the last of all is not told of all', () => {
    expect(items([{ 'buoi.plan': 10 }], [{ 'buoi.plan': 90 }])).toEqual([]);
    expect(items([{ loai: 'Tốt' }], [{ loai: 'Khá' }])).toEqual([]);
    expect(items([{ cuoi: 10 }], [{ cuoi: 90 }])).toEqual([['a', 'cuoi']]);
  });

  test('of what was done is told beside what was done before, as collected or else as the unit says', () => {
    expect(items([{ 'buoi.actual': 10 }], [{ 'buoi.actual': 90 }])).toEqual([
      [null, 'buoi.actual'],
      ['a', 'buoi.actual'],
    ]);
    expect(items([], [{ 'buoi.actual': 90, 'buoi.previous': 10 }])).toEqual([['a', 'buoi.actual']]);
    expect(items([], [{ 'buoi.plan': 90, 'buoi.previous': 10 }])).toEqual([]);
    expect(items([], [{ lop: 90 }])).toEqual([]);
  });
});

describe('what is said of an earlier time', () => {
  test('is told where something else was collected then', () => {
    expect(told([{ 'buoi.actual': 20 }], [{ 'buoi.previous': 21 }])).toEqual([
      ['a', 'earlier-disagrees', 'buoi.previous', { label: expect.any(String), typed: '21', before: 20 }],
    ]);
    expect(told([{ 'buoi.actual': 20 }], [{ 'buoi.previous': 20 }])).toEqual([]);
    expect(told([{ 'buoi.plan': 20 }], [{ 'buoi.previous': 21 }])).toEqual([]);
  });

  test('of a year is told where that year was over when it was collected', () => {
    const then = { 'tin.2024': 5, 'tin.2025': 6 };
    const now = { 'tin.2024': 50, 'tin.2025': 60 };
    expect(items([then], [now], { period: '2025' })).toEqual([['a', 'tin.2024']]);
    expect(items([then], [now], { period: '2026' })).toEqual([
      ['a', 'tin.2024'],
      ['a', 'tin.2025'],
    ]);
    expect(items([then], [then], { period: '2026' })).toEqual([]);
  });
});

describe('nothing is told', () => {
  test('where nothing is given now, or was given then', () => {
    expect(told([{ lop: 10 }], [{ lop: null }])).toEqual([]);
    expect(told([{ lop: null }], [{ lop: 10 }])).toEqual([]);
    expect(told([{ lop: 10 }, { lop: null }], [{ lop: 11 }, { lop: 30 }])).toEqual([]);
    expect(told([{ 'buoi.actual': 20 }], [{ 'buoi.previous': null }])).toEqual([]);
    expect(told([], [{ lop: 90, 'lop.previous': 10 }])).toEqual([]);
  });

  test('of years, where nobody can say when the earlier period ended', () => {
    expect(told([{ 'tin.2024': 5 }], [{ 'tin.2024': 50 }], { period: 'dot-1' })).toEqual([]);
  });
});

test('an earlier value of which nothing was typed is told with nothing typed', () => {
  expect(told([{ 'buoi.actual': 20 }], [{ 'buoi.previous': { value: 21, text: null } }])).toMatchObject([
    ['a', 'earlier-disagrees', 'buoi.previous', { typed: '', before: 20 }],
  ]);
});

describe('a mean', () => {
  const ofAll = (...given: Parameters<typeof told>) => told(...given).filter(([unit]) => unit === null);

  test('is weighted by a figure without columns where the weight has none', () => {
    const then = [
      { 'muc_do.actual': 8, lop: 30 },
      { 'muc_do.actual': 2, lop: 10 },
    ];
    const now = [
      { 'muc_do.actual': 8, lop: 12 },
      { 'muc_do.actual': 2, lop: 12 },
    ];
    expect(ofAll(then, now, { change: 0.2 })).toMatchObject([
      [null, 'change-large', 'lop', {}],
      [null, 'change-large', 'muc_do.actual', { before: 6.5, now: 5, percent: 23 }],
    ]);
  });

  test('without its weights, then or now, is held against nothing', () => {
    expect(ofAll([{ diem: 8 }], [{ diem: 8, lop: 10 }])).toEqual([]);
    expect(ofAll([{ diem: 8, lop: 10 }], [{ diem: 8 }])).toEqual([]);
    expect(ofAll([{ diem: 8, lop: 10 }], [{ diem: 8, lop: 10 }])).toEqual([]);
  });
});
