import { beforeAll, expect, test } from '@jest/globals';
import { resolve } from '../../src/form/index.js';
import { write } from '../../src/write/index.js';
import { exampleNames, loadExample } from '../support/examples.js';
import { measure, type Pages } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';

const forms = exampleNames.flatMap((example) =>
  loadExample(example).units.map((unit) => ({ name: `${example}--${unit.id}`, example, unit })),
);

const measured = new Map<string, Pages>();

beforeAll(async () => {
  const files: Files = new Map();
  for (const { name, example, unit } of forms) {
    const { letterhead, period, ...loaded } = loadExample(example);
    for (const protect of [true, false]) {
      const outline = { ...loaded.outline, protect };
      const form = resolve({ outline, unit, period, letterhead });
      files.set(`${name}--${protect}`, await write(form, { stamp: form.stamp, outline, unit, letterhead }));
    }
  }
  for (const [name, pdf] of convert(files, 'docx', 'pdf')) measured.set(name, measure(pdf));
}, 600_000);

const WITHIN = 1.5;

test.each(forms)(
  '$name is printed by LibreOffice on the same pages when protected, with no gap before its signature',
  ({ name }) => {
    const [shut, open] = [true, false].map((protect) => measured.get(`${name}--${protect}`)?.texts ?? []);
    expect(shut).not.toEqual([]);
    expect(shut?.map(({ text, page }) => `${page} ${text}`)).toEqual(open?.map(({ text, page }) => `${page} ${text}`));
    const moved = shut?.filter(({ top }, at) => Math.abs(top - (open?.[at]?.top ?? 0)) > WITHIN);
    expect(moved).toEqual([]);
  },
);
