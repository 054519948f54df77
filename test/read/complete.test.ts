import { describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, stripAll, stripBookmarks, stripControls } from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';

const forms = exampleNames.flatMap((example) => {
  const loaded = loadExample(example);
  return [...loaded.forms.values()].map((form) => ({ name: `${example}, ${form.stamp.unit}`, loaded, form }));
});

const WAYS = {
  'as it was sent': (bytes: Uint8Array) => bytes,
  'without its controls': stripControls,
  'without its bookmarks': stripBookmarks,
  'without controls and bookmarks': (bytes: Uint8Array) => stripBookmarks(stripControls(bytes)),
};

describe.each(Object.entries(WAYS))('a complete form %s', (_, way) => {
  test.each(forms)('$name: no error, every value as it was meant', async ({ loaded, form }) => {
    const { answers, truth } = answersFor(form);
    const returned = reviewReturned(way(fillForm(await writeForm(loaded, form.stamp.unit), answers)), form);
    expect(said(returned)).toEqual([]);
    const values = new Map(returned.submission.answers.map((answer) => [answer.item, answer.value]));
    const wrong = [...truth].filter(([item, value]) => values.get(item) !== value);
    expect(wrong.map(([item, value]) => [item, value, values.get(item)])).toEqual([]);
  });
});

test.each(forms)('$name without anything but its text is read against a given form', async ({ loaded, form }) => {
  const { answers } = answersFor(form);
  const returned = reviewReturned(stripAll(fillForm(await writeForm(loaded, form.stamp.unit), answers)), form);
  expect(said(returned)).toEqual([]);
});

test.each(forms)(
  '$name sent back empty: every required item has an error, and none is missing',
  async ({ loaded, form }) => {
    const { submission, review } = reviewReturned(await writeForm(loaded, form.stamp.unit), form);
    const owed = review.answers.filter((answer) => answer.required && answer.state !== 'answered');
    const named = new Set(review.findings.filter((one) => one.severity === 'error').map((one) => one.item));
    expect(owed.filter((answer) => !named.has(answer.item))).toEqual([]);
    expect(submission.answers.filter((answer) => answer.state === 'missing')).toEqual([]);
  },
);
