import { beforeAll, expect, test } from '@jest/globals';
import { resolve } from '../../src/form/index.js';
import { write } from '../../src/write/index.js';
import { exampleNames, loadExample } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';
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
    // Both with the guide of a protected form, which says how to unlock it.
    const outline = { ...loaded.outline, protect: true };
    const guided = resolve({ outline, unit, period, letterhead });
    for (const protect of [true, false]) {
      const form = { ...guided, protect };
      const blank = await write(form, { stamp: form.stamp, outline, unit, letterhead });
      files.set(`${name}--${protect}`, blank);
      files.set(`${name}--${protect}--filled`, fillForm(blank, answersFor(form).answers));
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

/** Where the text of a page begins below its number, in millimetres. */
const BELOW_NUMBER = 18;

test.each(forms)('$name, filled in, is printed on the same pages when protected, and signed below text', ({ name }) => {
  const [shut, open] = [true, false].map((protect) => measured.get(`${name}--${protect}--filled`));
  const said = (pages: Pages | undefined): string[] => pages?.texts.map(({ text, page }) => `${page} ${text}`) ?? [];
  expect(said(shut)).not.toEqual([]);
  expect(said(shut)).toEqual(said(open));
  expect(shut?.papers).toHaveLength(open?.papers.length ?? 0);
  const recipients = shut?.texts.find(({ text }) => /^(?:Nơi nhận|Copies to):$/.test(text));
  const above = shut?.texts.filter(
    ({ page, bottom }) => page === recipients?.page && bottom > BELOW_NUMBER && bottom < (recipients?.top ?? 0),
  );
  expect(above).not.toEqual([]);
});
