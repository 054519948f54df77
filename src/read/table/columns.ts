import type { FormColumn, FormTable } from '../../form/index.js';

import { likeness, Wording } from '../../text/index.js';
import { cellsOf, type Grid, type GridCell, taggedCells } from './grid.js';
import { HEADER_LIKE, headerRowsOf } from './header.js';

/** Where a column of the form stands in the returned table. */
export interface FoundColumn {
  id: string;
  /** Grid column; null where it is gone. */
  at: number | null;
  /** The header as typed; null where there is none. */
  typed: string | null;
}

export interface FoundColumns {
  columns: FoundColumn[];
  /** The first row that is not a header. */
  firstRow: number;
  /** What the form says in its headers. */
  labels: readonly Wording[];
  /** The share of the form's headers that were found by their words, from 0 to 1. */
  likeness: number;
}

/** How a header agrees with a column's: as printed, or without the unit of measure behind it. */
const headerLikeness = (header: GridCell, labels: readonly Wording[]): number =>
  Math.max(...labels.map((label) => likeness(header.wording, label).score));

/** A header as printed, and without the unit of measure behind it. */
const headersOf = ({ label, printed }: FormColumn): Wording[] =>
  [...new Set([label, printed])].map((text) => new Wording(text));

/** The header cell of a grid column within the header rows: the lowest one with words in it. */
function headerAt(grid: Grid, column: number, headerRows: number): GridCell | null {
  for (let row = headerRows - 1; row >= 0; row--) {
    const cell = grid.rows[row]?.[column];
    if (cell?.text) return cell;
  }
  return null;
}

/** Which columns of the grid hold tagged cells of which column of the form, counted. */
function taggedColumns(grid: Grid, table: FormTable): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const line of grid.rows) {
    for (const cell of cellsOf(line)) {
      for (const { column } of taggedCells([cell], table.id)) {
        if (column === null) continue;
        const at = counts.get(column) ?? new Map<number, number>();
        at.set(cell.column, (at.get(cell.column) ?? 0) + 1);
        counts.set(column, at);
      }
    }
  }
  return counts;
}

/**
 * Finds each column of the form in the returned table, by the tags in its cells, else by its header, else, where
 * as many are left on both sides, by its turn.
 */
export function findColumns(grid: Grid, table: FormTable): FoundColumns {
  const headers = table.columns.map(headersOf);
  const texts = new Set(
    table.columns.flatMap(({ label, printed, group }) => [label, printed, ...(group ? [group] : [])]),
  );
  const labels = [...texts].map((text) => new Wording(text));
  const firstRow = headerRowsOf(grid, labels);
  const tagged = taggedColumns(grid, table);
  const offers = table.columns
    .flatMap((column, index) =>
      Array.from({ length: grid.width }, (_, at) => {
        const header = headerAt(grid, at, firstRow);
        const alike = header === null ? 0 : headerLikeness(header, headers[index] ?? []);
        const tags = tagged.get(column.id)?.get(at) ?? 0;
        return { index, at, alike, tags, score: alike + (tags > 0 ? 1.5 : 0) };
      }),
    )
    .filter((offer) => offer.alike >= HEADER_LIKE || offer.tags > 0);
  offers.sort((a, b) => b.score - a.score || Math.abs(a.index - a.at) - Math.abs(b.index - b.at));
  const chosen = new Map<number, (typeof offers)[number]>();
  const used = new Set<number>();
  for (const offer of offers) {
    if (chosen.has(offer.index) || used.has(offer.at)) continue;
    chosen.set(offer.index, offer);
    used.add(offer.at);
  }
  const restColumns = table.columns.flatMap((_, index) => (chosen.has(index) ? [] : [index]));
  const stands = (at: number): boolean => grid.rows.slice(firstRow).some((line) => Boolean(line[at]));
  const restGrid = Array.from({ length: grid.width }, (_, at) => at).filter((at) => !used.has(at) && stands(at));
  const byTurn = restColumns.length === restGrid.length ? new Map(restColumns.map((c, i) => [c, restGrid[i]])) : null;
  const columns = table.columns.map((column, index): FoundColumn => {
    const at = chosen.get(index)?.at ?? byTurn?.get(index) ?? null;
    return { id: column.id, at, typed: at === null ? null : (headerAt(grid, at, firstRow)?.text ?? null) };
  });
  const liked = [...chosen.values()].filter((offer) => offer.alike >= HEADER_LIKE).length;
  return { columns, firstRow, labels, likeness: liked / table.columns.length };
}
