import { describe, expect, test } from '@jest/globals';
import type { RollupKind, ValueType } from '../../schemas/outline.js';
import { weightItems } from '../../src/rollup/definition.js';
import { rollUp } from '../../src/rollup/index.js';
import { tallyOf } from '../../src/rollup/tally.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

type Value = number | string;
type Weighed = Value | [Value, number | null];

/** What values, each with its weight where it has one, come to. */
function total(rollup: RollupKind, type: ValueType, ...values: Weighed[]) {
  const tally = tallyOf({ rollup, type, options: [] });
  for (const [turn, one] of values.entries()) {
    const [value, weight] = Array.isArray(one) ? one : [one, null];
    tally.add({ unit: 'a', value, weight, turn });
  }
  return tally.total();
}

describe('values become one', () => {
  test.each<[string, RollupKind, ValueType, Weighed[], Value | null]>([
    ['a sum without what is no number', 'sum', 'integer', [1, '2', 3], 4],
    ['no sum of what is no number', 'sum', 'integer', ['2'], null],
    ['a mean without what is no number', 'mean', 'decimal', [1, '2', 4], 2.5],
    [
      'a mean by weight without what has none',
      'weighted_mean',
      'decimal',
      [
        [2, 1],
        [9, null],
        [4, 3],
      ],
      3.5,
    ],
    [
      'a mean by weight without what is no number',
      'weighted_mean',
      'decimal',
      [
        [2, 1],
        ['9', 5],
        [4, 3],
      ],
      3.5,
    ],
    ['no mean where all weights are nil', 'weighted_mean', 'decimal', [[2, 0]], null],
    ['the smallest, where it stands first', 'min', 'integer', [1, 3, 2], 1],
    ['the greatest, where it stands first', 'max', 'integer', [3, 1, 2], 3],
    ['the smallest below nil', 'min', 'integer', [0, -3, 2], -3],
    ['no smallest of nothing', 'min', 'integer', [], null],
    ['no number where the last is none', 'last', 'integer', ['x'], null],
  ])('%s', (_, rollup, type, values, value) => {
    expect(total(rollup, type, ...values)).toEqual({ is: 'number', value });
  });

  test('days have an earliest and a latest, and none where nobody gave any', () => {
    const days = ['2026-05-02', '2026-04-09', '2026-06-01', '2026-05-03'];
    expect(total('min', 'date', ...days)).toEqual({ is: 'text', value: '2026-04-09' });
    expect(total('max', 'date', ...days)).toEqual({ is: 'text', value: '2026-06-01' });
    expect(total('min', 'date')).toEqual({ is: 'text', value: null });
    expect(total('last', 'text')).toEqual({ is: 'text', value: null });
  });

  test('numbers are listed and counted as they are written', () => {
    expect(total('list', 'integer', 5)).toEqual({ is: 'list', values: [{ unit: 'a', value: '5' }] });
    expect(total('count', 'integer', 5, 5)).toEqual({ is: 'counts', counts: [{ value: '5', count: 2 }] });
  });
});

describe('a weight', () => {
  test('is that of the same year, else the one there is', () => {
    expect(weightItems(null, '2025')).toEqual([]);
    expect(weightItems('so', null)).toEqual(['so']);
    expect(weightItems('so', '2025')).toEqual(['so.2025', 'so']);
  });

  test('that a unit lacks leaves it out of the mean, and out of those the mean is of', () => {
    const figures = [
      { id: 'so', label: 'Số' },
      { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'so' },
    ];
    const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures }] }, [
      { id: 'a' },
      { id: 'b' },
    ]);
    const given = [returnWith('a', { so: 2, diem: 10 }), returnWith('b', { diem: 2 })];
    const mean = rollUp(pack, returnsWith(pack, given)).figures.find(({ item }) => item === 'diem');
    expect(mean).toMatchObject({ asked: 2, given: 1, uncounted: 1, total: { is: 'number', value: 10 } });
  });

  test('counts for each year, and only where a mean is asked for', () => {
    const figures = [
      { id: 'so', label: 'Số', series: [2025, 2026] },
      { id: 'diem', label: 'Điểm', type: 'decimal', series: [2025, 2026], rollup: 'weighted_mean', weight: 'so' },
      { id: 'tong', label: 'Tổng', rollup: 'sum', weight: 'so' },
    ];
    const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures }] }, [
      { id: 'a' },
      { id: 'b' },
    ]);
    const a: Given = { 'so.2025': 1, 'so.2026': 3, 'diem.2025': 10, 'diem.2026': 10, tong: 1 };
    const b: Given = { 'so.2025': 3, 'so.2026': 1, 'diem.2025': 2, 'diem.2026': 2, tong: 2 };
    const rolled = rollUp(pack, returnsWith(pack, [returnWith('a', a), returnWith('b', b)])).figures;
    expect(
      rolled.map(({ item, key, weight, measure, total: { is, ...more } }) => [item, key, weight, measure, more]),
    ).toEqual([
      ['so.2025', '2025', null, null, { value: 4 }],
      ['so.2026', '2026', null, null, { value: 4 }],
      ['diem.2025', '2025', 'so', null, { value: 4 }],
      ['diem.2026', '2026', 'so', null, { value: 8 }],
      ['tong', null, null, null, { value: 3 }],
    ]);
  });
});
