import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LetterheadFile } from '../../schemas/letterhead.js';
import { Outline } from '../../schemas/outline.js';
import { askedValues, periodOf, resolve } from '../../src/form/index.js';

const { in: _, ...letterhead } = LetterheadFile.parse(
  parse(readFileSync(join(import.meta.dirname, '../../templates/letterheads/vn-party-2018.yaml'), 'utf8')),
);

function asked(definition: string) {
  const outline = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', ...parse(definition) });
  const period = periodOf(outline, '2026');
  if (!period) throw new Error('no period');
  return askedValues(resolve({ outline, unit: null, period, letterhead }));
}

describe('the values a form asks for', () => {
  test('are each value of a figure, told with its years, and by words that leave them out', () => {
    const values = asked('sections: [{id: a, title: A, figures: [{id: tin, label: Số tin, series: [2024, 2025]}]}]');
    expect(values.map(({ item, label, words }) => [item, label, words])).toEqual([
      ['tin.2024', 'Số tin (2024)', 'Số tin'],
      ['tin.2025', 'Số tin (2025)', 'Số tin'],
    ]);
  });

  test('are the table, its columns under their groups, and its fixed rows', () => {
    const values = asked(`
sections: [{id: a, title: A}]
appendices:
  - id: bieu
    title: Biểu
    columns: [{id: ten, label: Tên, key: true}, {id: x, label: Nam, group: Số người}, {id: y, label: Ghi chú}]
    rows: [{id: mot, label: Xã Một}]`);
    expect(values.map(({ item, label, words, rule }) => [item, label, words, rule === null])).toEqual([
      ['bieu', 'Biểu', 'fixed', true],
      ['bieu.x', 'Biểu – Nam', 'Số người Nam', false],
      ['bieu.y', 'Biểu – Ghi chú', 'Ghi chú', false],
      ['bieu.mot', 'Biểu – Xã Một', 'Xã Một', true],
    ]);
  });

  test('are no rows where the unit adds its own', () => {
    const values = asked(
      'sections: [{id: a, title: A, tables: [{id: bieu, title: Biểu, columns: [{id: x, label: X}]}]}]',
    );
    expect(values.map(({ item, words }) => [item, words])).toEqual([
      ['bieu', 'open'],
      ['bieu.x', 'X'],
    ]);
  });

  test('are in the measure the form prints: the one named, else that of the money', () => {
    const values = asked(`
sections:
  - id: a
    title: A
    figures:
      - {id: von, label: Vốn, type: money, scale: 1000000}
      - {id: dat, label: Đất, type: decimal, unit: ha}
      - {id: hop, label: Số cuộc, type: integer}`);
    expect(values.map(({ item, rule }) => [item, rule?.unit ?? null])).toEqual([
      ['von', 'triệu đồng'],
      ['dat', 'ha'],
      ['hop', null],
    ]);
  });
});
