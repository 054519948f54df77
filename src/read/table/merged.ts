import type { Unsure } from '../../../schemas/submission.js';
import { type FormColumn, type FormTable, isAddedTo } from '../../form/index.js';
import { isSummable } from '../../values/index.js';
import { isNil } from '../texts/blank.js';
import { allOf } from '../texts/seen.js';
import type { FoundColumns } from './columns/columns.js';
import type { Grid, GridCell } from './grid.js';
import type { FoundRow } from './rows/rows.js';

/** What is asked for at one cell: more than one row or column where cells were merged. */
interface Covered {
  rows: FoundRow[];
  columns: FormColumn[];
  /** Found out when one of its places is asked. */
  all: AllPlaces | null;
}

/** What is said of all places of a cell. */
interface AllPlaces {
  /** All rows are a unit's own. */
  areAdded: boolean;
  /** What they are called, for people. */
  called: string;
}

export type MergedCells = ReadonlyMap<GridCell, Covered>;

const allPlaces = ({ rows, columns }: Covered, table: FormTable): AllPlaces => ({
  areAdded: rows.every(({ id }) => isAddedTo(table, id)),
  called: allOf(columns.length > 1 ? columns.map(({ label }) => label) : rows.map(({ id, label }) => label ?? id)),
});

/** The cells of columns that can be added up, each with the rows and columns of the form it stands for. */
export function mergedCells(
  table: FormTable,
  grid: Grid,
  { columns }: FoundColumns,
  rows: readonly FoundRow[],
): MergedCells {
  const found = new Map<GridCell, Covered>();
  const asked = table.columns.flatMap((column, index) => {
    const at = columns[index]?.at ?? null;
    return column.is === 'value' && isSummable(column.rule) && at !== null ? [{ column, at }] : [];
  });
  for (const row of rows) {
    for (const { column, at } of asked) {
      const cell = grid.rows[row.at]?.[at];
      if (!cell) continue;
      const covered = found.get(cell) ?? { rows: [], columns: [], all: null };
      if (covered.rows.at(-1) !== row) covered.rows.push(row);
      if (!covered.columns.includes(column)) covered.columns.push(column);
      found.set(cell, covered);
    }
  }
  return found;
}

/** One number in a cell merged over several places: counted here or at another of them, or nobody can say whose it is. */
export type Merged = 'counted here' | 'counted elsewhere' | (Omit<Unsure, 'best'> & Partial<Pick<Unsure, 'best'>>);

/**
 * What a merged cell is to one of its places; null where it stands for that one alone, or says the same of all: words, a
 * day, a share. A number over several rows of a unit's own is counted once, in the first; over rows or columns that
 * are asked each for itself nobody can divide it.
 */
export function mergedAt(
  merged: MergedCells,
  cell: GridCell,
  row: FoundRow,
  column: FormColumn,
  table: FormTable,
): Merged | null {
  const covered = merged.get(cell);
  if (!covered || (covered.rows.length === 1 && covered.columns.length === 1) || isNil(cell.text)) return null;
  const { rows, columns } = covered;
  covered.all ??= allPlaces(covered, table);
  const isFirst = rows[0] === row && columns[0]?.id === column.id;
  if (columns.length === 1 && covered.all.areAdded) return isFirst ? 'counted here' : 'counted elsewhere';
  return { because: 'place', seen: covered.all.called, expected: null, ...(!isFirst && { best: null }) };
}
