import { describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from './examples.js';
import { reviewReturned } from './returned.js';

/** Headings, tables and what the board filled in beforehand are there in every form: they answer nothing. */
export function testUntouched(forms: (units: readonly string[]) => readonly string[]): void {
  describe.each(exampleNames)('a form of %s, handed in as it was given out,', (name) => {
    const example = loadExample(name);

    test.each(forms([...example.forms.keys()]))('is 0 percent complete: %s', async (unit) => {
      const { status, completeness } = reviewReturned(await writeForm(example, unit)).review;
      expect(status).toBe('incomplete');
      expect(completeness.required).toBeGreaterThan(0);
      expect(completeness).toMatchObject({ answered: 0, percent: 0 });
    });
  });
}
