import { describe, expect, test } from '@jest/globals';
import { askedFigures } from '../../../src/read/figures/asked.js';
import { anchoredCells, byAnchor, inTable } from '../../../src/read/figures/in-tables.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { type GridCell, gridOf, joinGrids } from '../../../src/read/table/grid.js';
import { placedIn } from '../../../src/read/table/placed.js';
import type { Table } from '../../../src/word/index.js';
import { line, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const lop = { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer };
const nguoi = { id: 'nguoi', label: 'Số người dự học', unit: 'người', ...integer };
const form = (more: object = {}) =>
  smallForm({
    sections: [{ id: 'ket_qua', title: 'Kết quả', figures: [lop, nguoi].map((one) => ({ ...one, ...more })) }],
  });
type Rows = Parameters<typeof table>[0];

function gridsIn(...tables: Rows[]) {
  const flow = flowOf(typedDocument(tables.map((rows) => table(rows))));
  return flow.tables.map((one) => gridOf(one, flow));
}

describe('cells with anchors', () => {
  const at = (rows: Rows, name: string) => {
    const found = anchoredCells(gridsIn(rows)).get(name);
    return found && [found.cell.text, found.beside.map(({ text }) => text)];
  };

  test('are known by their tags and bookmarks, with the cells their row begins with', () => {
    const rows: Rows = [
      ['Số lớp', 'lớp', line('12', { tag: 'figure:lop', bookmark: '_dc_figure_lop' })],
      ['Số người', line('90', { tag: 'figure:nguoi' }), 'x'],
    ];
    expect(at(rows, 'figure:lop')).toEqual(['12', ['Số lớp', 'lớp']]);
    expect(at(rows, '_dc_figure_lop')).toEqual(['12', ['Số lớp', 'lớp']]);
    expect(at(rows, 'figure:nguoi')).toEqual(['90', ['Số người', '90']]);
    expect(at(rows, 'figure:khac')).toBeUndefined();
  });

  test('are the first of those that were copied', () => {
    expect(
      at(
        [
          ['a', line('12', { tag: 'x' })],
          ['b', line('13', { tag: 'x' })],
        ],
        'x',
      )?.[0],
    ).toBe('12');
  });

  test('are not those of a table inside, and are those of a table that goes on', () => {
    const document = typedDocument([table([['a', 'b']]), table([[line('12', { tag: 'x' })]])]);
    const [outer, inner] = document.body as [Table, Table];
    outer.rows[0]?.cells[1]?.blocks.push(inner);
    document.body.pop();
    const flow = flowOf(document);
    const grids = flow.tables.map((one) => gridOf(one, flow));
    expect(anchoredCells(grids.slice(0, 1)).get('x')).toBeUndefined();
    expect(anchoredCells(grids).get('x')?.cell.text).toBe('12');
    const [first, second] = gridsIn([['a', '1']], [['b', line('12', { tag: 'x' })]]);
    if (!first || !second) throw new Error('no table');
    expect(anchoredCells([joinGrids(first, second, 0)]).get('x')?.cell.text).toBe('12');
  });
});

describe('a figure at its anchor', () => {
  const [figure] = form().sections[0]?.figures ?? [];
  const found = (cell: Rows[number][number], isAnother: (one: GridCell) => boolean = () => false) => {
    const [value] = figure?.values ?? [];
    if (!figure || !value) throw new Error('no figure');
    const one = byAnchor(anchoredCells(gridsIn([['Số lớp', cell, 'x']])), figure, value, isAnother);
    return one && [one.found.text, one.found.by, one.found.confidence, one.found.against?.seen];
  };

  test('is found by its tag, else by its bookmark', () => {
    expect(found(line('12', { tag: 'figure:lop', bookmark: '_dc_figure_lop' }))).toEqual([
      '12',
      'tag',
      0.99,
      undefined,
    ]);
    expect(found(line('12', { bookmark: '_dc_figure_lop' }))).toEqual(['12', 'bookmark', 0.98, undefined]);
    expect(found(line('12', { tag: 'figure:nguoi' }))).toBeNull();
  });

  test('is doubtful where its row begins with the name of another one, and not by what stands in it', () => {
    const tagged = line('12', { tag: 'figure:lop' });
    expect(found(tagged, ({ text }) => text === 'Số lớp')?.[3]).toBe('Số lớp');
    expect(found(tagged, ({ text }) => text === '12')?.[3]).toBeUndefined();
  });
});

describe('a figure in its table', () => {
  const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
  function found(rows: Rows, more: object = {}, { row = 0, key = null as string | null } = {}) {
    const own = form(more);
    const figures = own.sections[0]?.figures ?? [];
    const [grid] = gridsIn(rows);
    if (!grid) throw new Error('no table');
    const placed = placedIn(grid, askedFigures(figures, own.letterhead.words), own);
    const place = placed.rows.rows[row];
    const value = figures[row]?.values.find((one) => one.key === key);
    if (!place || !value) throw new Error('no row');
    const one = inTable(placed, place, value, { ...placed, lines: [] });
    return (
      one && { text: one.found.text, by: one.found.by, confidence: one.found.confidence, against: one.found.against }
    );
  }

  test('stands at its row and column, as sure as these are', () => {
    const rows: Rows = [header, [lop.label, 'lớp', '12'], [nguoi.label, 'người', '90']];
    expect(found(rows)).toEqual({ text: '12', by: 'text', confidence: 0.99, against: undefined });
    expect(found(rows, {}, { row: 1 })?.text).toBe('90');
  });

  test('is nobody’s in a cell over several places: of several figures, or of several years of one', () => {
    const [first, second] = [
      [lop.label, 'lớp', '12'],
      [nguoi.label, 'người', { lines: [], above: true }],
    ] as const;
    expect(found([header, first, second])).toMatchObject({
      text: '12',
      confidence: 0.99,
      against: { because: 'place', seen: `${lop.label}; ${nguoi.label}`, expected: null },
    });
    const years = [...header.slice(0, 2), '2025', '2026'];
    const wide = [lop.label, 'lớp', { lines: [line('12')], span: 2 }];
    const other = [nguoi.label, 'người', '1', '2'];
    expect(found([years, wide, other], { series: [2025, 2026] }, { key: '2025' })).toMatchObject({
      against: { because: 'place', seen: '2025; 2026' },
    });
    expect(found([years, wide, other], { series: [2025, 2026] }, { row: 1, key: '2026' })).toMatchObject({
      text: '2',
      against: undefined,
    });
  });

  test('is left blank where nothing stands in such a cell', () => {
    const empty = { lines: [line('')], span: 1 };
    const rows: Rows = [header, [lop.label, 'lớp', empty], [nguoi.label, 'người', { lines: [], above: true }]];
    expect(found(rows)).toMatchObject({ text: '', against: undefined });
  });

  test('is none where its column is gone', () => {
    expect(
      found(
        [
          ['Chỉ tiêu', 'Đơn vị tính'],
          [lop.label, 'lớp'],
          [nguoi.label, 'người'],
        ],
        {},
      ),
    ).toBeNull();
  });
});
