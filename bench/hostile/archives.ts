import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { entriesOf, rawZip } from '../../test/support/raw-zip.js';
import { type Kind, lying, packed, paragraph, report, reportParts, TEXT, withBehind } from './kind.js';
import { unpackableParagraphs } from './letters.js';

const MEGABYTE = 1024 * 1024;

/** A stream that unpacks to so many megabytes of one character. */
function bomb(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, 0x20), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const last = deflateRawSync(Buffer.alloc(0));
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => piece), last]));
}

/** Many parts, each of them allowed, that unpack to far more together. */
function manyHeaders(): Uint8Array {
  const parts = reportParts();
  const header = (at: number): string => `word/hostile${at}.xml`;
  const count = 60;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
  const named = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="h${at}" Type="${type}" Target="hostile${at}.xml"/>`,
  ).join('');
  const rels = 'word/_rels/document.xml.rels';
  const blanks = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${' '.repeat(30 * MEGABYTE)}</w:hdr>`;
  const data = strToU8(blanks);
  const deflated = new Uint8Array(deflateRawSync(data));
  const [blank] = entriesOf({ blank: data });
  const headers = Array.from({ length: count }, (_, at) => ({ ...blank, name: header(at), data, packed: deflated }));
  const own = entriesOf({
    ...parts,
    [rels]: String(parts[rels]).replace('</Relationships>', `${named}</Relationships>`),
  });
  return rawZip([...own, ...headers]);
}

const empty = new Uint8Array();
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `word/media/${at}.png`, data: empty }));
const own = () => entriesOf(reportParts());

/** An archive as people hand in reports of many units. */
const handedIn = (files: Record<string, Uint8Array>): Uint8Array =>
  rawZip(Object.entries(files).map(([name, data]) => ({ name, data, method: 0 })));

/** Archives that lie, and archives that hold too much. */
export const archives: readonly Kind[] = [
  {
    name: 'zip bomb: a text of 1 GB in 1 MB',
    verdict: 'returned-too-large',
    make: () => lying({ packed: bomb(1024), size: 1024 * MEGABYTE }),
  },
  {
    name: 'zip bomb that says it is 20 MB',
    verdict: 'returned-damaged',
    make: () => lying({ packed: bomb(1024), size: 20 * MEGABYTE }),
  },
  { name: 'zip bomb: 60 parts of 30 MB', verdict: 'returned-too-large', make: manyHeaders },
  {
    name: 'zip bomb in a zip of reports',
    file: 'bao-cao.zip',
    verdict: 'returned-too-large',
    make: () => rawZip([{ name: 'a.docx', data: empty, packed: bomb(1024), size: 1024 * MEGABYTE }]),
  },
  {
    name: 'zip in a zip in a zip',
    file: 'bao-cao.zip',
    verdict: 'returned-archive-inside',
    make: () => handedIn({ 'a.zip': handedIn({ 'b.zip': handedIn({ 'c.docx': report() }) }) }),
  },
  { name: '10,000 entries', verdict: 'returned-too-large', make: () => rawZip([...own(), ...many(10_000)]) },
  { name: '3,900 entries', verdict: 'complete', make: () => rawZip([...own(), ...many(3900)]) },
  {
    name: '10,001 entries in a zip of reports',
    file: 'bao-cao.zip',
    verdict: 'returned-too-large',
    make: () => rawZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}.docx`, data: empty }))),
  },
  { name: 'duplicate entries', verdict: 'returned-damaged', make: () => rawZip([...own(), ...own()]) },
  {
    name: 'zip-slip names',
    verdict: 'complete',
    make: () =>
      rawZip([
        ...own(),
        ...['../../slipped.txt', '/slipped.txt', '..\\slipped.txt', 'C:\\slipped.txt'].map((name) => ({
          name,
          data: strToU8('x'),
        })),
      ]),
  },
  {
    name: 'zip-slip names in a zip of reports',
    file: 'bao-cao.zip',
    verdict: 'complete',
    make: () => handedIn({ '../../slipped.docx': report() }),
  },
  { name: 'bad CRC', verdict: 'returned-damaged', make: () => lying({ crc: 1 }) },
  { name: 'truncated', verdict: 'returned-damaged', make: () => report().slice(0, Math.floor(report().length * 0.9)) },
  { name: 'encrypted entry', verdict: 'returned-encrypted', make: () => lying({ flags: 1 }) },
  {
    name: 'encrypted by Word, 100 MB',
    verdict: 'returned-encrypted',
    make: () => {
      const bytes = new Uint8Array(100 * MEGABYTE).fill(0x45);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), bytes.length - 128);
      return bytes;
    },
  },
  { name: '100 MB of zeros', verdict: 'returned-empty', make: () => new Uint8Array(100 * MEGABYTE) },
  {
    name: '100 MB of letters behind a zip',
    verdict: 'returned-damaged',
    make: () => {
      const bytes = new Uint8Array(100 * MEGABYTE).fill(0x50);
      bytes.set(report());
      return bytes;
    },
  },
  {
    name: 'a report with 99 MB of photos',
    verdict: 'complete',
    make: () => {
      const photo = { data: new Uint8Array(99 * MEGABYTE).fill(0xd8), method: 0, crc: 1 };
      return rawZip([...own(), { name: 'word/media/1.jpeg', ...photo }]);
    },
  },
  { name: 'more than 100 MB', verdict: 'returned-too-large', make: () => new Uint8Array(101 * MEGABYTE).fill(0x50) },
  {
    name: '100 MB of paragraphs, packed to 0.3 MB',
    verdict: 'returned-too-large',
    make: () => {
      const text = paragraph('Kết quả thực hiện nhiệm vụ trong năm');
      return packed({ ...reportParts(), [TEXT]: withBehind(text.repeat(Math.floor((100 * MEGABYTE) / text.length))) });
    },
  },
  {
    name: '100 MB of paragraphs that cannot be packed',
    verdict: 'returned-too-large',
    make: () => {
      const data = Buffer.from(withBehind(unpackableParagraphs(100 * MEGABYTE)));
      const deflated = new Uint8Array(deflateRawSync(data, { level: 1 }));
      return lying({ data: new Uint8Array(data), packed: deflated });
    },
  },
];
