import type { Answer } from '../../schemas/submission.js';
import { addedRowsOf, type FormTable, type Item, partItem } from '../form/index.js';
import { fold } from '../text/index.js';
import type { CellItem } from './cells.js';

/** What the rows an open table was given out with say, by column, folded. */
const printedIn = (table: FormTable): [column: string, text: string][] =>
  (addedRowsOf(table)?.presets ?? []).flatMap((row) =>
    Object.entries(row).map(([column, text]): [string, string] => [partItem(table.id, column), fold(text)]),
  );

/**
 * The items that say what the form said when it was given out, as the list of units or the last period had it: nobody
 * has answered them. Rows move where one is taken out, so a cell is held against all that was printed in its column.
 */
export function prefilledIn(
  items: readonly Item[],
  answers: ReadonlyMap<string, Answer>,
  cells: readonly CellItem[],
): Set<string> {
  const found = new Set<string>();
  const printed = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.kind === 'table')
      for (const [column, text] of printedIn(item.table))
        printed.set(column, (printed.get(column) ?? new Set()).add(text));
    const preset = item.kind === 'field' ? item.field.preset : item.kind === 'figure' ? item.value.preset : null;
    if (preset !== null && fold(answers.get(item.id)?.text ?? '') === fold(preset)) found.add(item.id);
  }
  if (printed.size === 0) return found;
  for (const { table, column, answer } of cells)
    if (printed.get(partItem(table.id, column.id))?.has(fold(answer.text ?? ''))) found.add(answer.item);
  return found;
}
