import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fold } from '../../src/text/index.js';
import { PASSED_OVER, UNIT_COLUMNS } from '../../src/units/columns.js';

const page = readFileSync(join(process.cwd(), 'docs', 'units.md'), 'utf8');

test('no heading belongs to two columns', () => {
  const names = UNIT_COLUMNS.map(
    ({ path, heading, others }) => new Set([path, heading.vi, heading.en, ...others].map(fold)),
  );
  const all = [...names.flatMap((own) => [...own]), ...PASSED_OVER.map(fold)];
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test.each(UNIT_COLUMNS)('the page of the list tells of the column $path', ({ path, heading }) => {
  expect(page).toContain(`| ${heading.vi} | ${heading.en} | \`${path}\` |`);
});
