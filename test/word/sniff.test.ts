import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { readWord } from '../../src/word/index.js';
import {
  CONTENT_TYPES,
  documentOf,
  docx,
  NAMESPACES,
  paragraph,
  relationship,
  relationships,
  textsOf,
  wordParts,
  zipped,
} from '../support/package.js';

/** What is said of a file that cannot be read: the code, and what it looks like. */
function said(bytes: Uint8Array): (string | null)[] {
  const { value, findings } = readWord({ name: 'bao-cao.docx', bytes });
  expect(value).toBeNull();
  return findings.flatMap(({ code, data }) => [code, ...('looksLike' in data ? [data.looksLike] : [])]);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A compound file with one name in its directory. */
const compound = (name: string): Uint8Array =>
  new Uint8Array([...COMPOUND, ...new Array(504).fill(0), ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** A document of the Word before 2007 whose directory names one stream; `flags` stand at its start. */
function oldDocument(flags: number): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([...COMPOUND]);
  bytes[30] = 9;
  bytes.set(compound('WordDocument').subarray(512), 1024);
  bytes[1024 + 116] = 0;
  bytes.set([0xec, 0xa5], 512);
  bytes[512 + 11] = flags;
  return bytes;
}

const manifest = (entry: string): string =>
  `<manifest:manifest xmlns:manifest="x"><manifest:file-entry>${entry}</manifest:file-entry></manifest:manifest>`;

describe('a file that is no Word file', () => {
  test.each<[string, Uint8Array, (string | null)[]]>([
    ['is empty', new Uint8Array(), ['returned-empty']],
    ['is zeros only, as a broken stick leaves it', new Uint8Array(1000), ['returned-empty']],
    ['is encrypted', compound('EncryptedPackage'), ['returned-encrypted']],
    [
      'is a shortcut to a file',
      new Uint8Array([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0]),
      ['returned-not-word', 'Shortcut (.lnk)'],
    ],
    ['is of the Word before 2007', compound('WordDocument'), ['returned-legacy-doc']],
    ['is of the Word before 2007, without a password', oldDocument(0x12), ['returned-legacy-doc']],
    ['is of the Word before 2007, with a password', oldDocument(0x13), ['returned-encrypted']],
    [
      'is a text of OpenDocument with a password',
      zipped({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'META-INF/manifest.xml': manifest('<manifest:encryption-data/>'),
      }),
      ['returned-encrypted'],
    ],
    ['is some compound file', compound('x'), ['returned-legacy-doc']],
    ['only speaks of encryption', compound('a text with EncryptedPackage in it'), ['returned-legacy-doc']],
    ['is an old spreadsheet', compound('Workbook'), ['returned-not-word', 'Excel (.xls)']],
    ['is an old presentation', compound('PowerPoint Document'), ['returned-not-word', 'PowerPoint (.ppt)']],
    ['is a mail', compound('__substg1.0_001'), ['returned-not-word', 'Outlook (.msg)']],
    ['is a PDF', strToU8('%PDF-1.7'), ['returned-pdf']],
    ['is a PDF behind some lines of mail', strToU8('\r\n\r\n%PDF-1.4'), ['returned-pdf']],
    ['is RTF', strToU8('{\\rtf1\\ansi}'), ['returned-rtf']],
    ['is a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), ['returned-not-word', 'JPEG']],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), ['returned-not-word', 'PNG']],
    ['is a RAR archive', strToU8('Rar!\u001a\u0007'), ['returned-not-word', 'RAR']],
    ['is a web page', strToU8('<!DOCTYPE html><html></html>'), ['returned-not-word', 'HTML']],
    ['is a web page in one file', strToU8('MIME-Version: 1.0\r\n'), ['returned-not-word', 'MHTML']],
    [
      'is XML of Word 2003',
      strToU8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>'),
      ['returned-not-word', 'Word 2003 XML'],
    ],
    ['is XML', strToU8('<?xml version="1.0"?><a/>'), ['returned-not-word', 'XML']],
    ['is text', strToU8('Báo cáo năm 2026\r\n'), ['returned-not-word', 'TXT']],
    ['is text in two bytes a letter', new Uint8Array([0xff, 0xfe, 0x42, 0, 0x41, 0]), ['returned-not-word', 'TXT']],
    ['is text of which a sample ends within a letter', strToU8(`a${'ộ'.repeat(2000)}`), ['returned-not-word', 'TXT']],
    ['is nothing anyone knows', new Uint8Array([1, 2, 3, 4, 200]), ['returned-not-word', null]],
    ['is a text of OpenDocument', zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }), ['returned-odt']],
    [
      'is a spreadsheet of OpenDocument',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      ['returned-not-word', 'OpenDocument (spreadsheet)'],
    ],
    [
      'is a book',
      zipped({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<a/>' }),
      ['returned-not-word', 'EPUB'],
    ],
    ['is a zip of files', zipped({ 'a.txt': 'a' }), ['returned-not-word', 'ZIP']],
    ['is a spreadsheet', zipped({ 'xl/workbook.xml': '<a/>' }), ['returned-not-word', 'Excel (.xlsx)']],
    ['is a presentation', zipped({ 'ppt/presentation.xml': '<a/>' }), ['returned-not-word', 'PowerPoint (.pptx)']],
  ])('%s', (_, bytes, expected) => {
    expect(said(bytes)).toEqual(expected);
  });

  test('is a spreadsheet by what it says of its main part', () => {
    const types = CONTENT_TYPES.replace('wordprocessingml.document', 'spreadsheetml.sheet');
    expect(said(docx('', { '[Content_Types].xml': types }))).toEqual(['returned-not-word', 'Excel (.xlsx)']);
  });

  test('is told by its name as one error of the whole file', () => {
    expect(readWord({ name: 'xa-a.doc', bytes: compound('WordDocument') })).toEqual({
      value: null,
      findings: [
        {
          code: 'returned-legacy-doc',
          severity: 'error',
          item: null,
          place: { in: 'file', file: 'xa-a.doc' },
          data: { file: 'xa-a.doc' },
        },
      ],
    });
  });
});

describe('a Word file', () => {
  test('is known by its content, whatever its name', () => {
    expect(readWord({ name: 'bao-cao.pdf', bytes: docx(paragraph('a')) }).findings).toEqual([]);
  });

  test.each(['template.main+xml', 'macroEnabled.main+xml'])('may be of the kind %s', (kind) => {
    const types = CONTENT_TYPES.replace('document.main+xml', kind);
    expect(textsOf(documentOf(docx(paragraph('a'), { '[Content_Types].xml': types })))).toEqual(['a']);
  });

  test('has its text where its relationships say', () => {
    const { 'word/document.xml': text = '', ...others } = wordParts(paragraph('a'));
    const parts = {
      ...others,
      '_rels/.rels': relationships(relationship('officeDocument', '/content/main.xml')),
      'content/main.xml': text,
    };
    expect(textsOf(documentOf(zipped(parts)))).toEqual(['a']);
  });

  test('may lack all but its text', () => {
    const { 'word/document.xml': text = '' } = wordParts(paragraph('a'));
    expect(textsOf(documentOf(zipped({ 'word/document.xml': text })))).toEqual(['a']);
  });

  test('may use prefixes of its own and the Strict edition', () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>';
    expect(documentOf(docx('', { 'word/document.xml': strict })).body).toMatchObject([
      { align: 'right', runs: [{ text: 'a' }] },
    ]);
  });

  test('may be one XML file', () => {
    const part = (name: string, xml: string): string =>
      `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    const parts = Object.entries(
      wordParts(paragraph('Đề cương'), { 'word/header1.xml': `<w:hdr ${NAMESPACES}>${paragraph('b')}</w:hdr>` }),
    );
    const flat = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts
      .map(([name, xml]) => part(`/${name}`, String(xml)))
      .join('\n')}<pkg:part pkg:name="/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`;
    const document = documentOf(strToU8(flat));
    expect(textsOf(document)).toEqual(['Đề cương']);
    expect(document.headers).toHaveLength(1);
    expect(said(strToU8(flat.slice(0, -20)))).toEqual(['returned-damaged']);
    const later = flat.replace('version="1.0"', 'version="1.1"').replace('<pkg:part', '\u2028<pkg:part');
    expect(documentOf(strToU8(later))).toEqual(document);
  });

  test('may have parts in two bytes a letter, or with a byte order mark', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${paragraph('Đề cương')}</w:body></w:document>`;
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...[...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    const big = new Uint8Array([
      0xfe,
      0xff,
      ...[...xml].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
    ]);
    for (const bytes of [little, big, little.slice(2), big.slice(2), strToU8(`\ufeff${xml}`)]) {
      expect(textsOf(documentOf(docx('', { 'word/document.xml': bytes })))).toEqual(['Đề cương']);
    }
  });
});
