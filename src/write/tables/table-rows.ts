import {
  type AddedRows,
  addedRowsOf,
  CROSSED,
  cellItem,
  columnAt,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  TOTAL_ROW,
  totalledColumns,
} from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { keptMarkup } from '../draft/kept.js';
import { valuePlace } from '../draft/place.js';
import type { Markup } from '../markup/markup.js';
import { STYLES } from '../markup/style-names.js';
import { type GridCell, type GridRow, textCell } from './grid.js';

/** What a row of the form already says, by column id. */
interface Row {
  id: string;
  /** How a person would call it. */
  name: string;
  /** Null where the unit says what it is called. */
  label: string | null;
  code: string | null;
  unit?: string;
  crossed?: readonly string[];
  presets: Readonly<Record<string, string>>;
}

/** An open table counts its rows from r1: first those the form already shows, then the empty ones. */
function openRows({ presets, blank, max }: AddedRows): Row[] {
  const count = Math.min(presets.length + blank, max ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: Math.max(count, presets.length) }, (_, index) => ({
    id: `r${index + 1}`,
    name: String(index + 1),
    label: null,
    code: null,
    presets: presets[index] ?? {},
  }));
}

function rowsOf(table: FormTable): Row[] {
  const added = addedRowsOf(table);
  return [
    ...fixedRowsOf(table).map((row) => ({ ...row, name: row.label, presets: row.presets ?? {} })),
    ...(added === null ? [] : openRows(added)),
  ];
}

/** The rows to be filled in, and the row of totals. Each cell is `cell:<table>.<row>.<column>`. */
export function bodyRows(draft: Draft, table: FormTable): GridRow[] {
  const cell = (row: Row, column: FormColumn, style: string): GridCell => {
    const id = cellItem(table.id, row.id, column.id);
    const title = `${column.label} - ${row.name}`;
    const preset = row.presets[column.id] ?? null;
    const content = (): Markup[] =>
      valuePlace(draft, { kind: 'cell', id, title, preset }, columnAt(table, row.id, column).rule);
    // Of a table that is partly filled in the other cells are the same in all forms.
    return { style, content: preset === null ? [keptMarkup(draft, [column], `${id} ${title}`, content)] : content() };
  };
  const rows = rowsOf(table).map(
    (row): GridRow => ({
      header: false,
      cells: table.columns.map((column) => {
        if (column.is === 'label' && row.label !== null) return textCell(STYLES.tableText, row.label);
        if (column.is === 'code') return textCell(STYLES.tableValue, row.code ?? '');
        if (column.is === 'unit' && row.label !== null) return textCell(STYLES.tableValue, row.unit ?? '');
        if (row.crossed?.includes(column.id)) return textCell(STYLES.tableValue, CROSSED);
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
