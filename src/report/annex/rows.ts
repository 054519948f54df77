import { type FormTable, totalledColumns } from '../../form/index.js';

/** What stands in a row that each unit adds. */
const OPEN = '…';

/** So many rows show that a table goes on. */
const OPEN_ROWS = 2;

export interface AnnexRow {
  cells: readonly string[];
  total: boolean;
}

/** The rows of a table as they are drawn: fixed ones with their labels and codes, open ones with dots, then the total. */
export function rowsOf(table: FormTable, totalLabel: string): AnnexRow[] {
  const { columns, rows } = table;
  const row = (cells: readonly string[], total = false): AnnexRow => ({ cells, total });
  const body =
    rows.are === 'open'
      ? Array.from({ length: OPEN_ROWS }, () => row(columns.map(() => OPEN)))
      : rows.rows.map(({ label, code }) =>
          row(columns.map(({ is }) => (is === 'label' ? label : is === 'code' ? (code ?? '') : ''))),
        );
  if (!table.total) return body;
  const summed = new Set(totalledColumns(table));
  const named = columns.find((column) => !summed.has(column));
  return [
    ...body,
    row(
      columns.map((column) => (column === named ? totalLabel : '')),
      true,
    ),
  ];
}
