import { type Finding, finding } from '../../findings/index.js';
import type { FormColumn, FormTable } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Check } from '../check.js';
import { type Context, tablesOf } from '../context.js';
import { placeOf } from '../place.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Cơ quan báo chí
    rows: {min: 1}
    columns:
      - {id: ten, label: Tên cơ quan, key: true}
      - {id: so_nguoi, label: Số người, type: integer}
      - {id: ghi_chu, label: Ghi chú, required: false}
`;

const isSame = (typed: string, { label, printed, group }: FormColumn): boolean =>
  [label, printed, `${group ?? ''}${label}`, `${group ?? ''}${printed}`].some((asked) => keyOf(asked) === keyOf(typed));

function changed(context: Context, table: FormTable, column: FormColumn, typed: string | null): Finding[] {
  if (typed === null || typed.trim() === '' || isSame(typed, column)) return [];
  const item = `${table.id}.${column.id}`;
  const data = { title: table.title, column: column.label, typed };
  return [finding('table-header-changed', item, placeOf(context, item), data)];
}

function lost(context: Context, table: FormTable, column: FormColumn): Finding[] {
  const item = `${table.id}.${column.id}`;
  const answer = context.answers.get(item);
  if (answer === undefined || !answer.required || !isOpen(answer)) return [];
  return [finding('table-column-missing', item, placeOf(context, item), { title: table.title, column: column.label })];
}

/** The columns of a table: each still there, under the header the form prints. */
export const tableColumn: Check = {
  codes: ['table-header-changed', 'table-column-missing'],
  run: (context) =>
    tablesOf(context).flatMap((table) => {
      const reading = context.tables.get(table.id);
      const printed = table.columns.filter((column) => !column.id.startsWith('_'));
      return printed.flatMap((column) => {
        const typed = reading?.columns.find((one) => one.id === column.id)?.typed ?? null;
        return [...changed(context, table, column, typed), ...lost(context, table, column)];
      });
    }),
  examples: [
    { outline, returned: { 'bieu_1.so_nguoi.header': 'Nhân sự' }, finds: ['table-header-changed bieu_1.so_nguoi'] },
    { outline, returned: { 'bieu_1.so_nguoi': null }, finds: ['table-column-missing bieu_1.so_nguoi'] },
    { outline, returned: { 'bieu_1.ghi_chu': null }, finds: [] },
  ],
};
