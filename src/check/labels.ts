import type { CellItem } from './cells.js';
import type { Context } from './context.js';

/** What the form calls a cell, in one line. */
function cellLabel({ table, row, column }: CellItem): string {
  const name = row.label ?? (row.at === null ? null : String(row.at));
  return [table.title, name, column.label].filter((part) => part !== null).join(' – ');
}

/** What the form calls each item and cell. */
export const labelsOf = ({ items, cells }: Context): Map<string, string> =>
  new Map([
    ...items.map(({ id, label }) => [id, label] as const),
    ...cells.map((cell) => [cell.answer.item, cellLabel(cell)] as const),
  ]);
