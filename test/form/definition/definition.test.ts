import { expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { checkParts, columnParts, figureItemIds, outlineParts, rowParts } from '../../../src/form/index.js';

test('every part of a definition is found under the path it stands at', () => {
  const outline = Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    checks: [{ that: 'a > 0', say: 'Sai' }],
    sections: [
      {
        id: 'mot',
        title: 'Một',
        figures: [{ id: 'a', label: 'A' }],
        points: [{ id: 'diem', ask: 'Nêu', figures: [{ id: 'b', label: 'B' }] }],
        sections: [
          { id: 'trong', title: 'Trong', tables: [{ id: 'bang', title: 'Bảng', columns: [{ id: 'x', label: 'X' }] }] },
        ],
      },
    ],
    appendices: [
      {
        id: 'bieu',
        title: 'Biểu',
        rows: [{ id: 'r', label: 'Hàng' }],
        columns: [{ id: 'y', label: 'Y' }],
        checks: [{ that: 'y > 0', say: 'Sai' }],
      },
    ],
  });
  const { answers, figures, tables } = outlineParts(outline);
  const paths = (parts: readonly { path: readonly (string | number)[] }[]) => parts.map(({ path }) => path.join('.'));
  expect(paths(answers)).toEqual(['sections.0', 'sections.0.points.0', 'sections.0.sections.0']);
  expect(paths(figures)).toEqual(['sections.0.figures.0', 'sections.0.points.0.figures.0']);
  expect(paths(tables)).toEqual(['sections.0.sections.0.tables.0', 'appendices.0']);
  const appendix = tables.at(-1);
  if (!appendix) throw new Error('no table');
  expect(paths(columnParts(appendix))).toEqual(['appendices.0.columns.0']);
  expect(paths(rowParts(appendix))).toEqual(['appendices.0.rows.0']);
  expect(paths(checkParts(appendix))).toEqual(['appendices.0.checks.0']);
  expect(paths(checkParts({ value: outline, path: [] }))).toEqual(['checks.0']);
});

test('the items of a figure are its values, or itself where it has one', () => {
  expect(figureItemIds({ id: 'so_tin' })).toEqual(['so_tin']);
  expect(figureItemIds({ id: 'so_tin', series: [2025, 2026] })).toEqual(['so_tin.2025', 'so_tin.2026']);
  expect(figureItemIds({ id: 'so_tin', compare: ['plan', 'actual'] })).toEqual(['so_tin.plan', 'so_tin.actual']);
});
