import { type Finding, finding } from '../../findings/index.js';
import type { CellItem } from '../cells.js';
import type { Check } from '../check.js';
import type { Context } from '../context.js';
import { placeOf, typedIn } from '../place.js';
import { flawOf } from '../value.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Cơ quan báo chí
    rows: {min: 1}
    columns:
      - {id: ten, label: Tên cơ quan, key: true}
      - {id: so_nguoi, label: Số người, type: integer, min: 1}
`;

function judge(context: Context, { table, row, column, answer }: CellItem): Finding[] {
  const flaw = flawOf(answer, column.rule);
  if (flaw === null) return [];
  const { type, options, min, max } = column.rule;
  const place = placeOf(context, answer.item);
  const data = { title: table.title, row, column: column.label, typed: typedIn(answer) };
  return flaw === 'out-of-range'
    ? [finding('cell-out-of-range', answer.item, place, { ...data, min, max })]
    : [finding('cell-wrong-type', answer.item, place, { ...data, type, options })];
}

/** A cell that holds something else than its column asks for, or a value beyond its bounds. */
export const cellValue: Check = {
  codes: ['cell-wrong-type', 'cell-out-of-range'],
  run: (context) => context.cells.flatMap((cell) => (cell.column.is === 'value' ? judge(context, cell) : [])),
  examples: [
    { outline, returned: { 'bieu_1.r1.so_nguoi': 'mười' }, finds: ['cell-wrong-type bieu_1.r1.so_nguoi'] },
    { outline, returned: { 'bieu_1.r1.so_nguoi': '0' }, finds: ['cell-out-of-range bieu_1.r1.so_nguoi'] },
    { outline, returned: { 'bieu_1.r1.so_nguoi': '12' }, finds: [] },
  ],
};
