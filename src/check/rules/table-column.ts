import { type Finding, finding } from '../../findings/index.js';
import type { FormColumn, FormTable } from '../../form/form.js';
import { keyOf } from '../../read/compare/fold.js';
import type { Check } from '../check.js';
import type { Context } from '../context.js';
import { placeOf } from '../place.js';

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

const isSame = (typed: string, { label, group }: FormColumn): boolean =>
  [label, `${group ?? ''}${label}`].some((asked) => keyOf(asked) === keyOf(typed));

function judge(context: Context, table: FormTable, column: FormColumn, typed: string | null): Finding[] {
  const item = `${table.id}.${column.id}`;
  const place = placeOf(context, item);
  const data = { title: table.title, column: column.label };
  if (typed !== null) {
    const kept = typed.trim() === '' || isSame(typed, column);
    return kept ? [] : [finding('table-header-changed', item, place, { ...data, typed })];
  }
  const lost = column.is === 'value' && column.required && table.required;
  return lost ? [finding('table-column-missing', item, place, data)] : [];
}

/** The columns of a table: each still there, under the header the form prints. */
export const tableColumn: Check = {
  codes: ['table-header-changed', 'table-column-missing'],
  run: (context) =>
    context.items.flatMap((item) => {
      const reading = item.kind === 'table' ? context.tables.get(item.id) : undefined;
      if (item.kind !== 'table' || reading === undefined) return [];
      return reading.columns.flatMap(({ id, typed }) => {
        const column = item.table.columns.find((one) => one.id === id && !id.startsWith('_'));
        return column === undefined ? [] : judge(context, item.table, column, typed);
      });
    }),
  examples: [
    { outline, returned: { 'bieu_1.so_nguoi.header': 'Nhân sự' }, finds: ['table-header-changed bieu_1.so_nguoi'] },
    { outline, returned: { 'bieu_1.so_nguoi': null }, finds: ['table-column-missing bieu_1.so_nguoi'] },
    { outline, returned: { 'bieu_1.ghi_chu': null }, finds: [] },
  ],
};
