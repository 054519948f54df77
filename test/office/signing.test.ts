import { beforeAll, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { measure, type Pages } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';

const forms = exampleNames.flatMap((example) => {
  const loaded = loadExample(example);
  return [...loaded.forms].flatMap(([unit, form]) =>
    ['blank', 'filled'].map((state) => ({ name: `${example}--${unit}--${state}`, loaded, unit, form, state })),
  );
});

const measured = new Map<string, Pages>();

beforeAll(async () => {
  const files: Files = new Map();
  for (const { name, loaded, unit, form, state } of forms) {
    const blank = await writeForm(loaded, unit);
    files.set(name, state === 'blank' ? blank : fillForm(blank, answersFor(form).answers));
  }
  for (const [name, pdf] of convert(files, 'docx', 'pdf')) measured.set(name, measure(pdf));
}, 600_000);

/** Where the text of a page begins below its number, in millimetres. */
const BELOW_NUMBER = 18;

const addressed = forms.filter(({ form }) => form.contact !== null && form.letterhead.contact?.at === 'last_page');

test.each(addressed)(
  '$name bears the address of its sender on the page of its signature, below it',
  ({ name, form }) => {
    const texts = measured.get(name)?.texts ?? [];
    const recipients = texts.find(({ text }) => text === form.letterhead.recipients.label);
    const address = texts.find(({ text }) => text === form.contact);
    expect(address?.page).toBe(recipients?.page);
    expect(address?.top).toBeGreaterThan((recipients?.bottom ?? 0) + 25);
  },
);

test.each(forms)('$name is signed on a page that holds some of its text', ({ name, form }) => {
  const texts = measured.get(name)?.texts ?? [];
  const { label } = form.letterhead.recipients;
  const recipients = texts.find(({ text }) => text === label);
  const above = texts.filter(
    ({ page, bottom }) => page === recipients?.page && bottom > BELOW_NUMBER && bottom < (recipients?.top ?? 0),
  );
  expect(above.length).toBeGreaterThan(0);
});
