import { VerticalMergeType } from 'docx';
import type { RolledColumn, RolledRow, RolledTable } from '../../../schemas/rollup.js';
import { cellItem, type FormColumn } from '../../form/index.js';
import { type GridCell, type GridRow, STYLES } from '../../write/index.js';
import { type Decimals, decimalsOf } from '../rollup/decimals.js';
import { totalsOf } from '../rollup/figures-sheet.js';
import { areYears } from '../rollup/value-cell.js';
import { type Context, nameOf, textCell } from './context.js';
import { ROWS_OF_UNITS, ROWS_TOGETHER } from './limits.js';
import { markIf, valueText } from './value-text.js';

export interface UnitRows {
  rows: GridRow[];
  /** Rows that do not fit, and of how many units. */
  left: number;
  leftUnits: number;
}

/** Whether anything stands in a row. */
export const isFilled = ({ cells }: RolledRow): boolean =>
  Object.values(cells).some(({ state }) => state !== 'blank' && state !== 'missing');

/** With how many decimals a column of a table is written, and what it comes to. */
export const decimalsOfColumn = ({ rows, sums }: RolledTable, { id, rollup }: RolledColumn): Decimals =>
  decimalsOf(
    rows.map(({ cells }) => cells[id]?.value),
    sums.flatMap((sum) => (sum.column === id ? totalsOf(sum) : [])),
    rollup,
  );

/** The rows of all units below each other, each unit's name once beside its own. */
export function rowsOfUnits(context: Context, columns: readonly FormColumn[], rolled: RolledTable): UnitRows {
  const filled = rolled.rows.filter(isFilled);
  const shown = filled.slice(0, ROWS_OF_UNITS);
  const left = filled.slice(ROWS_OF_UNITS);
  const types = new Map(rolled.columns.map(({ id, type }) => [id, type]));
  const years = new Set(
    rolled.columns
      .filter((column) =>
        areYears(
          column,
          rolled.rows.map(({ cells }) => cells[column.id]?.value),
        ),
      )
      .map(({ id }) => id),
  );
  const decimals = new Map(rolled.columns.map((column) => [column.id, decimalsOfColumn(rolled, column).values]));
  const cellOf = (row: RolledRow, { id }: FormColumn): GridCell => {
    const type = types.get(id) ?? 'text';
    const style = type === 'text' ? STYLES.tableText : STYLES.tableValue;
    const value = row.cells[id]?.value;
    const mark = markIf(context.inDoubt.of(row.unit, cellItem(rolled.item, row.row, id)));
    const isYear = years.has(id) && typeof value === 'number';
    return textCell(
      style,
      isYear ? String(value) + mark : valueText(context, row.cells[id], type, decimals.get(id)) + mark,
    );
  };
  const counts = new Map<string, number>();
  for (const { unit } of shown) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const rows = shown.map((row, index): GridRow => {
    const begins = shown[index - 1]?.unit !== row.unit;
    const goesOn = shown[index + 1]?.unit === row.unit;
    const merge = begins ? (goesOn ? VerticalMergeType.RESTART : undefined) : VerticalMergeType.CONTINUE;
    const name: GridCell = { style: STYLES.tableText, content: begins ? [nameOf(context, row.unit)] : [] };
    return {
      header: false,
      ...(goesOn && (counts.get(row.unit) ?? 0) <= ROWS_TOGETHER && { keepNext: true }),
      cells: [merge ? { ...name, merge } : name, ...columns.map((column) => cellOf(row, column))],
    };
  });
  return { rows, left: left.length, leftUnits: new Set(left.map(({ unit }) => unit)).size };
}
