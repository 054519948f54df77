import { expect, test } from '@jest/globals';
import type { Language } from '../../../schemas/id.js';
import { ruleCodes } from '../../../src/check/index.js';
import { rules } from '../../../src/commands/rules/index.js';

function listed(language: Language): string[] {
  const printed: string[] = [];
  const progress = { step: () => undefined, done: () => undefined };
  const io = { stdout: (text: string) => printed.push(text), stderr: (text: string) => printed.push(text) };
  const code = rules({
    ...io,
    language,
    colour: false,
    program: 'decuong',
    cwd: '.',
    now: () => new Date(0),
    progress: () => progress,
  });
  expect(code).toBe(0);
  return printed.join('').trimEnd().split('\n');
}

test('the list of rules has a line for each', () => {
  expect(listed('vi').map((line) => line.split(' ')[0])).toEqual([...ruleCodes]);
});

test('a line says the rule, its grade and what it is about', () => {
  expect(listed('vi')).toContain('section-missing         error    Thiếu mục');
  expect(listed('en')).toContain('heading-changed         note     A heading was changed');
});
