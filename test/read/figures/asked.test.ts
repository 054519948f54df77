import { expect, test } from '@jest/globals';
import { askedFigures } from '../../../src/read/figures/asked.js';
import { smallForm } from '../../support/typed.js';

let made = 0;

/** Two figures as a table; never the same twice: one that was made is kept. */
function asked(more: object = {}) {
  const id = `lop_${made++}`;
  const form = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả',
        figures: [
          { id, label: 'Số lớp đã mở', unit: 'lớp', type: 'integer', if_any: true, ...more },
          { id: `${id}_b`, label: 'Tỷ lệ dự học', unit: '%', type: 'percent', ...more },
        ],
      },
    ],
  });
  const figures = form.sections[0]?.figures ?? [];
  const { words } = form.letterhead;
  const result = askedFigures(figures, words);
  return { id, figures, words, result, again: (list = figures) => askedFigures(list, words) };
}

test('figures are asked in a table with a column for their names, one for their measures and one for each value', () => {
  const { result, words } = asked();
  const columns = result.columns.map(({ id, is, headers }) => [id, is, headers.map(({ text }) => text)]);
  expect(columns).toEqual([
    ['_label', 'label', [words.figure]],
    ['_unit', 'unit', [words.unit]],
    ['value', 'value', [words.value]],
  ]);
  for (const { group, key, measured } of result.columns) expect([group, key, measured]).toEqual([null, false, false]);
  const years = asked({ series: [2025, 2026] }).result.columns.slice(2);
  expect(years.map(({ id, is, headers, otherwise }) => [id, is, headers[0]?.text, otherwise])).toEqual([
    ['2025', 'value', '2025', []],
    ['2026', 'value', '2026', []],
  ]);
  expect(years.map(({ group, key, measured }) => [group, key, measured])).toEqual([
    [null, false, false],
    [null, false, false],
  ]);
});

test('its columns may be headed otherwise', () => {
  const { result } = asked();
  const otherwise = result.columns.map((column) => column.otherwise.map(({ text }) => text));
  expect(otherwise[0]).toContain('nội dung');
  expect(otherwise[1]).toContain('đvt');
  expect(otherwise[2]).toContain('số lượng');
  expect(result.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['nội dung', 'đvt', 'số lượng']));
});

test('its rows are the figures, as printed or without "(nếu có)"; it has no title and no row of a unit’s own', () => {
  const { result, id } = asked();
  expect(result.rows?.map((row) => [row.id, row.labels.map(({ text }) => text), row.code])).toEqual([
    [id, ['Số lớp đã mở', 'Số lớp đã mở (nếu có)'], null],
    [`${id}_b`, ['Tỷ lệ dự học'], null],
  ]);
  const { title, titled, bookmark, added, total } = result;
  expect([title, titled.text, bookmark, added, total]).toEqual(['', '', '', false, false]);
});

test('its places are known by tags and bookmarks, and each holds what its figure is', () => {
  const { result, id } = asked();
  for (const anchor of [`figure:${id}`, `_dc_figure_${id}`])
    expect(result.spotOf(anchor)).toEqual({ row: id, column: 'value' });
  expect(result.spotOf('figure:khac')).toBeNull();
  expect(result.ruleOf('value', `${id}_b`).type).toBe('percent');
  expect(result.ruleOf('value', id).type).toBe('integer');
  expect(result.ruleOf('value').type).toBe('integer');
  expect(result.ruleOf('value', 'khac').type).toBe('text');
  const years = asked({ series: [2025, 2026] });
  expect(years.result.spotOf(`figure:${years.id}.2026`)).toEqual({ row: years.id, column: '2026' });
});

test('it is made once for the same figures, and anew for others', () => {
  const one = asked();
  expect(one.again()).toBe(one.result);
  expect(one.again([...one.figures])).toBe(one.result);
  expect(one.again(one.figures.slice(1))).not.toBe(one.result);
  const [first] = one.figures;
  expect(one.again(first ? [{ ...first, label: 'Số lớp' }] : []).rows?.[0]?.labels[0]?.text).toBe('Số lớp');
});
