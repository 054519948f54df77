import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rulePages } from '../../scripts/rules/pages.js';
import { ruleCodes } from '../../src/check/index.js';

const folder = join('docs', 'rules');
const pages = rulePages();

describe('docs/rules', () => {
  test.each([...pages])('%s is what npm run rules writes', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  test('has a page for every rule and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...ruleCodes.map((code) => `${code}.md`), 'README.md'].sort());
  });

  test('shows on every page how the rule is told', () => {
    for (const code of ruleCodes) expect(pages.get(`${code}.md`)).toContain('\n> ');
  });
});
