import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { itemsOf, periodOf, resolve } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { letterheadFor } from '../support/letterheads.js';

const outline = Outline.parse({
  decuong: 1,
  id: 'bao_cao',
  title: 'Báo cáo',
  sections: [
    {
      id: 'mot',
      title: 'Một',
      figures: [
        {
          id: 'so_tin',
          label: 'Số tin',
          series: [2021, 't1', { key: 't2', label: '02/2023' }, { key: 'ky_nay', label: '{{period.label}}' }],
        },
      ],
    },
  ],
  checks: [{ that: 'so_tin.t2 >= so_tin.t1', say: 'Tháng 2 không ít hơn tháng 1.' }],
});

describe('a column of a series', () => {
  const period = periodOf(outline, '2026-H1');
  if (period === null) throw new Error('There is no period.');
  const form = resolve({ outline, unit: null, period, letterhead: letterheadFor(outline) });

  test('has its key for its header, or a header of its own', () => {
    expect(form.sections[0]?.figures[0]?.values.map(({ key, label }) => [key, label])).toEqual([
      ['2021', '2021'],
      ['t1', 't1'],
      ['t2', '02/2023'],
      ['ky_nay', '6 tháng đầu năm 2026'],
    ]);
  });

  test('is called by its key wherever the definition speaks of it', () => {
    expect(itemsOf(form).flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []))).toEqual([
      'so_tin.2021',
      'so_tin.t1',
      'so_tin.t2',
      'so_tin.ky_nay',
    ]);
  });

  test('may stand once only, however its header reads', () => {
    const text = `
decuong: 1
id: bao_cao
title: Báo cáo
sections:
  - id: mot
    title: Một
    figures:
      - {id: so_tin, label: Số tin, series: [{key: t1, label: "01/2023"}, {key: t1, label: "02/2023"}]}
`;
    const { findings } = loadOutline({ name: 'a.yaml', bytes: new TextEncoder().encode(text) });
    expect(findings.map(({ code }) => code)).toEqual(['key-repeated']);
  });
});
