import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type Form, itemsOf, periodOf, resolve, TOTAL_ROW } from '../../../src/form/index.js';
import { write } from '../../../src/write/index.js';
import { answersFor, fillForm, type Truth } from '../fill/index.js';
import { letterheadFor } from '../letterheads.js';
import { reviewReturned, said } from '../returned.js';
import { anyOutline } from './outline.js';
import { anyUnit } from './unit.js';

/** Whether a row says as much as some rows right above it, by chance: whoever reads it may ask whether it is their sum. */
function holdsSums(form: Form, truth: Truth): boolean {
  const tables = itemsOf(form).flatMap((item) => (item.kind === 'table' ? [item.table] : []));
  return tables.some((table) =>
    table.columns.some(({ id }) => {
      const cells = [...truth].filter(([item]) => item.startsWith(`${table.id}.`) && item.endsWith(`.${id}`));
      const numbers = cells.flatMap(([item, value]) =>
        typeof value === 'number' && !item.includes(`.${TOTAL_ROW}.`) ? [value] : [],
      );
      return numbers.some((number, at) => {
        let sum = numbers[at - 1] ?? 0;
        for (let above = at - 2; above >= 0; above -= 1) {
          sum += numbers[above] ?? 0;
          if (sum === number) return true;
        }
        return false;
      });
    }),
  );
}

/** Whatever the outline, a complete form that came back in a way gives back every answer. */
export const expectAnyOutlineReadBack = (way: (bytes: Uint8Array) => Uint8Array, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyOutline, async (outline) => {
      const letterhead = letterheadFor(outline);
      const period = periodOf(outline, null);
      if (!period) throw new Error('no period');
      const form = resolve({ outline, unit: anyUnit, period, letterhead });
      const { answers, truth } = answersFor(form);
      fc.pre(!holdsSums(form, truth));
      const bytes = fillForm(await write(form, { stamp: form.stamp, outline, unit: anyUnit, letterhead }), answers);
      const returned = reviewReturned(way(bytes), form);
      expect(said(returned)).toEqual([]);
      const values = new Map(returned.submission.answers.map((answer) => [answer.item, answer.value]));
      expect([...truth].filter(([item, value]) => values.get(item) !== value)).toEqual([]);
    }),
    { numRuns },
  );
