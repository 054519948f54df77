import { describe, expect, test } from '@jest/globals';
import { Outline } from '../schemas/outline.js';
import type { Answer } from '../schemas/submission.js';
import type { Unit } from '../schemas/units.js';
import { carriedOver } from '../src/carry-over.js';

const outlineWith = (figures: object[], appendices: object[] = []): Outline =>
  Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    sections: [{ id: 'mot', title: 'Một', figures }],
    ...(appendices.length === 0 ? {} : { appendices }),
  });

const answer = (item: string, value: number | string | null, state: Answer['state'] = 'answered'): Answer => ({
  item,
  kind: item.split('.').length > 2 ? 'cell' : 'figure',
  required: true,
  state,
  value,
  text: String(value),
  by: 'tag',
  confidence: 1,
  place: { in: 'document', trail: [], block: 0, quote: '' },
});

const unit: Unit = { id: 'xa', name: 'Xã' };
const table = (more: object = {}) => ({
  id: 'bieu',
  title: 'Biểu',
  columns: [
    { id: 'ten', label: 'Tên', key: true },
    { id: 'loai', label: 'Loại', type: 'choice', options: ['A', 'B'] },
    { id: 'so', label: 'Số', type: 'integer' },
  ],
  ...more,
});

const ROWS = [
  answer('bieu.r1.ten', 'Báo'),
  answer('bieu.r1.loai', 'A'),
  answer('bieu.r1.so', 5),
  answer('bieu.r3.ten', 'Đài'),
  answer('bieu.total.so', 5),
];

describe('what is carried over from the last report', () => {
  test('is what was done then, as the value before', () => {
    const compared = { id: 'so_tin', label: 'Tin', compare: ['actual', 'previous'] };
    const plain = { id: 'so_tin', label: 'Tin' };
    const answers = [answer('so_tin.actual', 7), answer('so_tin', 8), answer('so_tin.previous', 1)];
    expect(carriedOver(outlineWith([compared]), outlineWith([compared]), unit, answers).prefill?.figures).toEqual({
      'so_tin.previous': 7,
    });
    expect(carriedOver(outlineWith([compared]), outlineWith([plain]), unit, answers).prefill?.figures).toEqual({
      'so_tin.previous': 8,
    });
  });

  test('is no plain figure, no year of a series, and nothing that was left blank', () => {
    const figures = [
      { id: 'so_tin', label: 'Tin' },
      { id: 'so_bai', label: 'Bài', series: [2024, 2025] },
      { id: 'so_buoi', label: 'Buổi', compare: ['actual', 'previous'] },
    ];
    const answers = [answer('so_tin', 1), answer('so_bai.2024', 2), answer('so_buoi.actual', null, 'blank')];
    expect(carriedOver(outlineWith(figures), outlineWith(figures), unit, answers)).toEqual(unit);
  });

  test('is every row of an open appendix, without what is counted anew', () => {
    const both = outlineWith([{ id: 'a', label: 'A' }], [table()]);
    expect(carriedOver(both, both, unit, ROWS).prefill?.rows).toEqual({
      bieu: [{ ten: 'Báo', loai: 'A' }, { ten: 'Đài' }],
    });
  });

  test('is no more rows than the appendix may have, and none of fixed rows', () => {
    const open = outlineWith([{ id: 'a', label: 'A' }], [table()]);
    const one = outlineWith([{ id: 'a', label: 'A' }], [table({ rows: { max: 1 } })]);
    const fixed = outlineWith([{ id: 'a', label: 'A' }], [table({ rows: [{ id: 'r', label: 'R' }] })]);
    expect(carriedOver(one, open, unit, ROWS).prefill?.rows?.bieu).toHaveLength(1);
    expect(carriedOver(fixed, open, unit, ROWS)).toEqual(unit);
    expect(carriedOver(open, fixed, unit, ROWS)).toEqual(unit);
  });

  test('never stands over what the board itself has filled in', () => {
    const compared = outlineWith([{ id: 'so_tin', label: 'Tin', compare: ['actual', 'previous'] }], [table()]);
    const own: Unit = { ...unit, prefill: { figures: { 'so_tin.previous': 3 }, rows: { bieu: [{ ten: 'Riêng' }] } } };
    expect(carriedOver(compared, compared, own, [answer('so_tin.actual', 7), ...ROWS])).toEqual(own);
  });
});
