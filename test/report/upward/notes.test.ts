import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../../schemas/place.js';
import type { RollupUnit } from '../../../schemas/rollup.js';
import { finding } from '../../../src/messages/index.js';
import { upwardNotes } from '../../../src/report/upward/index.js';
import type { Doubt } from '../../../src/rollup/index.js';

const unitOf = (id: string, state: RollupUnit['state']): RollupUnit => ({
  id,
  name: `Xã ${id.toUpperCase()}`,
  group: null,
  state,
  file: `${id}.docx`,
  sha256: null,
  received: null,
});
const units = [unitOf('a', 'complete'), unitOf('b', 'incomplete'), unitOf('c', 'none')];

const lost = (item: string, unit: string | null = 'a'): Doubt => {
  const data = { label: item, typed: 'vài', because: 'not-read' } as const;
  return { unit, file: null, finding: finding('value-not-counted', item, NOWHERE, data) };
};

/** The places with a note and how many lines each has, of doubts about these items of the level below. */
function placesOf(doubts: Doubt[], below: Record<string, string[]>): Record<string, number> {
  const notes = upwardNotes({ doubts, units, leftOut: [] }, new Map(Object.entries(below)), 'vi');
  return Object.fromEntries(notes.map(({ item, lines }) => [item ?? '*', lines.length]));
}

describe('the notes of a report to the level above', () => {
  test('are none where nothing is to be looked at', () => {
    expect(upwardNotes({ doubts: [], units, leftOut: [] }, new Map([['so', ['so']]]), 'vi')).toEqual([]);
  });

  test('say from how many reports it was made, and what is about none of its places', () => {
    const silent: Doubt = { unit: 'c', file: null, finding: finding('return-none', null, NOWHERE, { unit: 'Xã C' }) };
    const [whole, ...more] = upwardNotes({ doubts: [silent, lost('khac')], units, leftOut: [] }, new Map(), 'vi');
    expect(more).toEqual([]);
    expect(whole?.item).toBeNull();
    expect(whole?.lines.slice(0, 3)).toEqual([
      'SỐ LIỆU TỔNG HỢP TỪ BÁO CÁO CỦA 2/3 ĐƠN VỊ',
      '– Chưa có báo cáo nào của Xã C. Các số tổng hợp chưa gồm đơn vị này.',
      '– Xã A: “khac” ghi “vài” nhưng chưa được tính vào tổng hợp. Nội dung ghi không đọc được thành giá trị như mẫu yêu cầu.',
    ]);
  });

  test('stand where what is doubtful goes into: under the names of the level above', () => {
    const below = { hoi_nghi: ['so_buoi'], bang: ['bieu'], chung: ['mot', 'hai'] };
    expect(placesOf([lost('so_buoi'), lost('so_buoi', 'b'), lost('bieu.r1.cai')], below)).toEqual({
      '*': 2,
      hoi_nghi: 3,
      bang: 2,
    });
    expect(placesOf([lost('hai')], below)).toEqual({ '*': 2, chung: 2 });
  });

  test.each([
    ['a cell', 'bieu.loa.cai', 'bieu.loa.cai', true],
    ['another row', 'bieu.dai.cai', 'bieu.loa.cai', false],
    ['another column', 'bieu.loa.chi', 'bieu.loa.cai', false],
    ['the row of a cell', 'bieu.loa', 'bieu.loa.cai', true],
    ['the column of a cell', 'bieu.cai', 'bieu.loa.cai', true],
    ['its table', 'bieu', 'bieu.loa.cai', true],
    ['a cell under a total', 'bieu.dai.cai', 'bieu.total.cai', true],
    ['a year of a series', 'so.2025', 'so.2025', true],
    ['another year', 'so.2025', 'so.2026', false],
  ])('are beside what comes from it: %s', (_, doubted, from, is) => {
    expect('x' in placesOf([lost(doubted)], { x: [from] })).toBe(is);
  });

  test('of figures that do not agree stand beside each', () => {
    const names = ['so', 'nu'].map((item) => ({ item, label: item, text: '1' }));
    const failed = finding('check-failed', 'check.1', NOWHERE, { say: 'x', names, table: null });
    expect(placesOf([{ unit: 'a', file: null, finding: failed }], { so: ['so'], nu: ['nu'] })).toEqual({
      '*': 2,
      so: 2,
      nu: 2,
    });
  });

  test('are as many as a margin holds', () => {
    const many = Array.from({ length: 99 }, () => lost('so'));
    expect(placesOf(many, { so: ['so'] })).toEqual({ '*': 2, so: 9 });
    expect(placesOf(many, {})).toEqual({ '*': 32 });
  });
});
