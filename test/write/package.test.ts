import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { decodeDefinition, PROPERTY } from '../../src/form/anchors.js';
import { write } from '../../src/write/index.js';
import { englishForm, vietnameseForm } from '../support/forms.js';
import { LETTERHEADS } from '../support/letterheads.js';
import { written } from '../support/written.js';

describe('the package of a form', () => {
  test.each(LETTERHEADS)('the same form in %s gives the same bytes', async (name) => {
    const one = vietnameseForm(name);
    const other = vietnameseForm(name);
    const first = await write(one.form, one.embedded);
    const second = await write(other.form, other.embedded);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('carries the definition it was made from', async () => {
    const made = vietnameseForm();
    const parts = await written(made);
    expect(decodeDefinition(parts['customXml/item1.xml'] ?? '')).toEqual(JSON.parse(JSON.stringify(made.embedded)));
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
  });

  test('leaves out a definition that is longer than a reader takes', async () => {
    const { form, embedded } = vietnameseForm();
    const noise = Array.from({ length: 9000 }, (_, n) => Math.imul(n, 2654435761).toString(36)).join(' ');
    const big = { ...embedded, outline: { ...embedded.outline, purpose: noise } };
    const paths = Object.keys(unzipSync(await write(form, big)));
    expect(paths.filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  test('says what it is in its custom properties', async () => {
    const { form, embedded } = vietnameseForm();
    const custom = (await written({ form, embedded }))['docProps/custom.xml'] ?? '';
    for (const [key, value] of Object.entries(form.stamp)) {
      const name = PROPERTY[key as keyof typeof PROPERTY];
      expect(custom).toMatch(new RegExp(`name="${name}"><vt:lpwstr>${value}</vt:lpwstr>`));
    }
  });

  test('has a title, a language, and the first day of its period as its date', async () => {
    const core = (await written(vietnameseForm()))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Kết quả công tác tuyên truyền');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).toMatch(/<dcterms:created[^>]*>2026-01-01T00:00:00Z</);
    expect(core).toMatch(/<dcterms:modified[^>]*>2026-01-01T00:00:00Z</);
  });

  test('opens in Word as of today, in the language of the outline', async () => {
    const parts = await written(englishForm());
    expect(parts['word/settings.xml']).toMatch(/<w:compatSetting w:val="15" w:name="compatibilityMode"/);
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
    expect(parts['word/settings.xml']).not.toContain('mirrorMargins');
  });

  test('changes the margins on the back where the letterhead says so', async () => {
    const parts = await written(vietnameseForm({ use: 'vn-party-2018', with: { page: { mirror: true } } }));
    expect(parts['word/settings.xml']).toContain('<w:mirrorMargins/>');
  });
});
