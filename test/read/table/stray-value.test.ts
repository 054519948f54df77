import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/read/table/asked.js';
import { findColumns } from '../../../src/read/table/columns/columns.js';
import { strayValue } from '../../../src/read/table/stray-value.js';
import { askedIn, gridTyped } from '../../support/grids.js';
import { line } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const rows = [{ id: 'hop', label: 'Số hội nghị', unit: 'cuộc' }];
let one: Asked;
let two: Asked;
beforeEach(() => {
  one = askedIn({ rows, columns: [{ id: 'so', label: 'Số lượng', ...integer }] });
  two = askedIn({
    rows,
    columns: [
      { id: 'so', label: 'Số lượng', ...integer },
      { id: 'nguoi', label: 'Số người', ...integer },
    ],
  });
});

type Cell = Parameters<typeof gridTyped>[0][number][number];

/** What was typed beside the empty place of the one row: the text of its cell, or what stands behind the label. */
const stray = (label: Cell, unit: Cell, asked = one, id = 'hop', added: { head: string; cell: string }[] = []) => {
  const grid = gridTyped(
    [
      ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', ...added.map(({ head }) => head)],
      [label, unit, '', ...added.map(({ cell }) => cell)],
    ],
    1,
  );
  const columns = findColumns(grid, asked);
  const found = strayValue(
    { asked, grid, columns },
    { id, label: '', at: 1, position: { at: 1, posterior: 1, words: 'same' } },
    'vi',
  );
  return found && (found.behind ? ['behind', found.behind.text] : found.cell.text);
};

describe('a value that was typed beside its place', () => {
  test.each(['12', ' 12 cuộc', '-12', '(12)', '1.250', 'EUR 71,269'])(
    'stands in the cell of its unit of measure: %s',
    (text) => {
      expect(stray('Số hội nghị', text)).toBe(text.trim());
    },
  );

  test('stands in a cell that was added behind its row, and is called nothing', () => {
    const behind = (...added: { head: string; cell: string }[]) => stray('Số hội nghị', 'cuộc', one, 'hop', added);
    expect(behind({ head: '', cell: '12' })).toBe('12');
    expect(behind({ head: '', cell: 'đã kiểm tra' })).toBeNull();
    expect(behind({ head: 'Kỳ trước', cell: '12' })).toBeNull();
    expect(behind({ head: '', cell: '12' }, { head: '', cell: '13' })).toBeNull();
  });

  test.each(['cuộc', '1.000 đồng', '000 đồng', '1 000 đồng', 'VND 1.000', 'm2', ''])(
    'which may say much else: %s',
    (text) => {
      expect(stray('Số hội nghị', text)).toBeNull();
    },
  );

  test.each<[Cell, string | null]>([
    ['Số hội nghị: 12', '12'],
    ['Số hội nghị： 12 cuộc', '12 cuộc'],
    ['1. Số hội nghị: 12', '12'],
    ['Số hội nghị: đã mở', null],
    ['Số hội nghị 12', null],
    ['Số lớp: 12', null],
    [': 12', null],
    [{ lines: [line('Số hội nghị'), line('12')] }, '12'],
    [{ lines: [line('Số hội nghị:'), line(' 12 ')] }, '12'],
    [{ lines: [line('Số hội nghị'), line('đã mở')] }, null],
    [{ lines: [line('Số lớp'), line('12')] }, null],
    [{ lines: [line('Chỉ tiêu'), line('Số hội nghị: 12')] }, '12'],
    ['', null],
    ['……', null],
  ])('stands behind its label, on its line or in the next: %p', (label, text) => {
    expect(stray(label, 'cuộc')).toEqual(text === null ? null : ['behind', text]);
  });

  test('is a choice there, where one is asked for', () => {
    const level = { id: 'muc', label: 'Số lượng', type: 'choice', options: ['Không có dịch', 'Có dịch'] };
    const choice = askedIn({ rows: [{ id: 'hop', label: 'Tình hình dịch bệnh', unit: 'mức' }], columns: [level] });
    expect(stray('Tình hình dịch bệnh', 'Không có dịch', choice)).toBe('Không có dịch');
    expect(stray('Tình hình dịch bệnh', 'ổ dịch', choice)).toBeNull();
  });

  test('is nobody’s where the row is not printed, or several values are asked in it', () => {
    expect(stray('Số hội nghị: 12', 'cuộc', one, 'r1')).toBeNull();
    expect(stray('Số hội nghị: 12', '12', two)).toBeNull();
  });
});
