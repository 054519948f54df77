import { expect, test } from '@jest/globals';
import { contentsOf } from '../../../src/read/table/contents.js';
import { gridTyped } from '../../support/grids.js';
import { line } from '../../support/typed.js';

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
