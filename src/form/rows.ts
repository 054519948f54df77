import type { AddedRows, FixedFormRow, FormColumn, FormTable } from './form.js';
import { isAddedRow, TOTAL_ROW } from './items.js';
import { onceOf } from './once.js';
import { totalledColumns } from './resolve/table.js';

const NO_ROWS: readonly FixedFormRow[] = [];

/** The rows a form prints with their labels; none where all of them are a unit's own. */
export const fixedRowsOf = ({ rows }: Pick<FormTable, 'rows'>): readonly FixedFormRow[] =>
  rows.are === 'fixed' ? rows.rows : NO_ROWS;

/** The rows a unit adds, behind the printed ones where there are any; null where it adds none. */
export const addedRowsOf = ({ rows }: Pick<FormTable, 'rows'>): AddedRows | null =>
  rows.are === 'open' ? rows : (rows.added ?? null);

/** Whether a row of a table is one that its unit added: r1, r2, … */
export const isAddedTo = (table: FormTable, row: string): boolean => addedRowsOf(table) !== null && isAddedRow(row);

/** A column as it is asked in the row of totals: what each value may be at most, all together may pass. */
const summed = onceOf((column: FormColumn): FormColumn => {
  const { min } = column.rule;
  return { ...column, rule: { ...column.rule, max: null, min: typeof min === 'number' && min < 0 ? null : min } };
});

const rowById = onceOf((rows: readonly FixedFormRow[]) => new Map(rows.map((row) => [row.id, row])));

/** A column in each of the units of measure that rows have, which are few. */
const byUnit = onceOf((_column: FormColumn) => new Map<string, FormColumn>());

function measuredIn(column: FormColumn, unit: string): FormColumn {
  const known = byUnit(column);
  const made = known.get(unit) ?? { ...column, rule: { ...column.rule, unit } };
  known.set(unit, made);
  return made;
}

/**
 * A column as it is asked in one row: its numbers are in the unit of measure of the row, where the column has none, and
 * their total is not bounded by what each may be.
 */
export function columnAt(table: FormTable, row: string, column: FormColumn): FormColumn {
  if (row === TOTAL_ROW) return summed(column);
  const unit = rowById(fixedRowsOf(table)).get(row)?.unit;
  return unit === undefined || !takesUnit(column) ? column : measuredIn(column, unit);
}

/** Numbers of a column that names no measure of its own are in that of their row. */
export const takesUnit = ({ is, rule }: Pick<FormColumn, 'is' | 'rule'>): boolean =>
  is === 'value' && rule.unit === null && (rule.type === 'integer' || rule.type === 'decimal');

function columnsOfRow(table: FormTable, row: string): readonly FormColumn[] {
  if (row === TOTAL_ROW) return totalledColumns(table).map(summed);
  const added = isAddedTo(table, row);
  const crossed = rowById(fixedRowsOf(table)).get(row)?.crossed ?? [];
  return table.columns
    .filter(({ is, id }) => (is === 'value' && !crossed.includes(id)) || (added && is !== 'value' && is !== 'code'))
    .map((column) => columnAt(table, row, column));
}

const byRow = onceOf((_table: FormTable) => new Map<string, readonly FormColumn[]>());

/**
 * The columns to be filled in of a row, as they are asked there: in one that a unit added also what it is called and what
 * its numbers are counted in. Its code is for whoever asks to give.
 */
export function askedColumns(table: FormTable, row: string): readonly FormColumn[] {
  const known = byRow(table);
  // Rows that a unit adds are asked the same.
  const as = isAddedTo(table, row) ? 'r1' : row;
  const made = known.get(as) ?? columnsOfRow(table, row);
  known.set(as, made);
  return made;
}
