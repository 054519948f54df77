import { describe, expect, test } from '@jest/globals';
import { check, checks } from '../../src/check/index.js';
import { ruleCodes } from '../../src/findings/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const named = ({ code, item }: { code: string; item: string | null }): string =>
  item === null ? code : `${code} ${item}`;

describe.each(checks.map((one) => ({ name: one.codes.join(', '), one })))('the check for $name', ({ one }) => {
  test.each(one.examples.map((example, index) => ({ index: index + 1, example })))(
    'finds in example $index just what it says',
    ({ example }) => {
      const form = exampleForm(example.outline);
      const { findings } = check(form, exampleSubmission(form, example));
      expect(findings.map(named)).toEqual(example.finds);
    },
  );

  test('shows each of its codes in an example, and one form it leaves alone', () => {
    const found = one.examples.flatMap((example) => example.finds.map((find) => find.split(' ')[0]));
    for (const code of one.codes) expect(found).toContain(code);
    expect(
      one.examples.some((example) => !example.finds.some((find) => one.codes.some((code) => find.startsWith(code)))),
    ).toBe(true);
  });
});

test('every code that can be graded belongs to one check', () => {
  expect([...checks.flatMap((one) => one.codes)].sort()).toEqual([...ruleCodes].sort());
});
