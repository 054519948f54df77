import { describe, expect, test } from '@jest/globals';
import { type Example, exampleNames, loadExample, writeForm } from './examples.js';
import { answersFor, fillForm, leaveOut } from './fill/index.js';
import { reviewReturned, said } from './returned.js';

const formOf = ({ forms }: Example, unit: string) => {
  const form = forms.get(unit);
  if (!form) throw new Error(`no unit ${unit}`);
  return form;
};

/** Leaves places blank in forms of all examples: those that are picked of all required ones, by the form's number. */
export function testLeftBlank(
  pick: (tags: readonly string[], number: number) => readonly string[],
  forms: (units: readonly string[]) => readonly string[],
): void {
  describe.each(exampleNames)('the forms of %s, filled in', (name) => {
    const example = loadExample(name);
    const units = [...example.forms.keys()];

    test.each(forms(units))('name exactly the place that was left blank: %s', async (unit) => {
      const { answers } = answersFor(formOf(example, unit));
      const bytes = await writeForm(example, unit);
      const required = new Set(
        reviewReturned(bytes)
          .review.answers.filter((answer) => answer.required)
          .map((answer) => answer.item),
      );
      const tags = [...answers.keys()].filter((tag) => required.has(tag.slice(tag.indexOf(':') + 1)));
      const places = pick(tags, units.indexOf(unit));
      expect(places).not.toEqual([]);
      for (const tag of places) {
        const errors = said(reviewReturned(fillForm(bytes, leaveOut(answers, tag))));
        expect({ tag, errors: errors.map((error) => error.split(' ')[1]) }).toEqual({
          tag,
          errors: [tag.slice(tag.indexOf(':') + 1)],
        });
      }
    });
  });
}
