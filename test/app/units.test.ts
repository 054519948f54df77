import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { copiedCells, csvOf, type Grid, gridOf, pastedCells } from '../../app/model/index.js';
import {
  blockOf,
  cellNamed,
  cleared,
  nameOf,
  stepped,
  textsIn,
  withoutRows,
  withTexts,
} from '../../app/rooms/units/cells.js';
import { asking } from './own.js';

const GRID: Grid = {
  header: ['Tên đơn vị', 'Khối', 'Địa danh'],
  rows: [
    ['Xã Một', 'xa', 'Một'],
    ['Xã Hai', 'xa', 'Hai'],
  ],
};
const step = (key: string, ctrl = false) => ({ key, ctrl, page: 20 });

describe('a list of units', () => {
  test('is kept with the empty rows inside it, and without those behind it', () => {
    const holed = withTexts(GRID, { row: 0, column: 0 }, [['', '', '']]);
    expect(gridOf(csvOf(holed))).toEqual(holed);
    expect(gridOf(csvOf(withTexts(GRID, { row: 4, column: 0 }, [['']])))).toEqual(GRID);
  });

  test('has its problems at the cells they are in, empty rows or not', async () => {
    const csv = csvOf(
      withTexts(GRID, { row: 0, column: 0 }, [
        ['', '', ''],
        ['Xã Hai', 'xã', ''],
        ['Xã Ba', 'tỉnh'],
      ]),
    );
    const outline = 'decuong: 1\nid: a\ntitle: A\ngroups: {xa: Xã}\nsections: [{id: b, title: B}]\n';
    const texts = { outline, units: csv, letter: '', manifest: '', settled: '' };
    const { problems, lacking, header, groups } = await asking()('units', { texts, language: 'vi' });
    expect(problems).toEqual([]);
    expect(lacking.map(({ cells }) => cells)).toEqual([['B4']]);
    expect(header).toEqual(['name', 'group', 'place']);
    expect(groups).toEqual({ xa: 'Xã' });
  });

  test('says once which groups the outline does not have, with all cells of each; the outline takes them in', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Đơn vị ${at + 1}`, at < 40 ? 'xã' : 'Phường', '']);
    const ask = asking();
    const outline = '# Của Ban\ndecuong: 1\nid: a\ntitle: A\nsections: [{id: b, title: B}]\n';
    const texts = { outline, units: csvOf({ ...GRID, rows }), letter: '', manifest: '', settled: '' };
    const { problems, lacking } = await ask('units', { texts, language: 'vi' });
    expect(problems).toEqual([]);
    expect(lacking.map(({ label, cells }) => [label, cells.length, cells[0], cells.at(-1)])).toEqual([
      ['xã', 40, 'B2', 'B41'],
      ['Phường', 20, 'B42', 'B61'],
    ]);
    for (const { label } of lacking)
      texts.outline = (await ask('edit', { outline: texts.outline, edit: { do: 'group', label } }))?.text ?? '';
    expect(texts.outline).toContain('# Của Ban');
    const after = await ask('units', { texts, language: 'vi' });
    expect([after.lacking, after.problems, after.groups]).toEqual([[], [], { xa: 'xã', phuong: 'Phường' }]);
  });

  test('goes to a spreadsheet and comes back, line ends and quotes in cells too', () => {
    const cells = [
      ['Ban "Tuyên giáo"', 'hai\ndòng'],
      ['', 'tab\tở giữa'],
    ];
    expect(pastedCells(copiedCells(cells))).toEqual(cells);
    expect(pastedCells('a\tb\r\n\r\nc\td\r\n')).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });
});

describe('a block of cells', () => {
  const block = blockOf({ at: { row: 0, column: 1 }, from: { row: 1, column: 0 } });

  test('is read from corner to corner, whichever came first', () => {
    expect(textsIn(GRID, block)).toEqual([
      ['Xã Một', 'xa'],
      ['Xã Hai', 'xa'],
    ]);
  });

  test('is put in from a cell on; rows are added where there are none, and nothing is wider than the list', () => {
    const { header, rows } = withTexts(GRID, { row: 1, column: 2 }, [['a', 'b'], ['c']]);
    expect(header).toEqual(GRID.header);
    expect(rows).toEqual([GRID.rows[0], ['Xã Hai', 'xa', 'a'], ['', '', 'c']]);
  });

  test('is cleared without its row being lost, headings never', () => {
    expect(cleared(GRID, block).rows).toEqual([
      ['', '', 'Một'],
      ['', '', 'Hai'],
    ]);
    expect(cleared(GRID, { top: -1, bottom: -1, left: 0, right: 2 })).toEqual(GRID);
    expect(withoutRows(GRID, { ...block, bottom: 0 }).rows).toEqual([GRID.rows[1]]);
  });
});

test('keys lead from cell to cell, to the ends, and to the empty row below the list, no further', () => {
  const from = { row: 0, column: 1 };
  expect(stepped(GRID, from, step('ArrowUp'))).toEqual({ row: -1, column: 1 });
  expect(stepped(GRID, from, step('End'))).toEqual({ row: 0, column: 2 });
  expect(stepped(GRID, from, step('End', true))).toEqual({ row: 1, column: 2 });
  expect(stepped(GRID, from, step('Home', true))).toEqual({ row: 0, column: 0 });
  expect(stepped(GRID, from, step('PageDown'))).toEqual({ row: 2, column: 1 });
  expect(stepped(GRID, from, step('q'))).toBeNull();
});

test('cells are named as spreadsheets name them', () => {
  expect([nameOf({ row: 0, column: 0 }), nameOf({ row: 8, column: 27 })]).toEqual(['A2', 'AB10']);
  expect(cellNamed('AB10')).toEqual({ row: 8, column: 27 });
  expect(cellNamed('?')).toBeNull();
});

describe('a list as it comes out of Excel', () => {
  const outline = 'decuong: 1\nid: a\ntitle: A\ngroups: {xa: Xã, co_quan: Cơ quan}\nsections: [{id: b, title: B}]\n';
  const texts = { outline, units: '', letter: '', manifest: '', settled: '' };
  const rows = [
    ['DANH SÁCH ĐƠN VỊ', '', ''],
    ['STT', 'Tên đơn vị', 'Nhóm'],
    ['1', 'Xã Một', 'Xã'],
  ];

  test('begins with its headings, not with the title above them', async () => {
    const { grid } = await asking()('pasted', { texts, rows });
    expect(grid).toEqual({ header: rows[1], rows: [rows[2]] });
  });

  test('has none where only units were copied', async () => {
    expect((await asking()('pasted', { texts, rows: rows.slice(2) })).grid).toBeNull();
  });

  test('is all sheets of a workbook, and a merged group is of each of its rows, as for the command line', async () => {
    const merged = [
      ['Nhóm', 'Tên đơn vị'],
      ['Cơ quan', 'Chi bộ Một'],
      [null, 'Chi bộ Hai'],
      [null, null],
    ];
    const merges = [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }];
    const sheets = [
      { name: 'Xã', rows },
      { name: 'Cơ quan', rows: merged, merges },
    ];
    const bytes = await writeXlsx({ sheets });
    const { grid } = await asking()('sheet', { texts, file: { name: 'danh sach.xlsx', bytes }, language: 'vi' });
    expect(grid?.rows).toEqual([
      ['1', 'Xã Một', 'Xã'],
      ['', 'Chi bộ Một', 'Cơ quan'],
      ['', 'Chi bộ Hai', 'Cơ quan'],
    ]);
  });

  test('is read as the command line reads it where Excel saved it as values', async () => {
    const bytes = new TextEncoder().encode('\uFEFFsep=;\r\nTên đơn vị;Nhóm\r\n"Xã Một, Hai";Xã\r\n');
    const { grid } = await asking()('sheet', { texts, file: { name: 'danh sach.csv', bytes }, language: 'vi' });
    expect(grid).toEqual({ header: ['Tên đơn vị', 'Nhóm'], rows: [['Xã Một, Hai', 'Xã']] });
  });

  test('says why it cannot be read', async () => {
    const file = { name: 'danh sach.pdf', bytes: new Uint8Array([1, 2, 3]) };
    const { grid, problems } = await asking()('sheet', { texts, file, language: 'vi' });
    expect(grid).toBeNull();
    expect(problems.map(({ what }) => what)).toEqual(['Danh sách đơn vị “danh sach.pdf” ở dạng .pdf.']);
  });
});
