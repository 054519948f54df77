import { cellItem, type FormColumn, type FormTable, TOTAL_ROW, totalledColumns } from '../form/index.js';
import type { Draft } from './draft.js';
import { type GridCell, type GridRow, textCell } from './grid.js';
import { valuePlace } from './place.js';
import { STYLES } from './style-names.js';

/** What a row of the form already says, by column id. */
interface Row {
  id: string;
  /** How a person would call it. */
  name: string;
  label: string;
  code: string | null;
  presets: Readonly<Record<string, string>>;
}

/** An open table counts its rows from r1: first those the form already shows, then the empty ones. */
function rowsOf({ rows }: FormTable): Row[] {
  if (rows.are === 'fixed') return rows.rows.map((row) => ({ ...row, name: row.label, presets: row.presets ?? {} }));
  const count = Math.min(rows.presets.length + rows.blank, rows.max ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: Math.max(count, rows.presets.length) }, (_, index) => ({
    id: `r${index + 1}`,
    name: String(index + 1),
    label: '',
    code: null,
    presets: rows.presets[index] ?? {},
  }));
}

/** The rows to be filled in, and the row of totals. Each cell is `cell:<table>.<row>.<column>`. */
export function bodyRows(draft: Draft, table: FormTable): GridRow[] {
  const cell = (row: Row, column: FormColumn, style: string): GridCell => {
    const id = cellItem(table.id, row.id, column.id);
    const title = `${column.label} - ${row.name}`;
    const place = { kind: 'cell' as const, id, title, preset: row.presets[column.id] ?? null };
    return { style, content: valuePlace(draft, place, column.rule) };
  };
  const rows = rowsOf(table).map(
    (row): GridRow => ({
      header: false,
      cells: table.columns.map((column) => {
        if (column.is === 'label') return textCell(STYLES.tableText, row.label);
        if (column.is === 'code') return textCell(STYLES.tableValue, row.code ?? '');
        return cell(row, column, column.rule.type === 'text' ? STYLES.tableText : STYLES.tableValue);
      }),
    }),
  );
  if (!table.total) return rows;
  const { total } = draft.letterhead.words;
  const summed = new Set(totalledColumns(table));
  const named = table.columns.find((column) => !summed.has(column));
  const row: Row = { id: TOTAL_ROW, name: total, label: total, code: null, presets: table.totals ?? {} };
  const cells = table.columns.map((column) =>
    summed.has(column)
      ? cell(row, column, STYLES.tableTotal)
      : textCell(STYLES.tableTotal, column === named ? total : ''),
  );
  return [...rows, { header: false, cells }];
}
