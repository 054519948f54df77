import type { Answer } from '../../schemas/submission.js';
import { columnName, type Item } from '../form/index.js';
import { type CellItem, cellsOf } from './cells.js';
import type { Context } from './context.js';

/** What the form calls a cell, in one line. */
function cellLabel({ table, row, column }: CellItem): string {
  const name = row.label ?? (row.at === null ? null : String(row.at));
  return [table.title, name, columnName(column, table)].filter((part) => part !== null).join(' – ');
}

/** What the form calls each item and cell. */
export const labelsOf = ({ items, cells }: Pick<Context, 'items' | 'cells'>): Map<string, string> =>
  new Map([
    ...items.map(({ id, label }) => [id, label] as const),
    ...cells.map((cell) => [cell.answer.item, cellLabel(cell)] as const),
  ]);

/** What a form calls each of its items, and each cell that was found or should have been. */
export const answerLabels = (items: readonly Item[], answers: readonly Answer[]): Map<string, string> =>
  labelsOf({ items, cells: cellsOf(items, new Map(answers.map((answer) => [answer.item, answer]))) });
