import { onceOf } from '../../form/index.js';
import type { Asked } from './asked.js';
import type { FoundColumns } from './columns/columns.js';
import type { Grid } from './grid.js';
import { doubted } from './line-up.js';

/** A table and where its header ends. */
interface Columned {
  grid: Grid;
  columns: Pick<FoundColumns, 'firstRow'>;
}

/** Where a table has a row but its header has no cell at all; the rows in which something stands there; and how many are filled in. */
function pastHeader(grid: Grid, firstRow: number) {
  const all = Array.from({ length: grid.width }, (_, at) => at);
  const head = grid.rows.slice(0, firstRow);
  const bare = head.length === 0 ? [] : all.filter((at) => head.every((line) => !line[at]));
  const isFilled = (at: number, columns: readonly number[]): boolean =>
    columns.some((column) => (grid.rows[at]?.[column]?.text ?? '') !== '');
  const below = grid.rows.flatMap((_, at) => (at >= firstRow && isFilled(at, all) ? [at] : []));
  return { bare, rows: bare.length === 0 ? [] : below.filter((at) => isFilled(at, bare)), below: below.length };
}

/** Below the header things stand where it has no cell at all, in most rows: one was taken out of it, and the others moved. */
export function isHeaderShort(grid: Grid, firstRow: number): boolean {
  const { rows, below } = pastHeader(grid, firstRow);
  return rows.length > 0 && rows.length * 2 >= below;
}

/** The few rows that are longer than their header, and the columns they alone have. */
const longIn = onceOf(({ grid, columns: { firstRow } }: Columned) => {
  const { bare, rows } = isHeaderShort(grid, firstRow) ? { bare: [], rows: [] } : pastHeader(grid, firstRow);
  return { columns: new Set(rows.length > 0 ? bare : []), rows: new Set(rows) };
});

/** A row that is longer than its header: a cell was put into it, and those behind it moved over. */
export const isLong = (placed: Columned, at: number): boolean => longIn(placed).rows.has(at);

/** A row that ends before its table does, but for what a longer one has: a cell was taken out of it, and those behind it moved over. */
export function isShort(placed: Columned, at: number): boolean {
  const line = placed.grid.rows[at];
  return (
    line?.includes(null) === true && line.some((cell, column) => cell === null && !longIn(placed).columns.has(column))
  );
}

/** Columns under a header that moved over: what their words say may stand above the values of another. */
export function withoutShifted(columns: FoundColumns, grid: Grid, asked: Asked): FoundColumns {
  if (!isHeaderShort(grid, columns.firstRow)) return columns;
  return {
    ...columns,
    columns: columns.columns.map((column, index) => {
      const { position } = column;
      const isHeld =
        asked.columns[index]?.is !== 'value' ||
        !position ||
        position.doubt ||
        columns.anchored.columns.has(position.at);
      return isHeld ? column : { ...column, position: doubted(position, { is: 'words', best: position.at }) };
    }),
  };
}
