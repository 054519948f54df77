import { expect } from '@jest/globals';
import type { Form } from '../../src/form/index.js';
import { type Example, loadExample, writeForm } from './examples.js';
import { answersFor, fillForm, leaveOut, stripAll, stripBookmarks, stripControls } from './fill/index.js';
import { reviewReturned } from './returned.js';

/** One thing left empty in an otherwise complete form. */
export interface LeftOut {
  kind: string;
  tag: string;
  item: string;
  bytes: Uint8Array;
}

const kindOf = (tag: string): string => {
  const [kind = '', id = ''] = tag.split(':');
  if (kind === 'field') return tag;
  if (kind === 'figure') return id.includes('.') ? 'a figure of a series' : 'a figure';
  if (kind === 'cell')
    return id.includes('.total.') ? 'a total' : /\.r\d+\./.test(id) ? 'a cell of an open row' : 'a cell of a fixed row';
  return 'a text';
};

/** The form filled in completely but for one required place of each kind, the last of its kind. */
export async function leftOutOfEachKind(example: Example, form: Form): Promise<LeftOut[]> {
  const blank = await writeForm(example, form.stamp.unit);
  const { answers } = answersFor(form);
  const complete = reviewReturned(fillForm(blank, answers), form);
  const required = new Set(complete.review.answers.flatMap((answer) => (answer.required ? [answer.item] : [])));
  const ofKind = new Map<string, string>();
  for (const tag of answers.keys()) if (required.has(itemOf(tag))) ofKind.set(kindOf(tag), tag);
  return [...ofKind].map(([kind, tag]) => ({
    kind,
    tag,
    item: itemOf(tag),
    bytes: fillForm(blank, leaveOut(answers, tag)),
  }));
}

const itemOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** Ways a form comes back in which what is left out is told just as well. */
export const WAYS: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['as it was sent', (bytes) => bytes],
  ['without its controls', stripControls],
  ['without its bookmarks', stripBookmarks],
  ['without anything but its text', stripAll],
];

/** Of the last form of an example with one place of each kind left empty, exactly that place is reported. */
export async function expectLeftOutReported(name: string, way: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const example = loadExample(name);
  const form = [...example.forms.values()].at(-1);
  if (!form) throw new Error('no unit');
  const left = await leftOutOfEachKind(example, form);
  const reported = left.map(({ item, kind, bytes }) => {
    const { review } = reviewReturned(way(bytes), form);
    const errors = review.findings.filter((one) => one.severity === 'error');
    return [kind, item, ...errors.map((one) => one.item)];
  });
  expect(reported).toEqual(left.map(({ kind, item }) => [kind, item, item]));
}
