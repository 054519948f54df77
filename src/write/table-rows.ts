import { cellItem, type FormColumn, type FormTable, TOTAL_ROW, totalledColumns } from '../form/index.js';
import type { Draft } from './draft.js';
import type { GridCell, GridRow } from './grid.js';
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

const styleOf = (column: FormColumn): string => (column.rule.type === 'text' ? STYLES.tableText : STYLES.tableValue);

const printed = (style: string, words: string): GridCell => ({ style, content: words === '' ? [] : [words] });

/** The rows to be filled in, and the row of totals. Each cell is `cell:<table>.<row>.<column>`. */
export function bodyRows(draft: Draft, table: FormTable): GridRow[] {
  const cell = (row: Row, column: FormColumn, style: string): GridCell => {
    const id = cellItem(table.id, row.id, column.id);
    const title = `${column.label} - ${row.name}`;
    const place = { kind: 'cell' as const, id, title, preset: row.presets[column.id] ?? null };
    return { style, content: valuePlace(draft, place, column.rule) };
  };
  const rows = rowsOf(table).map((row): GridRow => {
    const cells = table.columns.map((column) => {
      if (column.is === 'label') return printed(STYLES.tableText, row.label);
      if (column.is === 'code') return printed(STYLES.tableValue, row.code ?? '');
      return cell(row, column, styleOf(column));
    });
    return { header: false, cells };
  });
  if (!table.total) return rows;
  const { total } = draft.letterhead.words;
  const summed = new Set(totalledColumns(table));
  const named = table.columns.find((column) => !summed.has(column));
  const row: Row = { id: TOTAL_ROW, name: total, label: total, code: null, presets: table.totals ?? {} };
  const cells = table.columns.map((column) => {
    if (summed.has(column)) return cell(row, column, STYLES.tableTotal);
    return printed(STYLES.tableTotal, column === named ? total : '');
  });
  return [...rows, { header: false, cells }];
}
