import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { carriedOver } from '../../src/pack/index.js';

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

  test('is told in the unit of measure of now, and not at all where it cannot be', () => {
    const money = (unit: string) =>
      outlineWith([{ id: 'tien', label: 'Tiền', type: 'decimal', unit, compare: ['actual', 'previous'] }]);
    const previous = (before: string, now: string) =>
      carriedOver(money(now), money(before), unit, [answer('tien.actual', 4.5)]).prefill?.figures;
    expect(previous('triệu đồng', 'đồng')).toEqual({ 'tien.previous': 4_500_000 });
    expect(previous('kg', 'con')).toBeUndefined();
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

  test('is every row of a register, without what is counted anew', () => {
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

  test('is no list of what happened on a day, unless the outline says so', () => {
    const events = [
      { id: 'ten', label: 'Tên', key: true },
      { id: 'ngay', label: 'Ngày', type: 'date' },
    ];
    const answers = [answer('bieu.r1.ten', 'Lễ hội'), answer('bieu.r1.ngay', '2026-02-10')];
    const usual = outlineWith([{ id: 'a', label: 'A' }], [table({ columns: events })]);
    const said = outlineWith([{ id: 'a', label: 'A' }], [table({ columns: events, rows: { carry: true } })]);
    expect(carriedOver(usual, usual, unit, answers)).toEqual(unit);
    expect(carriedOver(said, usual, unit, answers).prefill?.rows?.bieu).toEqual([
      { ten: 'Lễ hội', ngay: '2026-02-10' },
    ]);
  });

  test('is no table without a key and none the outline leaves empty', () => {
    const nameless = [{ id: 'ten', label: 'Tên' }];
    const keyless = outlineWith([{ id: 'a', label: 'A' }], [table({ columns: nameless })]);
    const empty = outlineWith([{ id: 'a', label: 'A' }], [table({ rows: { carry: false } })]);
    expect(carriedOver(keyless, keyless, unit, ROWS)).toEqual(unit);
    expect(carriedOver(empty, empty, unit, ROWS)).toEqual(unit);
  });

  test('is a table in a section where the outline says so', () => {
    const inSection = (rows: object): Outline =>
      Outline.parse({
        decuong: 1,
        id: 'bao_cao',
        title: 'Báo cáo',
        sections: [{ id: 'mot', title: 'Một', tables: [table({ rows })] }],
      });
    const [usual, said] = [inSection({}), inSection({ carry: true })];
    expect(carriedOver(usual, usual, unit, ROWS)).toEqual(unit);
    expect(carriedOver(said, usual, unit, ROWS).prefill?.rows?.bieu).toHaveLength(2);
  });

  test('never stands over what the board itself has filled in', () => {
    const compared = outlineWith([{ id: 'so_tin', label: 'Tin', compare: ['actual', 'previous'] }], [table()]);
    const own: Unit = { ...unit, prefill: { figures: { 'so_tin.previous': 3 }, rows: { bieu: [{ ten: 'Riêng' }] } } };
    expect(carriedOver(compared, compared, own, [answer('so_tin.actual', 7), ...ROWS])).toEqual(own);
  });
});
