import { beforeAll, describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { type LeftOut, leftOutOfEachKind } from '../support/left-out.js';
import { reviewReturned, said } from '../support/returned.js';
import { convertAlong, type Files } from './support/soffice.js';

const WAYS: readonly (readonly string[])[] = [
  ['docx', 'docx'],
  ['docx', 'odt', 'docx'],
  ['docx', 'doc', 'docx'],
];

describe.each(WAYS.map((way) => ({ name: way.join(' → '), way })))('a complete form saved as $name', ({ way }) => {
  const forms = exampleNames.flatMap((example) => {
    const loaded = loadExample(example);
    return [...loaded.forms.keys()].map((unit) => ({ name: `${example}--${unit}`, loaded, unit }));
  });
  let returned: Files;

  beforeAll(async () => {
    const filled: Files = new Map();
    for (const { name, loaded, unit } of forms) {
      const form = loaded.forms.get(unit);
      if (form) filled.set(name, fillForm(await writeForm(loaded, unit), answersFor(form).answers));
    }
    returned = convertAlong(filled, way);
  }, 600_000);

  test.each(forms)('$name has no error', ({ name, loaded, unit }) => {
    const bytes = returned.get(name);
    if (!bytes) throw new Error(`LibreOffice gave no ${name}`);
    expect(said(reviewReturned(bytes, loaded.forms.get(unit)))).toEqual([]);
  });
});

describe.each(WAYS.map((way) => ({ name: way.join(' → '), way })))(
  'one place of each kind left empty, saved as $name',
  ({ way }) => {
    const subjects = exampleNames.map((example) => ({ example, loaded: loadExample(example) }));
    const left = new Map<string, LeftOut>();
    let returned: Files;

    beforeAll(async () => {
      const files: Files = new Map();
      for (const { example, loaded } of subjects) {
        const form = [...loaded.forms.values()].at(-1);
        for (const one of form ? await leftOutOfEachKind(loaded, form) : []) {
          const name = `${example}--${one.tag.replace(/\W/g, '_')}`;
          left.set(name, one);
          files.set(name, one.bytes);
        }
      }
      returned = convertAlong(files, way);
    }, 600_000);

    test.each(subjects)('$example: exactly that place is reported', ({ example, loaded }) => {
      const form = [...loaded.forms.values()].at(-1);
      const mine = [...left].filter(([name]) => name.startsWith(`${example}--`));
      const reported = mine.map(([name, { kind, item }]) => {
        const { review } = reviewReturned(returned.get(name) ?? new Uint8Array(), form);
        return [kind, item, ...review.findings.filter((one) => one.severity === 'error').map((one) => one.item)];
      });
      expect(mine.length).toBeGreaterThan(4);
      expect(reported).toEqual(mine.map(([, { kind, item }]) => [kind, item, item]));
    });
  },
);
