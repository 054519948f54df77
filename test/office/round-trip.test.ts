import { beforeAll, describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';
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
