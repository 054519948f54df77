import { beforeEach, describe, expect, test } from '@jest/globals';
import { bookmarkOf } from '../../../src/form/index.js';
import { anchoredIn, taggedSpots } from '../../../src/read/table/anchors.js';
import type { Asked } from '../../../src/read/table/asked.js';
import { askedIn, gridTyped, TWO_BY_TWO } from '../../support/grids.js';
import { line } from '../../support/typed.js';

let asked: Asked;
beforeEach(() => {
  asked = askedIn(TWO_BY_TWO);
});

const tag = (item: string, text = '4') => line(text, { tag: `cell:bieu.${item}` });
const mark = (item: string, text = '4') => line(text, { bookmark: bookmarkOf('cell', `bieu.${item}`) });
const anchored = (...rows: Parameters<typeof gridTyped>[0]) => {
  const { rows: own, columns } = anchoredIn(gridTyped(rows), asked);
  return { rows: Object.fromEntries(own), columns: Object.fromEntries(columns) };
};

test('the tags of a cell name the places of the table that is asked, and of no other', () => {
  const [cell] =
    gridTyped([[{ lines: [tag('hop.so'), line('x', { tag: 'cell:khac.hop.so' }), line('y')] }]]).rows[0] ?? [];
  expect(cell && taggedSpots(cell, asked)).toEqual([{ row: 'hop', column: 'so' }]);
});

describe('the rows and columns of a table are known by what is hidden in them', () => {
  test('firmly by a tag, which cannot have slipped there', () => {
    expect(anchored(['Chỉ tiêu', 'Số lượng'], ['Hội nghị', tag('hop.so')])).toEqual({
      rows: { 1: { id: 'hop', firm: true } },
      columns: { 1: { id: 'so', firm: true } },
    });
  });

  test('by one bookmark, which may have slipped, and firmly by two', () => {
    expect(anchored([mark('hop.so'), 'x'])).toEqual({
      rows: { 0: { id: 'hop', firm: false } },
      columns: { 0: { id: 'so', firm: false } },
    });
    expect(anchored([mark('hop.so'), mark('hop.nguoi')])).toEqual({
      rows: { 0: { id: 'hop', firm: true } },
      columns: { 0: { id: 'so', firm: false }, 1: { id: 'nguoi', firm: false } },
    });
  });

  test('by its tag alone where it has a bookmark of another place too', () => {
    const both = line('4', { tag: 'cell:bieu.hop.so', bookmark: bookmarkOf('cell', 'bieu.lop.nguoi') });
    expect(anchored([both]).rows).toEqual({ 0: { id: 'hop', firm: true } });
    expect(anchored([tag('hop.so'), mark('lop.nguoi'), mark('lop.so')]).rows).toEqual({ 0: { id: 'hop', firm: true } });
  });

  test('by most of its cells, where they name several', () => {
    expect(anchored([tag('lop.so'), tag('hop.nguoi'), tag('hop.nguoi')]).rows).toEqual({
      0: { id: 'hop', firm: true },
    });
    expect(anchored([tag('hop.so')], [tag('lop.nguoi')], [tag('lop.nguoi')]).columns).toEqual({
      0: { id: 'nguoi', firm: true },
    });
  });

  test('once in a merged cell, in its first column', () => {
    const wide = { lines: [tag('hop.so')], span: 2 };
    expect(anchored([wide, 'x'])).toEqual({
      rows: { 0: { id: 'hop', firm: true } },
      columns: { 0: { id: 'so', firm: true } },
    });
  });

  test('by nothing where nothing is hidden', () => {
    expect(anchored(['Hội nghị', '4'])).toEqual({ rows: {}, columns: {} });
  });
});
