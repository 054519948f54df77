import { beforeAll, describe, expect, test } from '@jest/globals';
import { formWords } from '../../src/form/index.js';
import { write } from '../../src/write/index.js';
import { vietnameseForm } from '../support/forms.js';
import { measure, type Printed } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';
import { printedAfterTyping } from './support/typing.js';

const { prompt } = formWords.vi;
const GREY = '#666666';
const BLACK = '#000000';
const TYPED = 'Đã tổ chức học tập.';

const protectedOrNot = (protect: boolean): Promise<Uint8Array> => {
  const { form, embedded } = vietnameseForm('vn-party-2018', { protect });
  return write(form, embedded);
};

describe.each([
  ['a form', false],
  ['a protected form', true],
])('%s in LibreOffice', (_, protect) => {
  let untouched: Printed[] = [];
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await protectedOrNot(protect);
    const files: Files = new Map([['form', docx]]);
    untouched = measure(convert(files, 'docx', 'pdf').get('form') ?? new Uint8Array()).texts;
  });

  test.each([prompt.narrative, prompt.integer, prompt.percent, prompt.signatory])('shows "%s" in grey', (words) => {
    const shown = untouched.filter(({ text }) => text === words);
    expect(shown).not.toEqual([]);
    expect(new Set(shown.map(({ color }) => color))).toEqual(new Set([GREY]));
  });

  test.each([prompt.narrative, prompt.percent])('prints in black what is typed over "%s"', (words) => {
    const { texts } = measure(printedAfterTyping(docx, words, TYPED));
    const typed = texts.filter(({ text }) => text.includes(TYPED));
    expect(typed).not.toEqual([]);
    expect(new Set(typed.map(({ color }) => color))).toEqual(new Set([BLACK]));
    expect(texts.filter(({ text }) => text === words)).toEqual([]);
  });
});
