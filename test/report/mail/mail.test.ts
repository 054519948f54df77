import { describe, expect, test } from '@jest/globals';
import { addressesOf, type DraftMail, writeDraftMail } from '../../../src/report/mail/index.js';

const draft = (more: Partial<DraftMail> = {}): string =>
  new TextDecoder().decode(
    writeDraftMail({ to: ['a@b.vn'], subject: 'Mẫu', text: 'Kính gửi.\nHết.', attachments: [], ...more }),
  );

/** The value of a header, unfolded (RFC 5322, 2.2.3). */
const header = (mail: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'm').exec(mail)?.[1]?.replace(/\r\n(?=[ \t])/g, '');

/** The text of encoded words (RFC 2047). */
const decoded = (value = ''): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, words: string) => Buffer.from(words, 'base64').toString('utf8'));

/** A parameter in UTF-8, of one or several pieces (RFC 2231), each of whole letters: some programs read them one by one. */
const parameterOf = (value: string, name: string): string =>
  [...value.matchAll(new RegExp(`${name}(?:\\*\\d+)?\\*=(?:UTF-8'')?([^;\\s]*)`, 'g'))]
    .map(([, one = '']) => decodeURIComponent(one))
    .join('');

const parts = (mail: string): string[] => mail.split(/--=_decuong_part(?:--)?\r\n/).slice(1, -1);
const bodyOf = (part: string): Buffer => Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64');

describe('a draft mail', () => {
  test('is opened for sending, and leaves to the mail program who sends it and when', () => {
    expect(header(draft(), 'X-Unsent')).toBe('1');
    expect(header(draft(), 'To')).toBe('a@b.vn');
    expect(header(draft(), 'MIME-Version')).toBe('1.0');
    expect(draft()).not.toMatch(/^(From|Date|Message-ID):/im);
    expect(draft({ to: [] })).not.toMatch(/^To:/m);
  });

  test.each([
    'Mẫu báo cáo: Sơ kết 05 năm thực hiện Kết luận số 23-KL/TW (giai đoạn 2018 - 01/2023) của Đảng ủy xã Mường So',
    'Ủ'.repeat(200),
    'Report form: Grants',
    'looks =?UTF-8?B?encoded?=',
  ])('has %j as its subject', (subject) => {
    expect(decoded(header(draft({ subject }), 'Subject'))).toBe(subject);
  });

  test('keeps to ASCII, to lines of 78 letters and to the line ends of mail', () => {
    const name = 'Chi bộ Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện - đôn đốc.docx';
    const mail = draft({
      to: ['van.thu@mot-co-quan-co-ten-dai.gov.vn', 'lanh.dao@mot-co-quan-co-ten-dai.gov.vn'],
      subject: `V/v ${name}`,
      attachments: [{ name: name.slice(0, 40), bytes: new Uint8Array(500) }],
    });
    expect(mail).toMatch(/^[\t\r\n -~]*$/);
    // The type of a Word document alone is longer: RFC 5322, 2.1.1 allows up to 998.
    const long = mail.split('\r\n').filter((line) => line.length > 78 && !line.startsWith('Content-Type: '));
    expect(long).toEqual([]);
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds its text and its files as they are', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256);
    const name = "Đảng ủy xã Mường So (bổ sung) - 50%'s.docx";
    const [text = '', file = ''] = parts(draft({ text: 'Kính gửi Đảng ủy.\nHết.', attachments: [{ name, bytes }] }));
    expect(bodyOf(text).toString('utf8')).toBe('Kính gửi Đảng ủy.\r\nHết.');
    expect(new Uint8Array(bodyOf(file))).toEqual(bytes);
    expect(parameterOf(header(file, 'Content-Disposition') ?? '', 'filename')).toBe(name);
    expect(header(file, 'Content-Type')).toContain('name="Dang uy xa Muong So (bo sung) - 50%\'s.docx"');
  });

  test('lets no name or subject add a header', () => {
    const evil = 'a\r\nBcc: x@y.vn\r\n\r\nb';
    const mail = draft({ subject: evil, attachments: [{ name: `${evil}"; x="`, bytes: new Uint8Array() }] });
    expect(mail).not.toMatch(/^Bcc:/m);
    expect(parts(mail)).toHaveLength(2);
  });

  test('is the same for the same words', () => {
    expect(draft()).toBe(draft());
  });
});

test.each([
  ['a@b.vn', ['a@b.vn']],
  ['a@b.vn; c@d.vn,e@f.vn', ['a@b.vn', 'c@d.vn', 'e@f.vn']],
  ['<a@b.vn>', ['a@b.vn']],
  ['chưa có', []],
  ['a@b.vn\r\nBcc: x', ['a@b.vn']],
  [undefined, []],
])('the addresses in %j', (listed, found) => {
  expect(addressesOf(listed)).toEqual(found);
});
