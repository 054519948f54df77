import { expect, test } from '@jest/globals';
import { loadOutline } from '../../src/outline/index.js';
import { testAnyDefinition } from './any-definition.js';
import { fileOf } from './good.js';

testAnyDefinition(500);

test('the longest list of units is not taken for a file of nothing but marks', () => {
  const units = Array.from({ length: 10_000 }, (_, at) => `- {id: u${at}, name: Chi bộ thôn ${at}, group: xa}`);
  const { findings } = loadOutline(fileOf(units.join('\n')));
  expect(findings).not.toMatchObject([{ data: { problem: 'many' } }]);
});

test.each<[string, string]>([
  ['20,000 names', Array.from({ length: 20_000 }, (_, at) => `n${at}: 1`).join('\n')],
  ['a text with commas that is read as 50,000 entries', `a: {b: x${', c'.repeat(50_000)}}`],
])('a file of %s is refused in little time', (_, text) => {
  const start = performance.now();
  expect(loadOutline(fileOf(text))).toMatchObject({ value: null, findings: expect.anything() });
  expect(performance.now() - start).toBeLessThan(8_000);
});
