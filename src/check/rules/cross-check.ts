import { type Finding, finding } from '../../findings/index.js';
import type { FormCheck, FormTable } from '../../form/index.js';
import { compileExpression } from '../../language/index.js';
import { type CellItem, TOTAL } from '../cells.js';
import type { Check } from '../check.js';
import { type Context, tablesOf } from '../context.js';
import { type Figures, figuresOf, rowFigures } from '../figures.js';
import { NOWHERE, placeOf } from '../place.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_hoi_nghi, label: Số hội nghị}
      - {id: so_luot, label: Số lượt người}
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: {min: 1}
    columns:
      - {id: tong, label: Tổng số, type: integer}
      - {id: dang_vien, label: Đảng viên, type: integer}
    checks:
      - {that: row.dang_vien <= row.tong, say: Số đảng viên không thể lớn hơn tổng số người.}
checks:
  - {that: so_hoi_nghi == 0 || so_luot > 0, say: Có hội nghị thì phải có lượt người tham gia.}
`;

/** What the check speaks of, where it does not hold; null where it holds or cannot be computed. */
function broken(check: FormCheck, { names, values, shown }: Figures): { label: string; text: string }[] | null {
  const compiled = compileExpression(check.that, names);
  if (!compiled.ok || compiled.expression.evaluate(values) !== false) return null;
  return compiled.expression.names.flatMap((name) => shown.get(name) ?? []);
}

function ofForm(context: Context): Finding[] {
  if (context.form.checks.length === 0) return [];
  const figures = figuresOf(context);
  return context.form.checks.flatMap((check) => {
    const names = broken(check, figures);
    if (names === null) return [];
    const found = finding('check-failed', check.id, NOWHERE, { say: check.say, names, table: null });
    return [{ ...found, severity: check.severity }];
  });
}

function ofRow(context: Context, table: FormTable, cells: readonly CellItem[]): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const item = `${table.id}.${first.rowId}`;
  const figures = rowFigures(context, cells);
  return table.checks.flatMap((check) => {
    const names = broken(check, figures);
    if (names === null) return [];
    const data = { say: check.say, names, table: { title: table.title, row: first.row } };
    return [{ ...finding('check-failed', item, placeOf(context, first.answer.item), data), severity: check.severity }];
  });
}

function ofTable(context: Context, table: FormTable): Finding[] {
  if (table.checks.length === 0) return [];
  const rows = new Map<string, CellItem[]>();
  for (const cell of context.cells) {
    if (cell.table.id !== table.id || cell.rowId === TOTAL) continue;
    const row = rows.get(cell.rowId) ?? [];
    row.push(cell);
    rows.set(cell.rowId, row);
  }
  return [...rows.values()].flatMap((cells) => ofRow(context, table, cells));
}

/** A statement of the outline about figures, or about each row of a table, that does not hold. */
export const crossCheck: Check = {
  codes: ['check-failed'],
  run: (context) => [...tablesOf(context).flatMap((table) => ofTable(context, table)), ...ofForm(context)],
  examples: [
    { outline, returned: { so_hoi_nghi: '3', so_luot: '0' }, finds: ['check-failed check.1'] },
    {
      outline,
      returned: { 'bieu_1.r1.tong': '5', 'bieu_1.r1.dang_vien': '6' },
      finds: ['check-failed bieu_1.r1'],
    },
    { outline, returned: { so_hoi_nghi: '3', so_luot: '' }, finds: ['figure-missing so_luot'] },
    { outline, returned: { so_hoi_nghi: '0', so_luot: '0' }, finds: [] },
  ],
};
