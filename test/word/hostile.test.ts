import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { LIMITS, type Limits, readWord, type WordDocument } from '../../src/word/index.js';
import {
  docx,
  NAMESPACES,
  paragraph,
  readBody,
  relationship,
  relationships,
  root,
  textsOf,
  wordParts,
  zipped,
} from '../support/package.js';
import { entriesOf, type RawEntry, rawZip } from '../support/raw-zip.js';
import { testAnyFile, testLongWays } from './any-file.js';

interface Verdict {
  code: string | null;
  document: WordDocument | null;
}

/** The one thing said of a file; null where it was read. */
function verdict(bytes: Uint8Array, limits: Partial<Limits> = {}): Verdict {
  const { value, findings } = readWord({ name: 'bao-cao.docx', bytes }, limits);
  expect(findings).toHaveLength(value === null ? 1 : 0);
  return { code: findings[0]?.code ?? null, document: value };
}

const codeOf = (bytes: Uint8Array, limits: Partial<Limits> = {}): string | null => verdict(bytes, limits).code;

const good = wordParts(paragraph('Kết quả'), { 'word/styles.xml': root('w:styles', '') });
const entries = entriesOf(good);

/** The good file with its text as an entry that lies. */
const lying = (lie: Partial<RawEntry>): Uint8Array =>
  rawZip(entries.map((entry) => (entry.name === 'word/document.xml' ? { ...entry, ...lie } : entry)));

const withText = (xml: string): Uint8Array => docx('', { 'word/document.xml': xml });

/** The same, not packed: packing twenty megabytes takes longer than reading them. */
const withMuchText = (xml: string): Uint8Array =>
  rawZip(entriesOf({ ...good, 'word/document.xml': xml }).map((entry) => ({ ...entry, method: 0 })));

