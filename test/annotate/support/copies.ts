import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../../../src/write/index.js';
import { annotateReturned } from '../../support/annotated.js';
import { exampleRoot, loadExample } from '../../support/examples.js';
import { addComment, answersFor, asAbiWord, asGoogleDocs, fillForm } from '../../support/fill/index.js';
import { vietnameseForm } from '../../support/forms.js';

const example = (path: string): Uint8Array => new Uint8Array(readFileSync(join(exampleRoot, path)));

const { form, embedded } = vietnameseForm('vn-party-2018', { protect: true });
const empty = (): Promise<Uint8Array> => write(form, embedded);

async function commented(): Promise<Uint8Array> {
  const { answers } = answersFor(form);
  answers.delete('text:muc_hai');
  return addComment(fillForm(await empty(), answers), 'text:muc_mot', 'Xem lại.');
}

/** Returned files that are unlike each other in what comments are put into. */
export const files: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty protected form', empty],
  ['an empty protected form, commented on twice', async () => annotateReturned(await empty()).copy],
  ['a file with a comment of a colleague', commented],
  ['a file with a section gone', () => example('so-ket-kl23/returned/du_dao_san.docx')],
  ['a file with figures wrong', () => example('grant-report/returned/river_library.docx')],
];

const cell = (): Uint8Array => example('so-ket-kl23/returned/cb_truyen_thong.docx');

/** Files as programs save them that are not right by the schema themselves. */
export const saved: [string, () => Uint8Array][] = [
  ['AbiWord', () => asAbiWord(cell())],
  ['Google Docs', () => asGoogleDocs(cell())],
];

/** The copy of a saved file with comments. */
export function copyOfSaved(bytes: Uint8Array): Uint8Array {
  const { outline, letterhead, units, period } = loadExample('so-ket-kl23');
  return annotateReturned(bytes, { given: { outline, letterhead, units, period }, unit: 'cb_truyen_thong' }).copy;
}
