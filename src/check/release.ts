import type { Answer } from '../../schemas/submission.js';
import type { Item } from '../form/index.js';

/** The items that need no answer where the item they belong to was answered "none". */
function freedBy(item: Item): string[] {
  if (item.kind !== 'section' && item.kind !== 'point') return [];
  return item.part.figures.flatMap((figure) => figure.values.map((value) => value.item));
}

/**
 * The answers with `required` as it stands after reading: the figures of a section or point answered "none", and
 * the cells of such a table, are owed no longer.
 */
export function released(items: readonly Item[], answers: readonly Answer[]): Answer[] {
  const nil = new Set(answers.filter((answer) => answer.state === 'nil').map((answer) => answer.item));
  const freed = new Set(items.filter((item) => nil.has(item.id)).flatMap(freedBy));
  const tableOf = (item: string): string => item.split('.')[0] ?? item;
  return answers.map((answer) =>
    freed.has(answer.item) || (answer.kind === 'cell' && nil.has(tableOf(answer.item)))
      ? { ...answer, required: false }
      : answer,
  );
}
