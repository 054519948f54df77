import { englishForm, type MadeForm, vietnameseForm } from '../../support/forms.js';
import { LETTERHEADS } from '../../support/letterheads.js';

/** Forms that are unlike each other in what Word's schema could mind. */
export const forms: [string, MadeForm][] = [
  ...LETTERHEADS.map((name): [string, MadeForm] => [name, vietnameseForm(name)]),
  ['plain in English', englishForm()],
  ['a protected form', vietnameseForm('vn-party-2018', { protect: true })],
  ['margins mirrored', vietnameseForm({ use: 'vn-state-2020', with: { page: { mirror: true } } })],
];
