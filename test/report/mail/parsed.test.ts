import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { type DraftMail, writeDraftMail } from '../../../src/report/mail/index.js';
import { exampleNames, loadExample, writeForm } from '../../support/examples.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIL: DraftMail = { to: ['van.thu@muongso.gov.vn'], subject: 'Mẫu', text: 'Kính gửi.', attachments: [] };

/** A mail as a program that knows RFC 5322, 2045-2047 and 2231 reads it. */
const read = (draft: Partial<DraftMail>): Promise<Email> => PostalMime.parse(writeDraftMail({ ...MAIL, ...draft }));

const bytesOf = (content: Email['attachments'][number]['content'] | undefined): Uint8Array =>
  content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array();

/** Names people give files and titles they give plans: any letters of any writing, no control characters. */
const names = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

describe('a draft mail, read by another program', () => {
  test('has its headers, its text and the mark that has Outlook open it for sending', async () => {
    const to = ['van.thu@muongso.gov.vn', 'lanh.dao@muongso.gov.vn'];
    const text = 'Kính gửi Đảng ủy xã Mường So.\n\nĐề nghị gửi trước ngày 25/5/2023.\n=?UTF-8?B?khong?=\n';
    const mail = await read({ to, subject: 'Đôn đốc báo cáo sơ kết', text });
    expect(mail.to?.map(({ address }) => address)).toEqual(to);
    expect(mail.subject).toBe('Đôn đốc báo cáo sơ kết');
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe(text);
    expect(mail.attachments).toEqual([]);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect([header('x-unsent'), header('mime-version'), header('from'), header('date')]).toEqual([
      '1',
      '1.0',
      undefined,
      undefined,
    ]);
  });

  test.each(exampleNames)('carries the form of %s byte by byte', async (example) => {
    const loaded = loadExample(example);
    const [unit] = loaded.units;
    const bytes = await writeForm(loaded, unit?.id ?? '');
    const name = `${unit?.name} - mẫu báo cáo.docx`;
    const { attachments } = await read({
      attachments: [
        { name, bytes },
        { name: 'Thư.docx', bytes: bytes.slice(0, 58) },
      ],
    });
    expect(attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition])).toEqual([
      [name, DOCX, 'attachment'],
      ['Thư.docx', DOCX, 'attachment'],
    ]);
    expect(attachments.map(({ content }) => bytesOf(content).length)).toEqual([bytes.length, 58]);
    expect(Buffer.compare(bytesOf(attachments[0]?.content), bytes)).toBe(0);
  });

  test('keeps any subject and any name of a file', async () => {
    await fc.assert(
      fc.asyncProperty(names, names, fc.uint8Array({ maxLength: 200 }), async (subject, name, bytes) => {
        const mail = await read({ subject, attachments: [{ name, bytes }] });
        expect(mail.subject).toBe(subject);
        expect(mail.attachments[0]?.filename).toBe(name);
        expect(bytesOf(mail.attachments[0]?.content)).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });
});
