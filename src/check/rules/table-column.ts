import type { Language } from '../../../schemas/id.js';
import { type FindingOf, short } from '../../findings/index.js';
import { columnName, type FormColumn, type FormTable, partItem } from '../../form/index.js';
import { keyOf, remembered } from '../../text/index.js';
import { periodName, periodsInFigures } from '../../values/index.js';
import { isOpen } from '../answers.js';
import { type Context, tablesOf } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'table-header-changed': { title: string; column: string; typed: string };
  'table-column-missing': { title: string; column: string };
}

const { codes, finding } = codesOf<Data>({
  'table-header-changed': {
    severity: 'warning',
    summary: { vi: 'Tên cột bị sửa', en: 'The header of a column was changed' },
    vi: ({ title, column, typed }) => ({
      what: `Trong bảng “${title}”, tên cột “${column}” đã được sửa thành “${short(typed)}”.`,
      why: 'Số liệu của cột có thể bị hiểu khác với yêu cầu.',
      todo: 'Đề nghị giữ nguyên tên cột như trong mẫu và kiểm tra lại số liệu của cột.',
    }),
    en: ({ title, column, typed }) => ({
      what: `In the table “${title}”, the header “${column}” was changed to “${short(typed)}”.`,
      why: 'The figures under it may then mean something else than was asked.',
      todo: 'Please put back the header as in the form and check the figures under it.',
    }),
  },
  'table-column-missing': {
    severity: 'error',
    summary: { vi: 'Mất cột', en: 'A column is gone' },
    vi: ({ title, column }) => ({
      what: `Bảng “${title}” thiếu cột “${column}”.`,
      why: 'Cột này bắt buộc phải có theo đề cương.',
      todo: 'Đề nghị thêm lại cột như trong mẫu và điền đầy đủ.',
    }),
    en: ({ title, column }) => ({
      what: `The table “${title}” lacks the column “${column}”.`,
      why: 'The outline requires what stands in it.',
      todo: 'Please add the column again as in the form and fill it in.',
    }),
  },
});

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

const years = outline.replace('{id: so_nguoi, label: Số người,', '{id: nam, label: "2026",');

const lettersOf = remembered((header) => keyOf(periodsInFigures(header)));

/** A year is as well called "năm 2026" as "2026". */
const isSame = (typed: string, { label, printed, group }: FormColumn, language: Language): boolean =>
  typed === label ||
  typed === printed ||
  [periodName(label, language) ?? label, label, printed, `${group ?? ''} ${label}`, `${group ?? ''} ${printed}`].some(
    (asked) => lettersOf(asked) === lettersOf(typed),
  );

const inGroup = (group: string | null | undefined, header: string): string => (group ? `${group} – ${header}` : header);

function changed(
  context: Context,
  table: FormTable,
  column: FormColumn,
  { typed, group }: { typed: string | null; group?: string },
): FindingOf<Data>[] {
  if (typed === null || typed.trim() === '' || (!group && isSame(typed, column, context.form.language))) return [];
  const item = partItem(table.id, column.id);
  const name = group ? inGroup(column.group, column.label) : columnName(column, table);
  const data = { title: table.title, column: name, typed: inGroup(group, typed) };
  return [finding('table-header-changed', item, placeOf(context, item), data)];
}

function lost(context: Context, table: FormTable, column: FormColumn): FindingOf<Data>[] {
  const item = partItem(table.id, column.id);
  const answer = context.answers.get(item);
  if (answer === undefined || !answer.required || !isOpen(answer)) return [];
  return [
    finding('table-column-missing', item, placeOf(context, item), {
      title: table.title,
      column: columnName(column, table),
    }),
  ];
}

/** The columns of a table: each still there, under the header the form prints. */
export const tableColumn: Rule<Data> = {
  codes,
  run: (context) =>
    tablesOf(context).flatMap((table) => {
      const reading = context.tables.get(table.id);
      const printed = table.columns.filter((column) => !column.id.startsWith('_'));
      return printed.flatMap((column) => {
        const found = reading?.columns.find((one) => one.id === column.id);
        return [...(found ? changed(context, table, column, found) : []), ...lost(context, table, column)];
      });
    }),
  examples: [
    { outline, returned: { 'bieu_1.so_nguoi.header': 'Nhân sự' }, finds: ['table-header-changed bieu_1.so_nguoi'] },
    { outline: years, returned: { 'bieu_1.nam.header': 'Năm 2026' }, finds: [] },
    { outline: years, returned: { 'bieu_1.nam.header': 'Năm 2025' }, finds: ['table-header-changed bieu_1.nam'] },
    { outline, returned: { 'bieu_1.so_nguoi': null }, finds: ['table-column-missing bieu_1.so_nguoi'] },
    { outline, returned: { 'bieu_1.ghi_chu': null }, finds: [] },
  ],
};
