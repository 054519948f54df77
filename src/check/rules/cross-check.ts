import { NOWHERE } from '../../../schemas/place.js';
import { type FindingOf, short } from '../../findings/index.js';
import { type FormCheck, type FormTable, partItem, TOTAL_ROW } from '../../form/index.js';
import { compileExpression } from '../../language/index.js';
import type { CellItem } from '../cells.js';
import { type Context, tablesOf } from '../context.js';
import { type Figures, figuresOf, rowFigures, type Shown } from '../figures.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords, type RowName } from '../words/index.js';

export interface Data {
  /** `table` says where the row stands that a row check is about; null for a check of the whole form. */
  'check-failed': {
    say: string;
    names: Shown[];
    table: { title: string; row: RowName } | null;
  };
}

/** The words of the definition, closed by a full stop where they have no end of their own. */
const sentence = (say: string): string => (/[.!?]$/.test(say.trim()) ? say.trim() : `${say.trim()}.`);

const listed = (names: readonly Shown[]): string =>
  names.map(({ label, text }) => `${label} = ${short(text)}`).join('; ');

const { codes, finding } = codesOf<Data>({
  'check-failed': {
    severity: 'error',
    summary: { vi: 'Số liệu không khớp nhau', en: 'Figures do not agree' },
    vi: ({ say, names, table }) => ({
      what: `${table === null ? 'Số liệu chưa khớp' : `Trong bảng “${table.title}”, ${checkWords.vi.rowName(table.row)}, số liệu chưa khớp`}: ${sentence(say)}`,
      why: `Đang ghi: ${listed(names)}.`,
      todo: 'Đề nghị kiểm tra và sửa lại các số liệu này.',
    }),
    en: ({ say, names, table }) => ({
      what: `${table === null ? 'The figures' : `In the table “${table.title}”, the figures in ${checkWords.en.rowName(table.row)}`} do not agree: ${sentence(say)}`,
      why: `They are: ${listed(names)}.`,
      todo: 'Please check and correct them.',
    }),
  },
});

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
function broken(check: FormCheck, { names, values, shown }: Figures): Shown[] | null {
  const compiled = compileExpression(check.that, names);
  if (!compiled.ok || compiled.expression.evaluate(values) !== false) return null;
  return compiled.expression.names.flatMap((name) => shown(name) ?? []);
}

function ofForm(context: Context): FindingOf<Data>[] {
  if (context.form.checks.length === 0) return [];
  const figures = figuresOf(context);
  return context.form.checks.flatMap((check) => {
    const names = broken(check, figures);
    if (names === null) return [];
    const found = finding('check-failed', check.id, NOWHERE, { say: check.say, names, table: null });
    return [{ ...found, severity: check.severity }];
  });
}

function ofRow(context: Context, table: FormTable, cells: readonly CellItem[]): FindingOf<Data>[] {
  const [first] = cells;
  if (first === undefined) return [];
  const item = partItem(table.id, first.rowId);
  const figures = rowFigures(context, cells);
  return table.checks.flatMap((check) => {
    const names = broken(check, figures);
    if (names === null) return [];
    const data = { say: check.say, names, table: { title: table.title, row: first.row } };
    return [{ ...finding('check-failed', item, placeOf(context, first.answer.item), data), severity: check.severity }];
  });
}

function ofTable(context: Context, table: FormTable): FindingOf<Data>[] {
  if (table.checks.length === 0) return [];
  const rows = new Map<string, CellItem[]>();
  for (const cell of context.cells) {
    if (cell.table.id !== table.id || cell.rowId === TOTAL_ROW) continue;
    const row = rows.get(cell.rowId) ?? [];
    row.push(cell);
    rows.set(cell.rowId, row);
  }
  return [...rows.values()].flatMap((cells) => ofRow(context, table, cells));
}

/** A statement of the outline about figures, or about each row of a table, that does not hold. */
export const crossCheck: Rule<Data> = {
  codes,
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
