import { columnName, TOTAL_ROW } from '../../form/index.js';
import { isSummable } from '../../values/index.js';
import { isOpen } from '../answers.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { type AskedValue, checkWords, type RowName } from '../words/index.js';

export interface Data {
  /** Empty cells of one row. A finding is about one of them; told together, those of a row are one. */
  'cell-missing': { title: string; row: RowName; columns: AskedValue[] };
}

const labels = (columns: readonly AskedValue[]): string => columns.map(({ label }) => `“${label}”`).join(', ');

function fillInVi(columns: readonly AskedValue[]): string {
  const [said = '', ...others] = new Set(columns.map(checkWords.vi.fillIn));
  if (others.length === 0) return said;
  return `Đề nghị điền đủ các ô này${columns.some(isSummable) ? '; số liệu không phát sinh thì ghi 0' : ''}.`;
}

function fillInEn(columns: readonly AskedValue[]): string {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return checkWords.en.fillIn(only);
  const where = columns.every(isSummable) ? 'where' : 'for a figure where';
  return `Please fill them in${columns.some(isSummable) ? `, with 0 ${where} there was none` : ''}.`;
}

const { codes, finding } = codesOf<Data>({
  'cell-missing': {
    severity: 'error',
    summary: { vi: 'Ô còn trống', en: 'A cell is empty' },
    vi: ({ title, row, columns }) => ({
      what:
        columns.length === 1
          ? `Trong bảng “${title}”, ${checkWords.vi.rowName(row)}, cột ${labels(columns)} còn trống.`
          : `Trong bảng “${title}”, ${checkWords.vi.rowName(row)}: còn trống các cột ${labels(columns)}.`,
      why: columns.length === 1 ? 'Ô này bắt buộc phải điền.' : 'Các ô này bắt buộc phải điền.',
      todo: fillInVi(columns),
    }),
    en: ({ title, row, columns }) => ({
      what: `In the table “${title}”, ${checkWords.en.rowName(row)} has nothing in the ${columns.length === 1 ? 'column' : 'columns'} ${labels(columns)}.`,
      why: columns.length === 1 ? 'This cell must be filled in.' : 'These cells must be filled in.',
      todo: fillInEn(columns),
    }),
  },
});

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
export const cellMissing: Rule<Data> = {
  codes,
  run: (context) =>
    context.cells.flatMap(({ table, rowId, row, column, answer }) =>
      answer.required && isOpen(answer) && rowId !== TOTAL_ROW
        ? [
            finding('cell-missing', answer.item, placeOf(context, answer.item), {
              title: table.title,
              row,
              columns: [{ label: columnName(column, table), type: column.rule.type, options: column.rule.options }],
            }),
          ]
        : [],
    ),
  examples: [
    { outline, returned: { 'bieu_1.r2.so_nguoi': '' }, finds: ['cell-missing bieu_1.r2.so_nguoi'] },
    { outline, returned: { 'bieu_1.r2.ghi_chu': '' }, finds: [] },
  ],
};
