import { fixedRowsOf, partItem, TOTAL_ROW } from '../../form/index.js';
import { isOpen } from '../answers.js';
import { rowNameOf } from '../cells.js';
import { tablesOf } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords, type RowName } from '../words/index.js';

export interface Data {
  'table-row-missing': { title: string; row: RowName };
}

const { codes, finding } = codesOf<Data>({
  'table-row-missing': {
    severity: 'error',
    summary: { vi: 'Mất dòng có sẵn trong mẫu', en: 'A row printed in the form is gone' },
    vi: ({ title, row }) => ({
      what: `Bảng “${title}” thiếu ${checkWords.vi.rowName(row)}.`,
      why: 'Dòng này có sẵn trong mẫu và bắt buộc phải điền.',
      todo: 'Đề nghị thêm lại dòng như trong mẫu và điền đầy đủ.',
    }),
    en: ({ title, row }) => ({
      what: `The table “${title}” lacks ${checkWords.en.rowName(row)}.`,
      why: 'It is printed in the form and must be filled in.',
      todo: 'Please add the row again as in the form and fill it in.',
    }),
  },
});

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    tables:
      - id: chi_tieu
        title: Chỉ tiêu chính
        total: true
        rows:
          - {id: hoi_nghi, label: Hội nghị}
          - {id: thi_dua, label: Thi đua, if_any: true}
        columns:
          - {id: so_luong, label: Số lượng, type: integer}
`;

/** A row the form prints that is no longer in its table: a fixed one, or the total row. */
export const tableRowMissing: Rule<Data> = {
  codes,
  run: (context) =>
    tablesOf(context).flatMap((table) => {
      return [...fixedRowsOf(table).map(({ id }) => id), TOTAL_ROW].flatMap((row) => {
        const item = partItem(table.id, row);
        const answer = context.answers.get(item);
        if (answer === undefined || !answer.required || !isOpen(answer)) return [];
        const data = { title: table.title, row: rowNameOf(table, row, context.answers) };
        return [finding('table-row-missing', item, placeOf(context, item), data)];
      });
    }),
  examples: [
    { outline, returned: { 'chi_tieu.hoi_nghi': null }, finds: ['table-row-missing chi_tieu.hoi_nghi'] },
    { outline, returned: { 'chi_tieu.total': null }, finds: ['table-row-missing chi_tieu.total'] },
    { outline, returned: { 'chi_tieu.hoi_nghi.so_luong': '4' }, finds: [] },
  ],
};
