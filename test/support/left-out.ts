import { expect } from '@jest/globals';
import type { Form } from '../../src/form/index.js';
import { type Example, loadExample, writeForm } from './examples.js';
import { answersFor, fillForm, leaveOut, stripAll, stripBookmarks, stripControls } from './fill/index.js';
import { reviewReturned } from './returned.js';

/** One required place of a form. */
interface Place {
  kind: string;
  tag: string;
  item: string;
}

/** One thing left empty in an otherwise complete form. */
export interface LeftOut extends Place {
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

/** A form without answers, complete answers to it, and one required place of each kind, the last of its kind. */
async function placesOfEachKind(
  example: Example,
  form: Form,
): Promise<{ blank: Uint8Array; answers: ReadonlyMap<string, string>; places: Place[] }> {
  const blank = await writeForm(example, form.stamp.unit);
  const { answers } = answersFor(form);
  const complete = reviewReturned(fillForm(blank, answers), form);
  const required = new Set(complete.review.answers.flatMap((answer) => (answer.required ? [answer.item] : [])));
  const ofKind = new Map<string, string>();
  for (const tag of answers.keys()) if (required.has(itemOf(tag))) ofKind.set(kindOf(tag), tag);
  return { blank, answers, places: [...ofKind].map(([kind, tag]) => ({ kind, tag, item: itemOf(tag) })) };
}

/** The form filled in completely but for one required place of each kind. */
export async function leftOutOfEachKind(example: Example, form: Form): Promise<LeftOut[]> {
  const { blank, answers, places } = await placesOfEachKind(example, form);
  return places.map((place) => ({ ...place, bytes: fillForm(blank, leaveOut(answers, place.tag)) }));
}

const itemOf = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/** Ways a form comes back in which what is left out is told just as well. */
export const WAYS: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['as it was sent', (bytes) => bytes],
  ['without its controls', stripControls],
  ['without its bookmarks', stripBookmarks],
  ['without anything but its text', stripAll],
];

function lastFormOf(example: Example): Form {
  const form = [...example.forms.values()].at(-1);
  if (!form) throw new Error('no unit');
  return form;
}

const errorsIn = (bytes: Uint8Array, form: Form): (string | null)[] =>
  reviewReturned(bytes, form).review.findings.flatMap(({ severity, item }) => (severity === 'error' ? [item] : []));

/** Of the last form of an example with a place of each kind left empty at once, exactly these places are reported. */
export async function expectAllLeftOutReported(name: string, way: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const example = loadExample(name);
  const form = lastFormOf(example);
  const { blank, answers, places } = await placesOfEachKind(example, form);
  const bytes = fillForm(blank, leaveOut(answers, ...places.map(({ tag }) => tag)));
  expect(errorsIn(way(bytes), form).sort()).toEqual(places.map(({ item }) => item).sort());
}

/** Of the last form of an example with one place of each kind left empty, exactly that place is reported. */
export async function expectLeftOutReported(name: string, way: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const example = loadExample(name);
  const form = lastFormOf(example);
  const left = await leftOutOfEachKind(example, form);
  const reported = left.map(({ item, kind, bytes }) => [kind, item, ...errorsIn(way(bytes), form)]);
  expect(reported).toEqual(left.map(({ kind, item }) => [kind, item, item]));
}
