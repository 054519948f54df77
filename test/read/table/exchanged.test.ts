import { describe, expect, test } from '@jest/globals';
import { tagOf } from '../../../src/form/index.js';
import { findColumns } from '../../../src/read/table/columns/columns.js';
import { findRows } from '../../../src/read/table/rows/rows.js';
import { askedIn, gridTyped } from '../../support/grids.js';
import { line, smallForm } from '../../support/typed.js';

/*
 * "Dứa" is a letter from "Dừa": a slip of typing, were it not that both are asked for. Whoever moves a column moves its
 * header with it.
 */

const decimal = { type: 'decimal', min: 0 };
const columns = [
  { id: 'dua', label: 'Thu hoạch dứa (tấn)', ...decimal },
  { id: 'dua_nuoc', label: 'Thu hoạch dừa (tấn)', ...decimal },
];
const rows = [
  { id: 'xa', label: 'Hộ trong xã' },
  { id: 'thon', label: 'Hộ nơi khác' },
];
type Row = Parameters<typeof gridTyped>[0][number];

describe('two columns whose headers are alike, exchanged with their headers', () => {
  const asked = () => askedIn({ rows, columns });
  const places = (typed: readonly Row[]) => {
    const found = findColumns(gridTyped(typed, 1), asked()).columns;
    return found.map(({ at, position }) => [at, position?.doubt?.is ?? 'sure']);
  };
  const HEAD = ['Nội dung', 'Thu hoạch dừa (tấn)', 'Thu hoạch dứa (tấn)'];

  test('are told by their headers and not by their turn', () => {
    const typed = [HEAD, ['Hộ trong xã', '7,5', '8'], ['Hộ nơi khác', '3', '4,5']];
    expect(places(typed)).toEqual([
      [0, 'sure'],
      [2, 'sure'],
      [1, 'sure'],
    ]);
  });

  const tagged = (item: string, text: string) => line(text, { tag: tagOf('cell', `bieu.${item}`) });

  test('are not asked about where the tags went with them', () => {
    const typed = [
      HEAD,
      ['Hộ trong xã', tagged('xa.dua_nuoc', '7,5'), tagged('xa.dua', '8')],
      ['Hộ nơi khác', tagged('thon.dua_nuoc', '3'), tagged('thon.dua', '4,5')],
    ];
    expect(places(typed)).toEqual([
      [0, 'sure'],
      [2, 'sure'],
      [1, 'sure'],
    ]);
  });

  test('are doubtful where the tags stayed', () => {
    const typed = [
      HEAD,
      ['Hộ trong xã', tagged('xa.dua', '7,5'), tagged('xa.dua_nuoc', '8')],
      ['Hộ nơi khác', tagged('thon.dua', '3'), tagged('thon.dua_nuoc', '4,5')],
    ];
    expect(places(typed).map(([, doubt]) => doubt)).toEqual(['sure', 'words', 'words']);
  });

  test('are a slip of typing from each other where only one is asked for', () => {
    const one = askedIn({ rows, columns: columns.slice(0, 1) });
    const typed = [
      ['Nội dung', 'Thu hoạch dừa (tấn)'],
      ['Hộ trong xã', '8'],
      ['Hộ nơi khác', '4,5'],
    ];
    expect(findColumns(gridTyped(typed, 1), one).columns[1]).toMatchObject({ at: 1, position: { words: 'slips' } });
  });
});

describe('two rows whose labels are alike', () => {
  const asked = () =>
    askedIn({
      rows: [
        { id: 'dua', label: 'Dứa của nông hộ' },
        { id: 'dua_nuoc', label: 'Dừa của nông hộ' },
      ],
      columns,
    });

  test('are told by what they are called where they were exchanged', () => {
    const typed = [
      ['Nội dung', 'Thu hoạch dứa (tấn)', 'Thu hoạch dừa (tấn)'],
      ['Dừa của nông hộ', '7,5', '8'],
      ['Dứa của nông hộ', '3', '4,5'],
    ];
    const own = asked();
    const grid = gridTyped(typed, 1);
    const found = findRows(grid, own, findColumns(grid, own), smallForm({})).rows;
    expect(found.map(({ id, at, position }) => [id, at, position.doubt?.is ?? 'sure'])).toEqual([
      ['dua_nuoc', 1, 'sure'],
      ['dua', 2, 'sure'],
    ]);
  });
});
