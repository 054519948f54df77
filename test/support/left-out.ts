import type { Form } from '../../src/form/index.js';
import type { Example } from './examples.js';
import { writeForm } from './examples.js';
import { answersFor, fillForm, leaveOut } from './fill/index.js';
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
