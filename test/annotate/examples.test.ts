import { expect, test } from '@jest/globals';
import { annotateReturned, commentsIn } from '../support/annotated.js';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { editors, expectSameReview, open, returned } from './support/returned.js';

/** One file of each example, saved in one of the ways in turn; examples.long.test.ts has all, in every way. */
const cases = exampleNames.map((example, turn) => {
  const [one] = returned.filter((file) => file.example === example);
  const [said, save] = editors[turn % editors.length] ?? [];
  if (!one || !said || !save) throw new Error(`nothing was returned for ${example}`);
  return { one, said, save };
});

test.each(cases)('$one.name, $said, says the same with comments as without', ({ one, save }) => {
  expectSameReview(one.example, save(open(one)));
});

test('an empty form has its gaps commented on', async () => {
  const [example = ''] = exampleNames;
  const loaded = loadExample(example);
  const [unit = ''] = loaded.forms.keys();
  const { copy, review } = annotateReturned(await writeForm(loaded, unit));
  expect(review.review?.findings.length).toBeGreaterThan(commentsIn(copy).length / 2);
});
