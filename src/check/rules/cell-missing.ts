import { finding } from '../../findings/index.js';
import { TOTAL } from '../cells.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Cơ quan báo chí
    rows: {min: 2}
    columns:
      - {id: ten, label: Tên cơ quan, key: true}
      - {id: so_nguoi, label: Số người, type: integer}
      - {id: ghi_chu, label: Ghi chú, required: false}
`;

/** A required cell of a row with nothing in it. Totals have a check of their own. */
export const cellMissing: Check = {
  codes: ['cell-missing'],
  run: (context) =>
    context.cells.flatMap(({ table, rowId, row, column, answer }) =>
      answer.required && isOpen(answer) && rowId !== TOTAL
        ? [
            finding('cell-missing', answer.item, placeOf(context, answer.item), {
              title: table.title,
              row,
              columns: [{ label: column.label, type: column.rule.type, options: column.rule.options }],
            }),
          ]
        : [],
    ),
  examples: [
    { outline, returned: { 'bieu_1.r2.so_nguoi': '' }, finds: ['cell-missing bieu_1.r2.so_nguoi'] },
    { outline, returned: { 'bieu_1.r2.ghi_chu': '' }, finds: [] },
  ],
};
