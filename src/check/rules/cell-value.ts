import type { ValueType } from '../../../schemas/outline.js';
import { type Bound, type FindingOf, short } from '../../findings/index.js';
import { columnName } from '../../form/index.js';
import { saidIn } from '../answers.js';
import type { CellItem } from '../cells.js';
import type { Context } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { problemOf } from '../value.js';
import { checkWords, type RowName } from '../words/index.js';

export interface Data {
  'cell-wrong-type': {
    title: string;
    row: RowName;
    column: string;
    typed: string;
    type: ValueType;
    options: string[];
  };
  'cell-out-of-range': { title: string; row: RowName; column: string; typed: string; min: Bound; max: Bound };
}

const { codes, finding } = codesOf<Data>({
  'cell-wrong-type': {
    severity: 'error',
    summary: { vi: 'Ô ghi không đúng loại', en: 'A cell holds another kind of value than asked' },
    vi: ({ title, row, column, typed, type, options }) => ({
      what: `Trong bảng “${title}”, ${checkWords.vi.rowName(row)}, cột “${column}” đang ghi “${short(typed)}”.`,
      why: `Ô này cần ghi ${checkWords.vi.kindOfValue(type, options)}.`,
      todo: 'Đề nghị ghi lại cho đúng.',
    }),
    en: ({ title, row, column, typed, type, options }) => ({
      what: `In the table “${title}”, ${checkWords.en.rowName(row)} says “${short(typed)}” in the column “${column}”.`,
      why: `What is asked for here is ${checkWords.en.kindOfValue(type, options)}.`,
      todo: 'Please correct it.',
    }),
  },
  'cell-out-of-range': {
    severity: 'error',
    summary: { vi: 'Số liệu trong ô ngoài khoảng cho phép', en: 'The value of a cell is out of range' },
    vi: ({ title, row, column, typed, min, max }) => ({
      what: `Trong bảng “${title}”, ${checkWords.vi.rowName(row)}, cột “${column}” đang ghi ${short(typed)}.`,
      ...checkWords.vi.beyond(min, max),
    }),
    en: ({ title, row, column, typed, min, max }) => ({
      what: `In the table “${title}”, ${checkWords.en.rowName(row)} says ${short(typed)} in the column “${column}”.`,
      ...checkWords.en.beyond(min, max),
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
      - {id: so_nguoi, label: Số người, type: integer, min: 1}
`;

function judge(context: Context, { table, row, column, answer }: CellItem): FindingOf<Data>[] {
  const problem = problemOf(answer, column.rule);
  if (problem === null) return [];
  const { type, options, min, max } = column.rule;
  const place = placeOf(context, answer.item);
  const data = {
    title: table.title,
    row,
    column: columnName(column, table),
    typed: saidIn(answer, context.form.language),
  };
  return problem === 'out-of-range'
    ? [finding('cell-out-of-range', answer.item, place, { ...data, min, max })]
    : [finding('cell-wrong-type', answer.item, place, { ...data, type, options })];
}

/** A cell that holds something else than its column asks for, or a value beyond its bounds. */
export const cellValue: Rule<Data> = {
  codes,
  run: (context) => context.cells.flatMap((cell) => (cell.column.is === 'value' ? judge(context, cell) : [])),
  examples: [
    { outline, returned: { 'bieu_1.r1.so_nguoi': 'mười' }, finds: ['cell-wrong-type bieu_1.r1.so_nguoi'] },
    { outline, returned: { 'bieu_1.r1.so_nguoi': '0' }, finds: ['cell-out-of-range bieu_1.r1.so_nguoi'] },
    { outline, returned: { 'bieu_1.r1.so_nguoi': '12' }, finds: [] },
  ],
};
