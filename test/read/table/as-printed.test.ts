import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormTable } from '../../../src/form/index.js';
import { tagOf } from '../../../src/form/index.js';
import { flowOf } from '../../../src/read/flow.js';
import { printedBy } from '../../../src/read/printed.js';
import { askedTable } from '../../../src/read/table/asked.js';
import { findColumns, weighColumns } from '../../../src/read/table/columns.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { type Line, line, smallForm, table, typedDocument } from '../../support/typed.js';

const ID = 'bieu';
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      tables: [
        {
          id: ID,
          title: 'Một số chỉ tiêu chính',
          rows: [
            { id: 'lop', label: 'Lớp bồi dưỡng' },
            { id: 'sach', label: 'Sách phát hành' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch', type: 'integer', min: 0 },
            { id: 'ngay', label: 'Ngày hoàn thành', type: 'date' },
            { id: 'ghi_chu', label: 'Kết quả', type: 'text' },
          ],
        },
      ],
    },
  ],
});
const asked = askedTable(form.sections[0]?.tables[0] as FormTable);
const heads = asked.columns.map(({ headers: [head] }) => head?.text ?? '');

const found = (rows: readonly (readonly (string | Line)[])[]) => {
  const flow = flowOf(typedDocument([table(rows, 1)]), printedBy(form));
  const [grid] = flow.tables.map((one) => gridOf(one, flow));
  if (!grid) throw new Error('no table');
  return { weighed: weighColumns(grid, asked), quick: findColumns(grid, asked) };
};

/** Where a column stands, and how sure that is: answers are never surer than 0.99. */
const seen = ({ columns, ...rest }: ReturnType<typeof findColumns>) => ({
  ...rest,
  columns: columns.map(({ standing, ...column }) => ({
    ...column,
    standing: standing && { ...standing, posterior: Math.min(0.99, standing.posterior) },
  })),
});

const text = fc.constantFrom(
  '12',
  '',
  'Lớp bồi dưỡng',
  'Sách phát hành',
  '01/02/2026',
  'Kế hoạch',
  'đang làm',
  '2026',
  ...heads,
);
const cell = fc
  .tuple(text, fc.constantFrom('none', 'lop', 'sach'), fc.constantFrom('ke_hoach', 'ngay', 'ghi_chu'))
  .map(([typed, row, column]) =>
    row === 'none' ? typed : line(typed, { tag: tagOf('cell', `${ID}.${row}.${column}`) }),
  );
const body = fc.array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { maxLength: 4 });
const head = fc.oneof(
  { weight: 5, arbitrary: fc.constant(heads) },
  { weight: 1, arbitrary: fc.shuffledSubarray(heads, { minLength: heads.length }) },
  { weight: 1, arbitrary: fc.array(text, { minLength: heads.length, maxLength: heads.length }) },
);

describe('the columns of a table as the form prints it', () => {
  test('stand where weighing puts them, whatever was typed below and moved about', () => {
    fc.assert(
      fc.property(head, body, (first, rows) => {
        const { quick, weighed } = found([first, ...rows]);
        expect(seen(quick)).toEqual(seen(weighed));
      }),
      { numRuns: 300 },
    );
  });

  test('are told by their headers, though all below reads like another column', () => {
    const { quick } = found([heads, ['Lớp bồi dưỡng', 'Kế hoạch', '12', '01/02/2026']]);
    expect(quick.columns.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
  });
});
