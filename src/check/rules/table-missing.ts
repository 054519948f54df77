import { count, type FindingOf } from '../../findings/index.js';
import { addedRowsOf, type FormTable, isAddedTo } from '../../form/index.js';
import { numeral } from '../../values/index.js';
import { isOpen } from '../answers.js';
import { answered, type Context } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'table-missing': { title: string };
  'table-empty': { title: string };
  'table-too-few-rows': { title: string; rows: number; min: number };
  'table-too-many-rows': { title: string; rows: number; max: number };
}

const { codes, finding } = codesOf<Data>({
  'table-missing': {
    severity: 'error',
    summary: { vi: 'Thiếu bảng', en: 'A table is missing' },
    vi: ({ title }) => ({
      what: `Không tìm thấy bảng “${title}”.`,
      why: 'Bảng này bắt buộc phải có trong báo cáo.',
      todo: 'Đề nghị sao lại bảng từ mẫu và điền đầy đủ.',
    }),
    en: ({ title }) => ({
      what: `The table “${title}” was not found.`,
      why: 'The outline requires it.',
      todo: 'Please copy the table from the form again and fill it in.',
    }),
  },
  'table-empty': {
    severity: 'error',
    summary: { vi: 'Bảng chưa điền', en: 'A table is not filled in' },
    vi: ({ title }) => ({
      what: `Bảng “${title}” chưa được điền.`,
      why: 'Đây là bảng số liệu bắt buộc theo đề cương.',
      todo: 'Đề nghị điền số liệu vào bảng.',
    }),
    en: ({ title }) => ({
      what: `The table “${title}” is not filled in.`,
      why: 'The outline requires it.',
      todo: 'Please fill in the table.',
    }),
  },
  'table-too-few-rows': {
    severity: 'error',
    summary: { vi: 'Bảng thiếu dòng', en: 'A table has too few rows' },
    vi: ({ title, rows, min }) => ({
      what:
        rows === 0
          ? `Bảng “${title}” chưa có dòng số liệu nào.`
          : `Bảng “${title}” mới có ${numeral(rows, 'vi')} dòng số liệu.`,
      why: `Đề cương yêu cầu ít nhất ${numeral(min, 'vi')} dòng.`,
      todo: 'Đề nghị bổ sung đủ các dòng còn thiếu.',
    }),
    en: ({ title, rows, min }) => ({
      what: `The table “${title}” has ${rows === 0 ? 'no row' : `only ${count(rows, 'row', 'rows')}`} filled in.`,
      why: `The outline asks for ${count(min, 'row', 'rows')} or more.`,
      todo: 'Please add the rows that are missing.',
    }),
  },
  'table-too-many-rows': {
    severity: 'warning',
    summary: { vi: 'Bảng thừa dòng', en: 'A table has too many rows' },
    vi: ({ title, rows, max }) => ({
      what: `Bảng “${title}” có ${numeral(rows, 'vi')} dòng số liệu.`,
      why: `Đề cương chỉ yêu cầu nhiều nhất ${numeral(max, 'vi')} dòng.`,
      todo: 'Đề nghị chỉ giữ lại những dòng cần thiết.',
    }),
    en: ({ title, rows, max }) => ({
      what: `The table “${title}” has ${count(rows, 'row', 'rows')}.`,
      why: `The outline asks for ${numeral(max, 'en')} at most.`,
      todo: 'Please keep only the rows that matter most.',
    }),
  },
});

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

const filledRows = ({ tables }: Context, table: FormTable): number =>
  (tables.get(table.id)?.rows ?? []).filter((row) => isAddedTo(table, row.id)).length;

function rowFindings(context: Context, table: FormTable): FindingOf<Data>[] {
  const added = addedRowsOf(table);
  if (added === null) return [];
  const rows = filledRows(context, table);
  const { min, max } = added;
  const place = placeOf(context, table.id);
  const { id, title } = table;
  if (table.required && rows < min) return [finding('table-too-few-rows', id, place, { title, rows, min })];
  if (max !== null && rows > max) return [finding('table-too-many-rows', id, place, { title, rows, max })];
  return [];
}

/** A table that must be there and filled in, with as many rows as asked. */
export const tableMissing: Rule<Data> = {
  codes,
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
