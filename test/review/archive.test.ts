import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { REPORT_ENDINGS, reportsIn } from '../../src/review/index.js';
import { rawZip } from '../support/raw-zip.js';

const archive = (entries: Zippable, name = 'gui-ve.zip') => ({ name, bytes: zipSync(entries) });

/** The names in an archive, or the code of the finding. */
const namesIn = (entries: Zippable): string[] | string => {
  const reports = reportsIn(archive(entries));
  return Array.isArray(reports) ? reports.map(({ name }) => name) : reports.code;
};

/** Changes two bytes of every header of one kind; `at` counts from its signature. */
function patched(bytes: Uint8Array, signature: number, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 4 < copy.length; i += 1)
    if (view.getUint32(i, true) === signature) view.setUint16(i + at, value, true);
  return copy;
}

const [LOCAL, CENTRAL] = [0x04034b50, 0x02014b50];

/** A zip whose names are these bytes, with nothing said of their encoding. */
function namedInBytes(raw: number[]): Uint8Array {
  const placeholder = `${'x'.repeat(raw.length)}.docx`;
  const bytes = zipSync({ [placeholder]: strToU8('a') });
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) bytes.set(raw, at);
  return bytes;
}

describe('an archive of returned reports', () => {
  test('gives the reports in all its folders, sorted by name', () => {
    expect(namesIn({ 'z.docx': strToU8('z'), 'Xã Mường So/a.docx': strToU8('a') })).toEqual([
      'gui-ve.zip/Xã Mường So/a.docx',
      'gui-ve.zip/z.docx',
    ]);
  });

  test('passes over hidden files, lock files and what a Mac adds, and names other kinds as left out', () => {
    const rest = { '~$a.docx': '', '.b.docx': '', '__MACOSX/._a.docx': '', 'ghi chú/x.txt': '', 'a.docx': 'a' };
    const entries = Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, strToU8(text)]));
    expect(namesIn(entries)).toEqual(['gui-ve.zip/a.docx']);
    const leftOut: string[] = [];
    reportsIn(archive(entries), (name) => leftOut.push(name));
    expect(leftOut).toEqual(['gui-ve.zip/ghi chú/x.txt']);
  });

  test('gives pictures and spreadsheets that were sent instead of a report', () => {
    expect(REPORT_ENDINGS).toEqual(expect.arrayContaining(['.jpg', '.png', '.pdf', '.xlsx', '.pptx']));
    expect(namesIn({ 'Ảnh.JPG': strToU8('a'), 'b.xlsx': strToU8('b') })).toEqual([
      'gui-ve.zip/b.xlsx',
      'gui-ve.zip/Ảnh.JPG',
    ]);
  });

  test('gives what can only be sent again too, and an archive in it unopened', () => {
    const entries = { 'a.doc': strToU8('a'), 'b.pdf': strToU8('b'), 'c.zip': zipSync({ 'd.docx': strToU8('d') }) };
    expect(namesIn(entries)).toEqual(['gui-ve.zip/a.doc', 'gui-ve.zip/b.pdf', 'gui-ve.zip/c.zip']);
  });

  test('in an archive is to be unpacked, unless it is a Word file by another name', () => {
    const word = zipSync({ '[Content_Types].xml': strToU8('x') });
    const inner = { 'a.zip': zipSync({ 'd.docx': strToU8('d') }), 'b.7z': strToU8('7z'), 'c.zip': word };
    const reports = reportsIn(archive(inner));
    const opened = Array.isArray(reports) ? reports.map((report) => report.open()) : [];
    expect(opened.map((one) => ('code' in one ? one.code : one.name))).toEqual([
      'returned-archive-inside',
      'returned-archive-inside',
      'gui-ve.zip/c.zip',
    ]);
  });

  test('without a report is one finding', () => {
    expect(namesIn({ 'ghi.txt': strToU8('') })).toBe('returned-not-word');
  });

  test('gives the bytes of a report when asked for them', () => {
    const reports = reportsIn(archive({ 'a.docx': strToU8('nội dung') }));
    expect(Array.isArray(reports) && reports.map((report) => report.open())).toEqual([
      { name: 'gui-ve.zip/a.docx', bytes: strToU8('nội dung') },
    ]);
  });

  test('that is a Word file by another name is itself the report', () => {
    const word = archive({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('y') });
    const reports = reportsIn(word);
    expect(Array.isArray(reports) && reports.map((report) => report.open())).toEqual([word]);
  });

  test('cannot name a file outside itself', () => {
    expect(namesIn({ '../../etc/a.docx': strToU8('') })).toEqual(['gui-ve.zip/etc/a.docx']);
    expect(namesIn({ 'C:\\x\\..\\b.docx': strToU8('') })).toEqual(['gui-ve.zip/C:/x/b.docx']);
  });

  test('under a password says so for each report', () => {
    const bytes = patched(patched(zipSync({ 'a.docx': strToU8('a') }), LOCAL, 6, 1), CENTRAL, 8, 1);
    const reports = reportsIn({ name: 'a.zip', bytes });
    expect(Array.isArray(reports) && reports.map((report) => report.open())).toEqual([
      expect.objectContaining({ code: 'returned-encrypted' }),
    ]);
  });

  test('that does not hold what it says is damaged, not wrong', () => {
    const bytes = patched(zipSync({ 'a.docx': strToU8('a') }), CENTRAL, 16, 7);
    const reports = reportsIn({ name: 'a.zip', bytes });
    expect(Array.isArray(reports) && reports.map((report) => report.open())).toEqual([
      expect.objectContaining({ code: 'returned-damaged' }),
    ]);
  });

  test('with a report that would unpack to too much does not unpack it', () => {
    const bytes = rawZip([{ name: 'a.docx', data: new Uint8Array(101 * 1024 * 1024) }]);
    const reports = reportsIn({ name: 'a.zip', bytes });
    expect(Array.isArray(reports) && reports.map((report) => report.open())).toEqual([
      expect.objectContaining({ code: 'returned-too-large' }),
    ]);
  });

  test('names its files in UTF-8 without saying so, or in the code page of old programs', () => {
    const named = (raw: number[]) => reportsIn({ name: 'a.zip', bytes: namedInBytes(raw) });
    expect(named([...strToU8('xã')])).toEqual([expect.objectContaining({ name: 'a.zip/xã.docx' })]);
    expect(named([0x78, 0x84, 0x82])).toEqual([expect.objectContaining({ name: 'a.zip/xäé.docx' })]);
  });

  test('cut short or not a zip at all is one finding', () => {
    const { bytes } = archive({ 'a.docx': strToU8('a') });
    expect(reportsIn({ name: 'a.zip', bytes: bytes.subarray(0, -30) })).toMatchObject({ code: 'returned-damaged' });
    expect(reportsIn({ name: 'a.zip', bytes: strToU8('no zip') })).toMatchObject({ code: 'returned-damaged' });
    expect(reportsIn({ name: 'a.zip', bytes: new Uint8Array() })).toMatchObject({ code: 'returned-damaged' });
  });

  test('with any byte changed never throws', () => {
    const { bytes } = archive({ 'xã/a.docx': strToU8('a'), 'b.docx': strToU8('bb') });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        const reports = reportsIn({ name: 'a.zip', bytes: changed });
        if (Array.isArray(reports)) for (const report of reports) report.open();
      }),
      { numRuns: 500 },
    );
  });
});
