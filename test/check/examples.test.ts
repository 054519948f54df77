import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, type Example, ruleCodes, rules } from '../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const named = ({ code, item }: { code: string; item: string | null }): string =>
  item === null ? code : `${code} ${item}`;

const cases = rules.map((rule): { name: string; codes: string[]; examples: readonly Example[] } => {
  const codes = Object.keys(rule.codes);
  return { name: codes.join(', '), codes, examples: rule.examples };
});

describe.each(cases)('the rule for $name', ({ codes, examples }) => {
  test.each(examples.map((example, index) => ({ index: index + 1, example })))(
    'finds in example $index just what it says',
    ({ example }) => {
      const form = exampleForm(example.outline);
      const { findings } = check(form, exampleSubmission(form, example));
      expect(findings.map(named)).toEqual(example.finds);
    },
  );

  test('shows each of its codes in an example, and one form it leaves alone', () => {
    const found = examples.flatMap((example) => example.finds.map((find) => find.split(' ')[0]));
    for (const code of codes) expect(found).toContain(code);
    expect(examples.some((example) => !example.finds.some((find) => codes.some((code) => find.startsWith(code))))).toBe(
      true,
    );
  });
});

test('every file of rules is registered', () => {
  const files = readdirSync(join('src', 'check', 'rules')).filter((name) => name !== 'index.ts');
  expect(files).toHaveLength(rules.length);
});

test('no code is found by two rules', () => {
  expect(cases.flatMap(({ codes }) => codes).sort()).toEqual([...ruleCodes].sort());
});
