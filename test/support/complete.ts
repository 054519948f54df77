import { expect } from '@jest/globals';
import type { Form } from '../../src/form/index.js';
import { type Example, exampleNames, loadExample, writeForm } from './examples.js';
import { answersFor, fillForm, stripAll, stripBookmarks, stripControls } from './fill/index.js';
import { reviewReturned, said } from './returned.js';

/** A form of an example. */
export interface ExampleForm {
  name: string;
  loaded: Example;
  form: Form;
}

/** All forms of all examples. */
export const exampleForms: ExampleForm[] = exampleNames.flatMap((example) => {
  const loaded = loadExample(example);
  return [...loaded.forms.values()].map((form) => ({ name: `${example}, ${form.stamp.unit}`, loaded, form }));
});

type Way = (bytes: Uint8Array) => Uint8Array;

/** What happens to a complete form on its way back that leaves every value as it was meant. */
export const WAYS: [string, Way][] = [
  ['as it was sent', (bytes) => bytes],
  ['without its controls', stripControls],
  ['without its bookmarks', stripBookmarks],
  ['without controls and bookmarks', (bytes) => stripBookmarks(stripControls(bytes))],
];

/** No error, and every value as it was meant. */
export async function expectAsMeant({ loaded, form }: ExampleForm, way: Way): Promise<void> {
  const { answers, truth } = answersFor(form);
  const returned = reviewReturned(way(fillForm(await writeForm(loaded, form.stamp.unit), answers)), form);
  expect(said(returned)).toEqual([]);
  const values = new Map(returned.submission.answers.map((answer) => [answer.item, answer.value]));
  const wrong = [...truth].filter(([item, value]) => values.get(item) !== value);
  expect(wrong.map(([item, value]) => [item, value, values.get(item)])).toEqual([]);
}

/** A form that lost all but its text is read against a form that is given, without an error. */
export async function expectReadByText({ loaded, form }: ExampleForm): Promise<void> {
  const { answers } = answersFor(form);
  const returned = reviewReturned(stripAll(fillForm(await writeForm(loaded, form.stamp.unit), answers)), form);
  expect(said(returned)).toEqual([]);
}

/** Of a form sent back as it was written, every required item has an error, and none is missing. */
export async function expectAllOwed({ loaded, form }: ExampleForm): Promise<void> {
  const { submission, review } = reviewReturned(await writeForm(loaded, form.stamp.unit), form);
  const owed = review.answers.filter((answer) => answer.required && answer.state !== 'answered');
  const named = new Set(review.findings.filter((one) => one.severity === 'error').map((one) => one.item));
  expect(owed.filter((answer) => !named.has(answer.item))).toEqual([]);
  expect(submission.answers.filter((answer) => answer.state === 'missing')).toEqual([]);
}
