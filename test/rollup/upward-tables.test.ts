import { describe, expect, test } from '@jest/globals';
import type { Mapping } from '../../schemas/mapping.js';
import { periodOf, resolve, type TableFilling } from '../../src/form/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillUpper, type UpperAnswers } from '../../src/rollup/upward/index.js';
import { answerOf, type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const FIGURES = [{ id: 'khac', label: 'Khác' }];
const withTable = (table: object) => ({
  sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures: FIGURES }],
  appendices: [{ id: 'bieu', title: 'Biểu', ...table }],
});

/** The answers of a form of the level above with one table to what the units said in the table below. */
function fill(below: object, above: object, said: Given[], mapping: Partial<Mapping> = {}): UpperAnswers {
  const units = said.map((_, at) => ({ id: `u${at}`, name: `Xã ${at}` }));
  const pack = packFor(withTable(below), units);
  const rollup = rollUp(
    pack,
    returnsWith(
      pack,
      said.map((given, at) => returnWith(`u${at}`, given)),
    ),
  );
  const { outline, letterhead } = packFor(withTable(above), units);
  const period = periodOf(outline, null);
  if (!period) throw new Error('no period');
  const form = resolve({ outline, letterhead, period, unit: null });
  return fillUpper({ pack, rollup, mapping: { decuong_mapping: 1, ...mapping }, form });
}

const filled = (...given: Parameters<typeof fill>): TableFilling | undefined =>
  fill(...given).filling.tables.get('bieu');

const COLUMNS = [
  { id: 'ten', label: 'Họ và tên', type: 'text' },
  { id: 'buoi', label: 'Số buổi', type: 'integer' },
];
const typed = (item: string, text: string) => ({ ...answerOf(item, text), text });

describe('a table with open rows', () => {
  const rows = { columns: COLUMNS, total: true };

  test('has the rows of all units one after the other, and the totals of what stands in them', () => {
    const made = filled(rows, rows, [
      { 'bieu.r1.ten': 'An', 'bieu.r1.buoi': 2, 'bieu.r2.ten': 'Bình', 'bieu.r2.buoi': 3 },
      { 'bieu.r1.ten': 'Chi', 'bieu.r1.buoi': 1200 },
    ]);
    expect(made).toEqual({
      fixed: new Map(),
      open: [
        { ten: 'An', buoi: '2' },
        { ten: 'Bình', buoi: '3' },
        { ten: 'Chi', buoi: '1.200' },
      ],
      totals: { buoi: '1.205' },
    });
  });

  test('is told with more rows than the level above takes', () => {
    const above = (max: number) => ({ ...rows, rows: { max } });
    const said = [{ 'bieu.r1.ten': 'An', 'bieu.r2.ten': 'Bình' }, { 'bieu.r1.ten': 'Chi' }];
    expect(fill(rows, above(2), said).tooLong).toEqual([{ label: expect.stringContaining('Biểu'), rows: 3, max: 2 }]);
    expect(fill(rows, above(3), said).tooLong).toEqual([]);
  });

  test('leaves out rows in which nobody wrote anything, and cells that are empty', () => {
    const missing = { state: 'missing' as const, value: null };
    const made = filled(rows, rows, [
      {
        'bieu.r1.ten': null,
        'bieu.r1.buoi': missing,
        'bieu.r2.ten': typed('bieu.r2.ten', '  Bình '),
        'bieu.r2.buoi': null,
        'bieu.r3.ten': missing,
        'bieu.r3.buoi': missing,
      },
    ]);
    expect(made?.open).toEqual([{ ten: 'Bình' }]);
    expect(made?.totals).toEqual({});
  });

  test('may say whose rows they are', () => {
    const above = { columns: [{ id: 'xa', label: 'Xã', type: 'text' }, ...COLUMNS] };
    const mapping = { tables: { bieu: { from: 'bieu', columns: { xa: '_unit' } } } };
    const made = filled(rows, above, [{ 'bieu.r1.ten': 'An' }, { 'bieu.r1.ten': 'Chi' }], mapping);
    expect(made?.open).toEqual([
      { xa: 'Xã 0', ten: 'An' },
      { xa: 'Xã 1', ten: 'Chi' },
    ]);
  });

  test('takes columns of other names as the mapping says, and nothing from columns there are none of', () => {
    const above = {
      columns: [
        { id: 'nguoi', label: 'Người', type: 'text' },
        { id: 'la', label: 'Lạ', type: 'text' },
      ],
    };
    const mapping = { tables: { bieu: { from: 'bieu', columns: { nguoi: 'ten' } } } };
    expect(filled(rows, above, [{ 'bieu.r1.ten': 'An', 'bieu.r1.buoi': 2 }], mapping)?.open).toEqual([{ nguoi: 'An' }]);
  });

  test('has totals where the level above asks for them, of columns that have one', () => {
    const columns = [...COLUMNS, { id: 'ty_le', label: 'Tỷ lệ', type: 'percent' }];
    const given = [{ 'bieu.r1.buoi': 2, 'bieu.r1.ty_le': 50 }];
    expect(filled({ columns }, { columns, total: true }, given)?.totals).toEqual({ buoi: '2' });
    expect(filled({ columns, total: true }, { columns }, given)?.totals).toEqual({});
  });

  test('has no row where the table below is another', () => {
    const mapping = { tables: { bieu: 'khac' } } as Partial<Mapping>;
    expect(filled(rows, rows, [{ 'bieu.r1.ten': 'An' }], mapping)?.open ?? []).toEqual([]);
  });
});

describe('a table with fixed rows', () => {
  const COUNTED = [
    { id: 'cai', label: 'Số cái', type: 'integer' },
    { id: 'chi', label: 'Đã chi', type: 'money', scale: 1_000 },
  ];
  const rows = [
    { id: 'loa', label: 'Loa' },
    { id: 'dai', label: 'Đài' },
  ];
  const below = { rows, columns: COUNTED, total: true };

  test('has the sums of its cells, in what the level above counts in, and the totals of those', () => {
    const above = { ...below, columns: [COUNTED[0], { ...COUNTED[1], scale: 1_000_000 }] };
    const made = filled(below, above, [
      { 'bieu.loa.cai': 2, 'bieu.loa.chi': 700, 'bieu.dai.cai': 1 },
      { 'bieu.loa.cai': 3, 'bieu.loa.chi': 850 },
    ]);
    expect(made?.open).toEqual([]);
    expect([...(made?.fixed ?? [])]).toEqual([
      ['loa', { cai: '5', chi: '1,55' }],
      ['dai', { cai: '1' }],
    ]);
    expect(made?.totals).toEqual({ cai: '6', chi: '1,55' });
  });

  test('takes rows of other names as the mapping says', () => {
    const above = { ...below, rows: [{ id: 'thiet_bi', label: 'Thiết bị' }] };
    const mapping = { tables: { bieu: { from: 'bieu', rows: { thiet_bi: 'dai' } } } };
    const made = filled(below, above, [{ 'bieu.loa.cai': 2, 'bieu.dai.cai': 7 }], mapping);
    expect([...(made?.fixed ?? [])]).toEqual([['thiet_bi', { cai: '7' }]]);
  });
});
