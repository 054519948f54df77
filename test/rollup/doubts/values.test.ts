import { expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const COLUMNS = [
  { id: 'so', label: 'Số người', type: 'integer' },
  { id: 'ghi', label: 'Ghi chú' },
];
const pack = packFor(
  {
    sections: [
      {
        id: 'muc',
        title: 'Mục',
        min_words: 1,
        figures: [
          { id: 'lop', label: 'Số lớp' },
          { id: 'ngay', label: 'Ngày họp', type: 'date' },
          { id: 'loai', label: 'Loại', type: 'choice', options: ['Tốt', 'Khá'] },
          { id: 'ten', label: 'Tên', type: 'text' },
          { id: 'rieng', label: 'Số riêng', rollup: 'none' },
          { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'lop' },
        ],
        tables: [{ id: 'bang', title: 'Bảng trong', columns: COLUMNS }],
      },
    ],
    appendices: [
      {
        id: 'bieu',
        title: 'Biểu một',
        rows: [
          { id: 'loa', label: 'Loa' },
          { id: 'dai', label: 'Đài' },
        ],
        columns: COLUMNS,
      },
      { id: 'mo', title: 'Biểu hai', columns: COLUMNS },
    ],
  },
  [{ id: 'a' }],
);

/** The code, the item and the data of what is told of values. */
const told = (given: Given): unknown[] =>
  rollUp(pack, returnsWith(pack, [returnWith('a', given)])).doubts.map(({ finding: { code, item, data } }) => [
    code,
    item,
    data,
  ]);
const lost = (text: string | null, value: number | string | null = null) => ({
  state: 'answered' as const,
  value,
  text,
});

test('what cannot be counted is told by its name and as it was typed', () => {
  expect(told({ lop: lost('nhiều') })).toEqual([
    ['value-not-counted', 'lop', { label: 'Số lớp', typed: 'nhiều', because: 'not-read' }],
  ]);
  expect(told({ loai: lost('Kém') })).toMatchObject([['value-not-counted', 'loai', { typed: 'Kém' }]]);
});

test('nothing is told of what was not written, and of "none" where a number was asked for', () => {
  expect(told({ lop: null, ten: null, 'bieu.loa.so': null })).toEqual([]);
  expect(told({ lop: lost(null) })).toEqual([]);
  expect(told({ lop: { state: 'nil', value: 0, text: 'Không có' } })).toEqual([]);
  expect(told({ ten: { state: 'nil', value: null, text: 'Không có' } })).toEqual([]);
});

test('a cell is called by its table, its row and its column', () => {
  const named = (item: string) =>
    told({ [item]: lost('x') }).map((one) => (one as [string, string, { label: string }])[2].label);
  expect(named('bieu.loa.so')).toEqual(['Phụ lục 1 – Loa – Số người']);
  expect(named('bieu.dai.so')).toEqual(['Phụ lục 1 – Đài – Số người']);
  expect(named('bieu.kr1.so')).toEqual(['Phụ lục 1 – kr1 – Số người']);
  expect(named('mo.r2.so')).toEqual(['Phụ lục 2 – 2 – Số người']);
  expect(named('mo.total.so')).toEqual(['Phụ lục 2 – Số người']);
  expect(named('bang.r1.so')).toEqual(['Bảng trong – 1 – Số người']);
});

test('cells of tables and columns that nobody asked for are not told', () => {
  expect(told({ 'la.r1.so': lost('x'), 'mo.r1.la': lost('x') })).toEqual([]);
});

test('values that are less sure than nine in ten are told with how sure they are', () => {
  expect(told({ lop: { value: 4, confidence: 0.854 } })).toEqual([
    ['value-unsure', 'lop', { label: 'Số lớp', typed: '4', percent: 85 }],
  ]);
  expect(told({ lop: { value: 4, confidence: 0.9 }, 'bieu.loa.so': { value: 4, confidence: 0.9 } })).toEqual([]);
});

test('of a table its cells are counted, and the least sure of them says how sure', () => {
  const cell = (confidence: number) => ({ value: 1, confidence });
  expect(
    told({ 'mo.r1.so': cell(0.8), 'mo.r2.so': cell(0.7), 'mo.r3.so': cell(0.75), 'mo.r4.so': cell(0.95) }),
  ).toEqual([['table-unsure', 'mo', { title: 'Biểu hai', cells: 3, percent: 70 }]]);
});

test('a value without its weight is told with what weighs it', () => {
  expect(told({ diem: 8 })).toEqual([['weight-unanswered', 'diem', { label: 'Điểm', weight: 'Số lớp' }]]);
  expect(told({ diem: 8, lop: 0 })).toEqual([]);
  expect(told({ diem: 8, lop: { value: 12, state: 'unknown' } })).toContainEqual([
    'weight-unanswered',
    'diem',
    { label: 'Điểm', weight: 'Số lớp', unclear: true },
  ]);
});

test('what was found on weak evidence is told as uncertain, unless the figure goes into no total anyway', () => {
  expect(told({ lop: { value: 12, state: 'unknown', confidence: 0.4 } })).toEqual([
    ['value-not-counted', 'lop', { label: 'Số lớp', typed: '12', because: 'uncertain' }],
  ]);
  expect(told({ rieng: lost('nhiều') })).toEqual([]);
  expect(told({ rieng: { value: 4, confidence: 0.5 } })).toEqual([]);
});

test('"none" without a number is lost nowhere', () => {
  const none = { state: 'nil', value: null, text: 'Không có' } as const;
  expect(told({ lop: none, ngay: none, 'mo.r1.so': none })).toEqual([]);
});

test('cells that nobody wrote in are in no doubt, however sure that is', () => {
  expect(told({ 'mo.r1.so': { value: null, confidence: 0.5 } })).toEqual([]);
  expect(told({ 'mo.r1.so': { state: 'missing', value: null, text: 'x', confidence: 0.5 } })).toEqual([]);
  expect(told({ 'mo.r1.so': { ...lost('x'), kind: 'figure' } })).toEqual([]);
});

test('an unsure value of which nothing was typed is told with nothing typed', () => {
  expect(told({ lop: { value: 4, text: null, confidence: 0.8 } })).toEqual([
    ['value-unsure', 'lop', { label: 'Số lớp', typed: '', percent: 80 }],
  ]);
});

test('the first of equally unsure cells is where the table is told', () => {
  const cell = (block: number) => ({
    value: 1,
    confidence: 0.7,
    place: { in: 'document' as const, trail: [], block, quote: '' },
  });
  const given = { 'mo.r1.so': cell(4), 'mo.r2.so': cell(5) };
  const { doubts } = rollUp(pack, returnsWith(pack, [returnWith('a', given)]));
  expect(doubts.map(({ finding: { place } }) => place)).toEqual([cell(4).place]);
});
