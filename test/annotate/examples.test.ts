import { describe, expect, test } from '@jest/globals';
import { annotateReturned, commentsIn } from '../support/annotated.js';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { editors, expectSameReview, open, returned } from './support/returned.js';

/** One file of each example; examples.long.test.ts takes them all. */
const first = returned.filter(({ example }, at) => returned.findIndex((one) => one.example === example) === at);

describe.each(first)('$name', (one) => {
  test.each(editors)('%s, says the same with comments as without', (_, save) => {
    expectSameReview(one.example, save(open(one)));
  });
});

test('an empty form has its gaps commented on', async () => {
  const [example = ''] = exampleNames;
  const loaded = loadExample(example);
  const [unit = ''] = loaded.forms.keys();
  const { copy, review } = annotateReturned(await writeForm(loaded, unit));
  expect(review.review?.findings.length).toBeGreaterThan(commentsIn(copy).length / 2);
});
