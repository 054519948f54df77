import { describe, expect, test } from '@jest/globals';
import { type Example, exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, leaveOut } from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';

/** One place in so many is left blank, a different one in each form: all would take too long. */
const STEP = 25;

const formOf = ({ forms }: Example, unit: string) => {
  const form = forms.get(unit);
  if (!form) throw new Error(`no unit ${unit}`);
  return form;
};

describe.each(exampleNames)('the forms of %s, filled in', (name) => {
  const example = loadExample(name);
  const units = [...example.forms.keys()];

  test.each(units)('name exactly the place that was left blank: %s', async (unit) => {
    const { answers } = answersFor(formOf(example, unit));
    const bytes = await writeForm(example, unit);
    const required = new Set(
      reviewReturned(bytes)
        .review.answers.filter((answer) => answer.required)
        .map((answer) => answer.item),
    );
    const tags = [...answers.keys()].filter((tag) => required.has(tag.slice(tag.indexOf(':') + 1)));
    for (const tag of tags.filter((_, at) => at % STEP === (units.indexOf(unit) * 7) % STEP)) {
      const errors = said(reviewReturned(fillForm(bytes, leaveOut(answers, tag))));
      expect({ tag, errors: errors.map((error) => error.split(' ')[1]) }).toEqual({
        tag,
        errors: [tag.slice(tag.indexOf(':') + 1)],
      });
    }
  });
});
