import { describe, expect, test } from '@jest/globals';
import { annotateReturned, commentsIn } from '../support/annotated.js';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { editors, expectSameReview, open, returned } from './support/returned.js';

describe.each(returned)('$name', (one) => {
  test.each(editors)('%s, says the same with comments as without', (_, save) => {
    expectSameReview(one.example, save(open(one)));
  });
});

test.each(exampleNames)('an empty form of %s has its gaps commented on', async (example) => {
  const loaded = loadExample(example);
  const [unit = ''] = loaded.forms.keys();
  const bytes = await writeForm(loaded, unit);
  const { copy, review } = annotateReturned(bytes);
  expect(review.review?.findings.length).toBeGreaterThan(commentsIn(copy).length / 2);
  expectSameReview(example, bytes);
});
