import { addedRowsOf, CROSSED, type FormTable, fixedRowsOf, totalledColumns } from '../../form/index.js';

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
  const { columns } = table;
  const row = (cells: readonly string[], total = false): AnnexRow => ({ cells, total });
  const fixed = fixedRowsOf(table).map(({ label, code, unit, crossed }) => {
    const printed = { label, code: code ?? '', unit: unit ?? '' };
    return row(columns.map(({ is, id }) => (is !== 'value' ? printed[is] : crossed?.includes(id) ? CROSSED : '')));
  });
  const open = Array.from({ length: addedRowsOf(table) === null ? 0 : OPEN_ROWS }, () => row(columns.map(() => OPEN)));
  const body = [...fixed, ...open];
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
