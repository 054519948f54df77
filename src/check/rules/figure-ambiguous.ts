import { finding } from '../../findings/index.js';
import type { CellItem } from '../cells.js';
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

/** What the form calls a cell, in one line. */
function cellLabel({ table, row, column }: CellItem): string {
  const name = row.label ?? (row.at === null ? null : String(row.at));
  return [table.title, name, column.label].filter((part) => part !== null).join(' – ');
}

/** What the form calls each figure and cell. */
const labelsOf = ({ items, cells }: Context): Map<string, string> =>
  new Map([
    ...items.map(({ id, label }) => [id, label] as const),
    ...cells.map((cell) => [cell.answer.item, cellLabel(cell)] as const),
  ]);

/** A number or a day that can be read in more than one way: how it was read is told. */
export const figureAmbiguous: Check = {
  codes: ['figure-ambiguous'],
  run: (context) => {
    const { ambiguous } = context.submission;
    const labels = ambiguous.length === 0 ? new Map<string, string>() : labelsOf(context);
    return ambiguous.flatMap(({ item, read, because }) => {
      const answer = context.answers.get(item);
      if (answer === undefined) return [];
      const data = { label: labels.get(item) ?? item, typed: typedIn(answer), read, ...(because && { because }) };
      return [finding('figure-ambiguous', item, placeOf(context, item), data)];
    });
  },
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
