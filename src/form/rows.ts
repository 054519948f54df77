import type { AddedRows, FixedFormRow, FormColumn, FormTable } from './form.js';
import { isAddedRow, TOTAL_ROW } from './items.js';
import { totalledColumns } from './table.js';

/** The rows a form prints with their labels; none where all of them are a unit's own. */
export const fixedRowsOf = ({ rows }: Pick<FormTable, 'rows'>): readonly FixedFormRow[] =>
  rows.are === 'fixed' ? rows.rows : [];

/** The rows a unit adds, behind the printed ones where there are any; null where it adds none. */
export const addedRowsOf = ({ rows }: Pick<FormTable, 'rows'>): AddedRows | null =>
  rows.are === 'open' ? rows : (rows.added ?? null);

/** Whether a row of a table is one that its unit added: r1, r2, … */
export const isAddedTo = (table: FormTable, row: string): boolean => addedRowsOf(table) !== null && isAddedRow(row);

/** A column as it is asked in the row of totals: what each value may be at most, all together may pass. */
function summed(column: FormColumn): FormColumn {
  const { min } = column.rule;
  return { ...column, rule: { ...column.rule, max: null, min: typeof min === 'number' && min < 0 ? null : min } };
}

/**
 * A column as it is asked in one row: its numbers are in the unit of measure of the row, where the column has none, and
 * their total is not bounded by what each may be.
 */
export function columnAt(table: FormTable, row: string, column: FormColumn): FormColumn {
  if (row === TOTAL_ROW) return summed(column);
  const unit = fixedRowsOf(table).find(({ id }) => id === row)?.unit;
  if (unit === undefined || !takesUnit(column)) return column;
  return { ...column, rule: { ...column.rule, unit } };
}

/** Numbers of a column that names no measure of its own are in that of their row. */
export const takesUnit = ({ is, rule }: Pick<FormColumn, 'is' | 'rule'>): boolean =>
  is === 'value' && rule.unit === null && (rule.type === 'integer' || rule.type === 'decimal');

/** The columns to be filled in of a row, as they are asked there: in one that a unit added what it is called too. */
export function askedColumns(table: FormTable, row: string): FormColumn[] {
  if (row === TOTAL_ROW) return totalledColumns(table).map(summed);
  const added = isAddedTo(table, row);
  const crossed = fixedRowsOf(table).find(({ id }) => id === row)?.crossed ?? [];
  return table.columns
    .filter(({ is, id }) => (is === 'value' && !crossed.includes(id)) || (added && is === 'label'))
    .map((column) => columnAt(table, row, column));
}
