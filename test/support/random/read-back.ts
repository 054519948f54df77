import { expect } from '@jest/globals';
import fc from 'fast-check';
import { periodOf, resolve } from '../../../src/form/index.js';
import { write } from '../../../src/write/index.js';
import { answersFor, fillForm } from '../fill/index.js';
import { letterheadFor } from '../letterheads.js';
import { reviewReturned, said } from '../returned.js';
import { anyOutline } from './outline.js';
import { anyUnit } from './unit.js';

/** Whatever the outline, a complete form that came back in a way gives back every answer. */
export const expectAnyOutlineReadBack = (way: (bytes: Uint8Array) => Uint8Array, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyOutline, async (outline) => {
      const letterhead = letterheadFor(outline);
      const period = periodOf(outline, null);
      if (!period) throw new Error('no period');
      const form = resolve({ outline, unit: anyUnit, period, letterhead });
      const { answers, truth } = answersFor(form);
      const bytes = fillForm(await write(form, { stamp: form.stamp, outline, unit: anyUnit, letterhead }), answers);
      const returned = reviewReturned(way(bytes), form);
      expect(said(returned)).toEqual([]);
      const values = new Map(returned.submission.answers.map((answer) => [answer.item, answer.value]));
      expect([...truth].filter(([item, value]) => values.get(item) !== value)).toEqual([]);
    }),
    { numRuns },
  );
