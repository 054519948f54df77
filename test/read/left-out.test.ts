import { describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample } from '../support/examples.js';
import { stripAll, stripBookmarks, stripControls } from '../support/fill/index.js';
import { leftOutOfEachKind } from '../support/left-out.js';
import { reviewReturned } from '../support/returned.js';

const WAYS = {
  'as it was sent': (bytes: Uint8Array) => bytes,
  'without its controls': stripControls,
  'without its bookmarks': stripBookmarks,
  'without anything but its text': stripAll,
};

describe.each(exampleNames)('%s with one place of each kind left empty', (name) => {
  const example = loadExample(name);
  const form = [...example.forms.values()].at(-1);

  test.each(Object.entries(WAYS))('%s: exactly that place is reported', async (_, way) => {
    if (!form) throw new Error('no unit');
    const left = await leftOutOfEachKind(example, form);
    const reported = left.map(({ item, kind, bytes }) => {
      const { review } = reviewReturned(way(bytes), form);
      const errors = review.findings.filter((one) => one.severity === 'error');
      return [kind, item, ...errors.map((one) => one.item)];
    });
    expect(reported).toEqual(left.map(({ kind, item }) => [kind, item, item]));
  });
});
