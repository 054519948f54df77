import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/read/table/asked.js';
import { facing } from '../../../src/read/table/facing.js';
import { askedIn, gridTyped, TWO_BY_TWO } from '../../support/grids.js';

let asked: Asked;
beforeEach(() => {
  asked = askedIn(TWO_BY_TWO);
});

const faced = (...rows: string[][]) => {
  const grid = gridTyped(rows);
  const turned = facing(grid, asked);
  return turned === grid ? 'as it is' : turned.rows.map((row) => row.map((cell) => cell?.text));
};

describe('a table that was turned on its side', () => {
  test('is turned back', () => {
    const back = [
      ['', 'Số lượng', 'Số người'],
      ['Hội nghị', '1', '2'],
      ['Lớp học', '3', '4'],
    ];
    expect(faced(['', 'Hội nghị', 'Lớp học'], ['Số lượng', '1', '3'], ['Số người', '2', '4'])).toEqual(back);
  });

  test('is known by its headers at the side alone, or by its labels at the top alone', () => {
    expect(faced(['', 'A', 'B'], ['Số lượng', '1', '3'])).toEqual([
      ['', 'Số lượng'],
      ['A', '1'],
      ['B', '3'],
    ]);
    expect(faced(['', 'Hội nghị'], ['C', '1'])).toEqual([
      ['', 'C'],
      ['Hội nghị', '1'],
    ]);
  });

  test('is none where as much stands as the form prints it', () => {
    expect(faced(['', 'Số lượng', 'Số người'], ['Hội nghị', '1', '2'], ['Lớp học', '3', '4'])).toBe('as it is');
    expect(faced(['', 'Số lượng'], ['Số người', '1'])).toBe('as it is');
    expect(faced(['', 'x'], ['Số người', 'Số lượng'])).toBe('as it is');
    expect(faced(['', 'Hội nghị'], ['x', 'y'], ['Lớp học', 'z'])).toBe('as it is');
    expect(faced(['', 'Hội nghị'], ['x', 'Lớp học'])).toBe('as it is');
    expect(faced(['', 'x', 'y'], ['', 'z', 'u'])).toBe('as it is');
  });

  test('is told by what stands beside the corner, where a row and a column meet', () => {
    expect(faced(['Hội nghị', 'x'], ['y', 'z'])).toBe('as it is');
    expect(faced(['Số lượng', 'Hội nghị'], ['Số người', '4'])).toEqual([
      ['Số lượng', 'Số người'],
      ['Hội nghị', '4'],
    ]);
  });

  test('is none of one row, of one column, or of more rows than anybody writes columns', () => {
    expect(faced(['', 'Hội nghị', 'Lớp học'])).toBe('as it is');
    expect(faced([''], ['Số lượng'])).toBe('as it is');
    const long = (rows: number) => [
      ['', 'Hội nghị', 'Lớp học'],
      ...Array.from({ length: rows - 1 }, (_, at) => [`Xã ${at}`, '1', '2']),
    ];
    expect(faced(...long(60))).toHaveLength(3);
    expect(faced(...long(61))).toBe('as it is');
  });
});
