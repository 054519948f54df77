import { filling, type Kind, packed, paragraph, reportParts, TEXT, withBehind, withMore, withText } from './kind.js';

const EXAMPLE_TEXT = (): string => String(reportParts()[TEXT]);

/** The text with a document type before its root. */
const declared = (type: string, xml = EXAMPLE_TEXT()): string => xml.replace(/(?=<w:document[\s>])/, () => type);

/** Entities of entities: the last of them unfolds to 10^9 letters. */
const laughs = `<!DOCTYPE d [<!ENTITY a0 "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join('')}]>`;

const utf16 = (xml: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\uFEFF${xml.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"')}`, 'utf16le'));

const allUtf16 = () =>
  Object.fromEntries(
    Object.entries(reportParts()).map(([name, part]) => [name, typeof part === 'string' ? utf16(part) : part]),
  );

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + paragraph('a') + close.repeat(depth);

/** XML made to keep a parser busy, or to make it look elsewhere. */
export const markup: readonly Kind[] = [
  {
    name: 'entity bomb',
    verdict: 'returned-damaged',
    make: () => withText(declared(laughs, withBehind(paragraph('&a9;')))),
  },
  {
    name: 'entity bomb in UTF-16',
    verdict: 'returned-damaged',
    make: () => withText(utf16(declared(laughs, withBehind(paragraph('&a9;'))))),
  },
  {
    name: 'external entity',
    verdict: 'returned-damaged',
    make: () =>
      withText(declared('<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>', withBehind(paragraph('&a;')))),
  },
  {
    name: 'external document type',
    verdict: 'returned-damaged',
    make: () => withText(declared('<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">')),
  },
  { name: 'UTF-16 parts', verdict: 'complete', make: () => packed(allUtf16()) },
  {
    name: '10,000 elements deep',
    verdict: 'returned-damaged',
    make: () => withMore(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 5000)),
  },
  {
    name: '10,000 tables deep',
    verdict: 'returned-damaged',
    make: () => withMore(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 10_000)),
  },
  {
    name: '80 tables deep',
    verdict: 'complete',
    make: () => withMore(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 80)),
  },
  {
    name: 'a million attributes',
    verdict: 'returned-damaged',
    make: () => withMore(`<w:p ${Array.from({ length: 1_000_000 }, (_, at) => `w:a${at}="1"`).join(' ')}/>`),
  },
  {
    name: 'a text never closed, 6 MB of tags',
    verdict: 'returned-damaged',
    make: () => withText(withBehind(filling(6_000_000, paragraph('a'))).replace('</w:body>', '')),
  },
];
