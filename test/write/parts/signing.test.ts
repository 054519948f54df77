import { expect, test } from '@jest/globals';
import { type MadeForm, vietnameseForm } from '../../support/forms.js';
import { bodyOf } from '../../support/written.js';

const LAST_TABLE = {
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      points: [{ id: 'so_lieu', ask: 'Số liệu trong kỳ.', figures: [{ id: 'so_lop', label: 'Số lớp' }] }],
    },
  ],
};

/** The body up to the table of the recipients and the signatures. */
async function beforeSigning(made: MadeForm): Promise<string> {
  const body = await bodyOf(made);
  return body.slice(0, body.lastIndexOf('<w:tbl>', body.indexOf('Nơi nhận:<')));
}

const blocks = (xml: string): string[] => xml.split(/(?=<w:p>)/).slice(-2);

test('the last text stands on one page with the signing block', async () => {
  const [text = '', gap = ''] = blocks(await beforeSigning(vietnameseForm()));
  expect(text).toContain('Nhập nội dung báo cáo tại đây');
  expect([text, gap].map((one) => one.includes('<w:keepNext/>'))).toEqual([true, true]);
});

test('a table that ends the text stands on one page with the signing block, and apart from it', async () => {
  const before = await beforeSigning(vietnameseForm('vn-party-2018', LAST_TABLE));
  const [cell = '', gap = ''] = blocks(before);
  expect(cell).toContain('figure:so_lop');
  expect(gap).not.toContain('<w:tbl>');
  expect([cell, gap].map((one) => one.includes('<w:keepNext/>'))).toEqual([true, true]);
});

test('no other text is kept with what follows it', async () => {
  const body = await bodyOf(vietnameseForm());
  const texts = body.split(/(?=<w:p>)/).filter((one) => one.includes('Nhập nội dung báo cáo tại đây'));
  expect(texts.filter((one) => one.includes('<w:keepNext/>'))).toHaveLength(1);
});

test('what follows the table of the signatures is too low to take a page of its own', async () => {
  const body = await bodyOf(vietnameseForm());
  const [, next = ''] = body.slice(body.indexOf('Nơi nhận:<')).split('</w:tbl>');
  expect(next).toMatch(/^<w:p><w:pPr><w:pStyle w:val="DecuongEnd"\/>/);
});
