import { expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { contentsOf } from '../../../src/read/table/contents.js';
import { cellsOf, gridOf } from '../../../src/read/table/grid.js';
import { gridTyped } from '../../support/grids.js';
import { line, table, typedDocument } from '../../support/typed.js';

test('all that stands in a table is gathered: what is hidden in it, and what it says, each once', () => {
  const cell = (text: string, item: string) => line(text, { tag: `cell:bieu.${item}`, bookmark: `_dc_cell_${item}` });
  const grid = gridTyped([
    ['Số lượng', 'Số lượng', ''],
    [cell('4', 'hop.so'), cell('4', 'lop.so'), line('5', { tag: 'text:khac' })],
  ]);
  const { tags, bookmarks, owners, anchors, keys, cells } = contentsOf(grid);
  expect([...tags]).toEqual(['cell:bieu.hop.so', 'cell:bieu.lop.so', 'text:khac']);
  expect([...bookmarks]).toEqual(['_dc_cell_hop.so', '_dc_cell_lop.so']);
  expect([...owners]).toEqual(['bieu']);
  expect(anchors).toEqual(['cell:bieu.hop.so', '_dc_cell_hop.so', 'cell:bieu.lop.so', '_dc_cell_lop.so', 'text:khac']);
  expect([...keys]).toEqual(['sốlượng', '', '4', '5']);
  expect(cells.map(({ text }) => text)).toEqual(['Số lượng', '4', '5']);
  expect(contentsOf(grid)).toBe(contentsOf(grid));
});

test('a table inside a cell is part of what that says, and its tags are those of its own', () => {
  const document = typedDocument([
    table([['Số lượng', line('4', { tag: 'cell:ngoai.hop.so' })]]),
    table([[line('5', { tag: 'cell:trong.hop.so' }), '6']]),
  ]);
  const [outer, inner] = document.body;
  if (outer?.type !== 'table' || inner?.type !== 'table') throw new Error('no tables');
  const [row] = outer.rows;
  const cells = row?.cells.map((cell, at) => (at === 1 ? { ...cell, blocks: [...cell.blocks, inner] } : cell)) ?? [];
  const flow = flowOf({ ...document, body: [{ ...outer, rows: [{ header: false, cells }] }] });
  const [around, inside] = flow.tables.map((one) => gridOf(one, flow));
  if (!around || !inside) throw new Error('no grids');
  expect(cellsOf(around.rows[0] ?? []).map(({ text }) => text)).toEqual(['Số lượng', '4\n5\n6']);
  expect([...contentsOf(around).tags]).toEqual(['cell:ngoai.hop.so']);
  expect([...contentsOf(around).owners]).toEqual(['ngoai']);
  expect(contentsOf(around).anchors).toEqual(['cell:ngoai.hop.so', 'cell:trong.hop.so']);
  expect([...contentsOf(inside).tags]).toEqual(['cell:trong.hop.so']);
});
