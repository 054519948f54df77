import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import type { Context } from '../context.js';
import { placeOf, typedIn } from '../place.js';

const outline = `
language: en
sections:
  - id: results
    title: Results
    figures:
      - {id: people, label: People reached, type: integer}
`;

/** What the form calls a figure or a cell, in one line. */
function labelOf({ items, cells }: Context, item: string): string {
  const cell = cells.find(({ answer }) => answer.item === item);
  if (cell === undefined) return items.find(({ id }) => id === item)?.label ?? item;
  const row = cell.row.label ?? (cell.row.at === null ? null : String(cell.row.at));
  return [cell.table.title, row, cell.column.label].filter((part) => part !== null).join(' – ');
}

/** A number or a day that can be read in more than one way: how it was read is told. */
export const figureAmbiguous: Check = {
  codes: ['figure-ambiguous'],
  run: (context) =>
    context.submission.ambiguous.flatMap(({ item, read }) => {
      const answer = context.answers.get(item);
      if (answer === undefined) return [];
      const data = { label: labelOf(context, item), typed: typedIn(answer), read };
      return [finding('figure-ambiguous', item, placeOf(context, item), data)];
    }),
  examples: [
    {
      outline,
      returned: { people: '1.234' },
      also: { ambiguous: { people: '1234' } },
      finds: ['figure-ambiguous people'],
    },
    { outline, returned: { people: '1234' }, finds: [] },
  ],
};
