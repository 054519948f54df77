import { expect, test } from '@jest/globals';
import { loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, stripAll } from '../support/fill/index.js';
import { editDocument } from '../support/fill/package.js';
import { descendants } from '../support/fill/xml.js';
import { reviewReturned, said } from '../support/returned.js';

/** Letters of the TCVN3 code page as they look in a font of another one. */
const AS_TCVN3: Record<string, string> = {
  ô: '«',
  ơ: '¬',
  ư: '­',
  đ: '®',
  á: '¸',
  ạ: '¹',
  ả: '¶',
  à: 'µ',
  ă: '¨',
  â: '©',
};
const letters = new RegExp(`[${Object.keys(AS_TCVN3).join('')}]`, 'gu');

/** All text typed in a font of an old code page, which was lost on the way. */
const withoutItsFont = (docx: Uint8Array): Uint8Array =>
  editDocument(docx, (root) => {
    for (const text of descendants(root, 'w:t'))
      text.children = text.children.map((one) =>
        typeof one === 'string' ? one.replace(letters, (letter) => AS_TCVN3[letter] ?? letter) : one,
      );
  });

test('nothing is called missing in a document that lost its letters: it says so once, and asks to look', async () => {
  const example = loadExample('bao-cao-nam-co-so');
  const form = example.forms.get('du_phong_tho');
  if (!form) throw new Error('no such unit');
  const bytes = fillForm(await writeForm(example, 'du_phong_tho'), answersFor(form).answers);
  const returned = reviewReturned(withoutItsFont(stripAll(bytes)), form);
  expect(returned.review.answers.filter(({ state }) => state === 'missing')).toEqual([]);
  expect(said(returned).filter((one) => !one.startsWith('cell-wrong-type'))).toEqual([]);
  expect([...said(returned), ...said(returned, 'warning')].filter((one) => one === 'text-garbled')).toHaveLength(1);
});
