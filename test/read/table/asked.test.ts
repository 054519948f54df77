import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Asked, askedTable, labelsOf } from '../../../src/read/table/asked.js';
import { Wording } from '../../../src/text/index.js';
import { askedIn, formTable } from '../../support/grids.js';

const integer = { type: 'integer', min: 0 };
const said = {
  rows: [
    { id: 'hop', label: 'Hội nghị', code: '01', unit: 'cuộc' },
    { id: 'lop', label: 'Lớp' },
  ],
  columns: [
    { id: 'so', label: 'Số lượng', group: 'Cả năm', ...integer },
    { id: 'chi', label: 'Kinh phí', type: 'money', currency: 'VND', scale: 1_000_000, max: 100 },
  ],
};
let asked: Asked;
let open: Asked;
beforeEach(() => {
  asked = askedIn(said);
  open = askedIn({ rows: { min: 1 }, columns: said.columns });
});
const summed = { ...said, total: true, rows: said.rows.map(({ id, label }) => ({ id, label })) };
const texts = (all: readonly Wording[]) => all.map(({ text }) => text);

describe('what a form asks in a table', () => {
  test('are its columns, with what is printed at their heads', () => {
    const [so, chi] = asked.columns.slice(-2);
    expect(so).toMatchObject({ id: 'so', is: 'value', group: new Wording('Cả năm'), measured: false, otherwise: [] });
    expect(texts(so?.headers ?? [])).toEqual(['Số lượng']);
    expect(chi).toMatchObject({ id: 'chi', group: null, measured: true });
    expect(texts(chi?.headers ?? [])).toEqual(['Kinh phí', 'Kinh phí (triệu đồng)']);
    expect(asked.columns.map(({ is }) => is)).toEqual(['label', 'code', 'unit', 'value', 'value']);
    expect(asked.columns.slice(0, 3).map(({ measured }) => measured)).toEqual([false, false, false]);
    expect(texts(asked.labels)).toEqual(expect.arrayContaining(['Số lượng', 'Cả năm', 'Kinh phí (triệu đồng)']));
  });

  test('are its rows, where it prints any, and whether units add others', () => {
    expect(asked.rows?.map(({ id, labels, code }) => [id, ...texts(labels), code])).toEqual([
      ['hop', 'Hội nghị', '01'],
      ['lop', 'Lớp', null],
    ]);
    expect([asked.added, asked.total]).toEqual([false, false]);
    expect(askedIn(summed).total).toBe(true);
    expect([open.rows, open.added, open.total]).toEqual([null, true, false]);
    expect([asked.title, asked.titled.text]).toEqual(['Các chỉ tiêu', 'Các chỉ tiêu']);
    expect(asked.bookmark).toBe('_dc_table_bieu');
  });

  test('differs by row where its rows are counted in measures of their own', () => {
    expect(asked.ruleOf('so', 'hop').unit).toBe('cuộc');
    expect(asked.ruleOf('so', 'lop').unit).toBeNull();
    expect(asked.ruleOf('so').unit).toBeNull();
    expect(asked.ruleOf('chi', 'hop')).toMatchObject({ type: 'money', unit: null, max: 100 });
    expect(asked.ruleOf('chi', 'total').max).toBeNull();
    expect(asked.ruleOf('khac').type).toBe('text');
  });

  test('is named by tags and bookmarks, rows of a unit’s own too', () => {
    const spot = { row: 'hop', column: 'so' };
    expect(asked.spotOf('cell:bieu.hop.so')).toEqual(spot);
    expect(asked.spotOf('_dc_cell_bieu__hop__so')).toEqual(spot);
    expect(asked.spotOf('_dc_cell_bieu__total__chi')).toEqual({ row: 'total', column: 'chi' });
    expect(asked.spotOf('cell:bieu.r3.so')).toEqual({ row: 'r3', column: 'so' });
    expect(asked.spotOf('_dc_cell_bieu__r3__so')).toBeNull();
    expect(open.spotOf('_dc_cell_bieu__r20__so')).toEqual({ row: 'r20', column: 'so' });
    expect(open.spotOf('_dc_cell_bieu__r21__so')).toBeNull();
    for (const other of ['cell:khac.hop.so', 'cell:bieu.hop.khac', 'cell:bieu.hop', 'figure:so', 'x', ''])
      expect(asked.spotOf(other)).toBeNull();
  });
});

test('what is printed in headers are also other words people put there, and the groups above', () => {
  const [first] = asked.columns;
  const group = new Wording('Cả năm');
  if (!first) throw new Error('no column');
  const column = { ...first, headers: [new Wording('Số')], otherwise: [new Wording('Số liệu')], group };
  expect(texts(labelsOf([column, { ...column, group: null, otherwise: [] }]))).toEqual([
    'Số',
    'Số liệu',
    'Cả năm',
    'Số',
  ]);
});

test('one table of a form is made ready once for all units that are asked the same', () => {
  const of = (more: object) => askedTable(formTable({ ...said, ...more }));
  const same = of({});
  expect(of({})).toBe(same);
  const others = [
    { title: 'Biểu khác' },
    { columns: said.columns.slice(0, 1) },
    { rows: said.rows.slice(0, 1) },
    { rows: { min: 1 } },
  ];
  for (const more of others) expect(of(more)).not.toBe(same);
  expect(of({ ...summed, total: false })).not.toBe(of(summed));
  const table = formTable(said);
  expect(askedTable({ ...table, id: 'khac' })).not.toBe(same);
  const rows = table.rows.are === 'fixed' ? table.rows.rows : [];
  const filled = rows.map((row) => ({ ...row, presets: { so: '4' } }));
  expect(askedTable({ ...table, rows: { are: 'fixed', rows: filled } })).toBe(same);
  const added = { min: 0, max: null, blank: 1, presets: [] };
  expect(askedTable({ ...table, rows: { are: 'fixed', rows, added } })).not.toBe(same);
});