describe('an archive', () => {
  test('written by hand that does not lie is read', () => {
    expect(codeOf(rawZip(entries))).toBeNull();
    expect(codeOf(rawZip(entries.map((entry) => ({ ...entry, method: 0 }))))).toBeNull();
  });

  const MEGABYTES = 33;
  const bomb = new Uint8Array(MEGABYTES * 1024 * 1024).fill(0x20);

  test('that unpacks to far too much is too large', () => {
    expect(codeOf(lying({ data: bomb }))).toBe('returned-too-large');
  });

  test('that says it unpacks to little and does not is damaged, without being unpacked', () => {
    expect(codeOf(lying({ data: bomb, size: 1000 }))).toBe('returned-damaged');
  });

  test('that says it unpacks to more than can be is damaged', () => {
    expect(codeOf(lying({ size: 30_000_000 }))).toBe('returned-damaged');
  });

  test('whose parts are too large together is too large', () => {
    const text = root('w:hdr', paragraph('a'.repeat(1000)));
    const headers = Array.from({ length: 50 }, (_, at) => [`word/header${at}.xml`, text] as const);
    expect(codeOf(docx('', Object.fromEntries(headers)), { totalBytes: 20_000 })).toBe('returned-too-large');
    expect(codeOf(docx('', Object.fromEntries(headers)), { parts: 20 })).toBe('returned-too-large');
  });

  test('that is itself too large is not looked at', () => {
    expect(codeOf(zipped(good), { fileBytes: 100 })).toBe('returned-too-large');
  });

  test('with ten thousand entries is too large', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}`, data: new Uint8Array(), method: 0 }));
    expect(codeOf(rawZip([...entries, ...many]))).toBe('returned-too-large');
  });

  test('with two texts is damaged: nobody knows which one a reader would see', () => {
    expect(codeOf(rawZip([...entries, ...entries]))).toBe('returned-damaged');
  });

  test('with names that climb out of a folder is read, and nothing of them', () => {
    const { document } = verdict(rawZip([...entries, { name: '../../etc/passwd', data: strToU8('x') }]));
    expect(document && textsOf(document)).toEqual(['Kết quả']);
  });

  test('whose text is locked is encrypted', () => {
    expect(codeOf(lying({ flags: 1 }))).toBe('returned-encrypted');
  });

  test.each<[string, Partial<RawEntry>]>([
    ['has a wrong checksum', { crc: 1 }],
    ['is packed in an unknown way', { method: 12 }],
    ['is not packed as it says', { packed: new Uint8Array([7, 7, 7, 7]) }],
    ['is said to be stored and is longer', { method: 0, size: 3 }],
    ['has another name where it lies', { localName: 'word/other.xml.xx' }],
    ['lies where nothing is', { offset: 4_000_000 }],
    ['lies where something else is', { offset: 7 }],
  ])('whose text %s is damaged', (_, lie) => {
    expect(codeOf(lying(lie))).toBe('returned-damaged');
  });

  test('with sizes in 64 bits is read', () => {
    const text = entries.find(({ name }) => name === 'word/document.xml');
    const size = text?.data.length ?? 0;
    const extra = new Uint8Array([1, 0, 8, 0, size % 256, Math.floor(size / 256), 0, 0, 0, 0, 0, 0]);
    expect(codeOf(lying({ size: 0xffffffff, extra }))).toBeNull();
    expect(codeOf(lying({ size: 0xffffffff }))).not.toBeNull();
  });

  test('cut short anywhere is damaged', () => {
    const whole = zipped(good);
    const cuts = Array.from({ length: 60 }, (_, at) => Math.floor(((at + 1) / 61) * (whole.length - 4)) + 4);
    expect(new Set(cuts.map((length) => codeOf(whole.slice(0, length))))).toEqual(new Set(['returned-damaged']));
  });

  test('with something behind it, as mail programs leave it, is read', () => {
    expect(codeOf(new Uint8Array([...zipped(good), 13, 10]))).toBeNull();
  });
});

describe('XML', () => {
  const body = (inside: string): string => `<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>`;

  test.each([
    [
      'a bomb of entities',
      `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body(paragraph('&b;'))}`,
    ],
    ['an entity of another file', `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>${body(paragraph('&a;'))}`],
    ['a document type', `<!DOCTYPE d SYSTEM "http://example.com/d.dtd">${body('')}`],
    ['an entity nobody declared', body(paragraph('&a;'))],
    ['an element that does not end', `<w:document ${NAMESPACES}><w:body>`],
    ['elements that cross', body('<w:p><w:r></w:p></w:r>')],
    ['a prefix nobody declared', '<w:document><w:body/></w:document>'],
    ['two roots', `${body('')}${body('')}`],
    ['another root', `<w:other ${NAMESPACES}/>`],
    ['no text', `<w:document ${NAMESPACES}/>`],
    ['nothing', ''],
    ['elements ten thousand deep', body('<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000))],
    [
      'an element with a thousand attributes',
      body(`<w:p ${Array.from({ length: 1000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    ],
    [
      'a table of a thousand columns',
      body(`<w:tbl><w:tr>${`<w:tc>${paragraph('')}</w:tc>`.repeat(1000)}</w:tr></w:tbl>`),
    ],
    ['an encoding nobody knows', `<?xml version="1.0" encoding="x-none"?>${body('')}`],
  ])('with %s is damaged', (_, xml) => {
    expect(codeOf(withText(xml))).toBe('returned-damaged');
  });

  test('of more letters than a person reads is too large, its notes and tables counted', () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('12345')}</w:tc></w:tr></w:tbl>`;
    expect(verdict(docx(`${paragraph('12345')}${cell}`), { letters: 10 }).code).toBeNull();
    expect(verdict(docx(`${paragraph('12345')}${cell}`), { letters: 9 }).code).toBe('returned-too-large');
    const header = { 'word/header1.xml': root('w:hdr', paragraph('12345')) };
    expect(verdict(docx(`${paragraph('12345')}${cell}`, header), { letters: 10 }).code).toBeNull();
    const note = root('w:footnotes', `<w:footnote w:id="2">${paragraph('1')}</w:footnote>`);
    expect(verdict(docx(`${paragraph('12345')}${cell}`, { 'word/footnotes.xml': note }), { letters: 10 }).code).toBe(
      'returned-too-large',
    );
  });

  test('of bytes that are no text is damaged', () => {
    expect(codeOf(docx('', { 'word/document.xml': new Uint8Array([...strToU8(body('')), 0xff, 0xc0]) }))).toBe(
      'returned-damaged',
    );
  });

  test('that is broken in another part makes the file damaged as well', () => {
    const { findings } = readWord({ name: 'a.docx', bytes: docx(paragraph('a'), { 'word/styles.xml': '<w:styles' }) });
    expect(findings).toMatchObject([{ code: 'returned-damaged', data: { part: 'word/styles.xml' } }]);
  });

  test('of tables in tables as deep as is allowed is read', () => {
    const depth = 60;
    const xml = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    const { document } = verdict(docx(xml));
    expect(document && textsOf(document)).toEqual(['a']);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('of two megabytes of text ends in a verdict, as twenty of anything do in hostile.long.test.ts', () => {
    const text = `<w:p><w:r><w:t>${'a'.repeat(100_000)}</w:t></w:r></w:p>`;
    expect(['returned-too-large', null]).toContain(codeOf(withMuchText(body(text.repeat(20)))));
  });

  test('with far more elements than there is memory for is too large before it is parsed', () => {
    const broken = body(`</w:p>${'<w:bookmarkEnd w:id="1"/>'.repeat(800_000)}`);
    expect(codeOf(withMuchText(broken))).toBe('returned-too-large');
    expect(codeOf(withMuchText(body(`</w:p>${'&lt;a b="1"'.repeat(800_000)}`)))).toBe('returned-damaged');
  });

  test('that declares its namespaces anew at every element is not heavier for it', () => {
    const one = `<w:p ${NAMESPACES}><w:r><w:t>a</w:t></w:r></w:p>`;
    expect(codeOf(docx(one.repeat(3000)), { treeBytes: 3000 * 800 })).toBeNull();
  });
});

describe('definitions that lead nowhere', () => {
  test('of numbers beyond all bounds do no harm', () => {
    const wild =
      '<w:numPr><w:ilvl w:val="-99999999999"/><w:numId w:val="999999999999"/></w:numPr><w:outlineLvl w:val="77"/>';
    const table = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="-5"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="0"/></w:tcPr>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
    expect(readBody(paragraph('a', wild) + table).body).toMatchObject([
      { numbering: null, outlineLevel: null },
      { rows: [{ cells: [{ column: 0, span: 1 }] }] },
    ]);
  });

  test('of a package that refers to itself come to an end', () => {
    const circle = relationships(relationship('officeDocument', '_rels/.rels'));
    expect(codeOf(docx('', { '_rels/.rels': circle }))).toBe('returned-damaged');
  });
});

describe('any bytes', () => {
  test('end in a verdict', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => codeOf(bytes) !== null));
  });

  test('that begin like a zip end in a verdict', () => {
    const zip = fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
    fc.assert(fc.property(zip, (bytes) => codeOf(bytes) !== null));
  });
});

/** Some; hostile.long.test.ts takes many. */
testAnyFile(60);
testLongWays(1_000);

test('limits are what they are said to be', () => {
  expect([LIMITS.partBytes, LIMITS.totalBytes]).toEqual([24 * 1024 * 1024, 32 * 1024 * 1024]);
  const { findings } = readWord({ name: 'a.docx', bytes: zipped(good) }, { partBytes: 10 });
  expect(findings).toMatchObject([{ code: 'returned-too-large', data: { limit: '1 MB' } }]);
});
