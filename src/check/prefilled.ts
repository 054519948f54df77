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
  const printed = new Map<string, Set<string>>();
  for (const [column, text] of items.flatMap((item) => (item.kind === 'table' ? printedIn(item.table) : [])))
    printed.set(column, (printed.get(column) ?? new Set()).add(text));
  const asPrinted = (item: Item): boolean => {
    const preset = item.kind === 'field' ? item.field.preset : item.kind === 'figure' ? item.value.preset : null;
    return preset !== null && fold(answers.get(item.id)?.text ?? '') === fold(preset);
  };
  const cellAsPrinted = ({ table, column, answer }: CellItem): boolean =>
    printed.get(partItem(table.id, column.id))?.has(fold(answer.text ?? '')) === true;
  return new Set([
    ...items.filter(asPrinted).map(({ id }) => id),
    ...cells.filter(cellAsPrinted).map(({ answer }) => answer.item),
  ]);
}
