import { finding } from '../../findings/index.js';
import { rowNameOf, TOTAL } from '../cells.js';
import type { Check } from '../check.js';
import { tablesOf } from '../context.js';
import { placeOf } from '../place.js';
import { isOpen } from '../state.js';

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
export const tableRowMissing: Check = {
  codes: ['table-row-missing'],
  run: (context) =>
    tablesOf(context).flatMap((table) => {
      const fixed = table.rows.are === 'fixed' ? table.rows.rows.map((row) => row.id) : [];
      return [...fixed, TOTAL].flatMap((row) => {
        const item = `${table.id}.${row}`;
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
