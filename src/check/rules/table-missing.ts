import { type Finding, finding } from '../../findings/index.js';
import type { FormTable } from '../../form/index.js';
import type { Check } from '../check.js';
import { answered, type Context } from '../context.js';
import { placeOf } from '../place.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Cơ quan báo chí
    rows: {min: 2, max: 3}
    columns:
      - {id: ten, label: Tên cơ quan, key: true}
      - {id: so_nguoi, label: Số người, type: integer}
`;

const filledRows = ({ tables }: Context, { id }: FormTable): number =>
  (tables.get(id)?.rows ?? []).filter((row) => row.id !== 'total').length;

function rowFindings(context: Context, table: FormTable): Finding[] {
  if (table.rows.are === 'fixed') return [];
  const rows = filledRows(context, table);
  const { min, max } = table.rows;
  const place = placeOf(context, table.id);
  const { id, title } = table;
  if (table.required && rows < min) return [finding('table-too-few-rows', id, place, { title, rows, min })];
  if (max !== null && rows > max) return [finding('table-too-many-rows', id, place, { title, rows, max })];
  return [];
}

/** A table that must be there and filled in, with as many rows as asked. */
export const tableMissing: Check = {
  codes: ['table-missing', 'table-empty', 'table-too-few-rows', 'table-too-many-rows'],
  run: (context) =>
    answered(context, 'table').flatMap(({ item, answer }) => {
      const place = placeOf(context, item.id);
      const title = item.label;
      if (answer.state === 'nil' || (answer.state === 'unknown' && !context.tables.has(item.id))) return [];
      if (answer.state === 'missing')
        return answer.required ? [finding('table-missing', item.id, place, { title })] : [];
      const rows = rowFindings(context, item.table);
      if (rows.length > 0 || !answer.required || !isOpen(answer)) return rows;
      return [finding('table-empty', item.id, place, { title })];
    }),
  examples: [
    { outline, returned: { bieu_1: null }, finds: ['table-missing bieu_1'] },
    { outline, returned: { bieu_1: '' }, finds: ['table-too-few-rows bieu_1'] },
    {
      outline: outline.replace('rows: {min: 2, max: 3}', 'rows: {}'),
      returned: { bieu_1: '' },
      finds: ['table-empty bieu_1'],
    },
    { outline, returned: { 'bieu_1.r2': null }, finds: ['table-too-few-rows bieu_1'] },
    {
      outline,
      returned: { 'bieu_1.r3.so_nguoi': '3', 'bieu_1.r4.so_nguoi': '4' },
      finds: ['table-too-many-rows bieu_1'],
    },
    { outline, returned: { 'bieu_1.r3.so_nguoi': '3' }, finds: [] },
  ],
};
