import type { Asked } from './asked.js';
import type { FoundColumns } from './columns/columns.js';
import type { Grid } from './grid.js';
import { doubted } from './line-up.js';

/** A row that ends before its table does: a cell was taken out of it, and those behind it moved over. */
export const isShort = (grid: Grid, at: number): boolean => grid.rows[at]?.includes(null) === true;

/** Below the header something stands where the header has no cell at all: one was taken out of it, and the others moved. */
export function isHeaderShort(grid: Grid, firstRow: number): boolean {
  const head = grid.rows.slice(0, firstRow);
  const bare = Array.from({ length: grid.width }, (_, at) => at).filter((at) => head.every((line) => !line[at]));
  return head.length > 0 && bare.some((at) => grid.rows.slice(firstRow).some((line) => (line[at]?.text ?? '') !== ''));
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
