import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../../../src/word/limits.js';
import { parseXml } from '../../../src/word/xml/parse.js';
import { isFailure, unzipped } from '../../../src/word/zip/index.js';
import { saxesTree } from './saxes-tree.js';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What both make of some bytes, and what is left of the memory. */
function both(bytes: Uint8Array, limits: Limits = LIMITS) {
  const [own, other] = [{ bytes: limits.treeBytes }, { bytes: limits.treeBytes }];
  const ours = parseXml(bytes, 'a.xml', limits, own);
  const theirs = saxesTree(bytes, 'a.xml', limits, other);
  return isFailure(theirs) ? { ours, theirs } : { ours: [ours, own.bytes], theirs: [theirs, other.bytes] };
}

function alike(bytes: Uint8Array, limits?: Limits): void {
  const { ours, theirs } = both(bytes, limits);
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours).toEqual(theirs);
}

/** Pieces XML is made of, right and wrong: what hostile, careless and old programs write. */
const PIECES = [
  ...['<a>', '</a>', '<a/>', '<w:p>', '</w:p>', '<w:t>', '</w:t>', '<w:t xml:space="preserve">', '<b c="d"/>', '</b >'],
  ...[
    '<a x="1" x="2">',
    '<a x="1"y="2">',
    '<a x=1>',
    '<a x>',
    "<a x='\"'>",
    '<a x = "1"\n y="2">',
    '<a x="<">',
    '<a x=">">',
    '<a x=">b" y="c">',
  ],
  ...['<a xmlns="u">', '<a xmlns:p="u">', '<p:a>', '</p:a>', '<p:a p:b="1" b="2"/>', '<a xmlns:p="">', '<a xmlns="">'],
  ...[
    '<a xmlns:p="u" xmlns:q="u" p:c="1" q:c="2"/>',
    '<a xmlns:xml="u"/>',
    '<xmlns:a/>',
    '<a xml:lang="vi"/>',
    '<a:b:c/>',
  ],
  ...['<a xmlns:xmlns="u"/>', '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>', '<p:a xmlns:p=" u "/>', '<:a/>', '<a:/>'],
  ...[
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x41;',
    '&#X41;',
    '&#0;',
    '&#xD800;',
    '&#x10FFFF;',
    '&#x110000;',
    '&nbsp;',
    '&',
    '&;',
    '&#;',
  ],
  ...[
    ']]>',
    ']]',
    '>',
    '<![CDATA[',
    '<![CDATA[x]]>',
    '<![CDATA[]]>',
    '<!---->',
    '<!-- x -->',
    '<!-- -- -->',
    '<!-->',
    '<!--->',
  ],
  ...[
    '<?pi?>',
    '<?pi x?>',
    '<?pi?x?>',
    '<?p:i?>',
    '<?xml version="1.0"?>',
    '<?XML?>',
    '<??>',
    '<? pi?>',
    '<!DOCTYPE a>',
    '<!x>',
  ],
  ...['<', '</', '</>', '< a>', '<a /', '<a / >', '<1/>', '<-/>', '<đề/>', '<a đ="ê"/>', '<a·/>', '<\u0301/>', '<𝒳/>'],
  ...[
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    'đề cương',
    '\ufeff',
    '\0',
    '\u0001',
    '\u007f',
    '\u0080',
    '\u0085',
    '\u2028',
    '\ufffe',
    '😀',
  ],
  ...[
    '<a x="\r\n\t"/>',
    '<a x="&#10;&amp;"/>',
    '<a x="]]>"/>',
    '<a x="\u0001"/>',
    '<a x="\u0080"/>',
    '<a x="&#1;"/>',
    '="',
    '"',
    "'",
    '/>',
  ],
] as const;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const HEADS = [
  ...['', '', '', '', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n"],
  ...[
    '<?xml version="1.1"?>',
    '<?xml version="1.0" standalone="maybe"?>',
    '<?xml encoding="utf-8"?>',
    ' <?xml version="1.0"?>',
  ],
  ...[
    '<?xml version="2.0"?>',
    '<?xml version="1.0"encoding="utf-8"?>',
    '<?xml version="1.0" encoding="no-such"?>',
    '<?xml?>',
  ],
  ...[
    '\ufeff<?xml version="1.0"?>',
    '\ufeff\ufeff',
    '<?xml  version = "1.0"\n?>',
    '<?xml version="1.0" ??>',
    '<?xml-a?>',
    '<!-- a -->',
  ],
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 });
const document = fc
  .tuple(fc.constantFrom(...HEADS), pieces, fc.boolean())
  .map(([head, inside, rooted]) => (rooted ? `${head}<r ${W}>${inside.join('')}</r>` : head + inside.join('')));

const folder = join(import.meta.dirname, '../../documents/word');
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .flatMap((name) => [...unzipped(readFileSync(join(folder, name)))])
  .filter(([name, bytes]) => /\.(xml|rels)$/.test(name) && bytes.length < 100_000)
  .map(([, bytes]) => bytes);

/** The bytes with some of them cut out, doubled, changed or swapped for a piece. */
const damage = fc.record({
  part: fc.constantFrom(...parts),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(12),
  piece: fc.constantFrom(...PIECES, '\u00ff'),
});

describe('XML', () => {
  test('of every part of the kept documents is read as by another parser', () => {
    for (const bytes of parts) alike(bytes);
  });

  test('of any pieces is read or refused as by another parser', () => {
    fc.assert(
      fc.property(document, (text) => alike(encoded(text))),
      { numRuns: 2000 },
    );
  });

  test('that was damaged is read or refused as by another parser', () => {
    fc.assert(
      fc.property(damage, ({ part, at, length, piece }) => {
        const from = Math.floor(part.length * at);
        alike(Uint8Array.from([...part.subarray(0, from), ...encoded(piece), ...part.subarray(from + length)]));
      }),
      { numRuns: 60 },
    );
  });

  test('with a ">" in a value is read to the end of its tags, whatever stood before', () => {
    const tags = ['<a x=">"/>', '<a x=">b" y="c"/>', "<a x='>'/>", '<a x=">" y=">"/>'];
    for (const one of tags) for (const other of tags) alike(encoded(`<r>${one}${other}</r>`));
  });

  test('beyond a limit is refused for the same reason as by another parser', () => {
    const limits = fc.record({
      treeBytes: fc.integer({ min: 200, max: 2000 }),
      depth: fc.integer({ min: 1, max: 5 }),
      attributes: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(document, limits, (text, some) => alike(encoded(text), { ...LIMITS, ...some })),
      { numRuns: 1000 },
    );
  });

  test('in another encoding is read as by another parser', () => {
    const text = `<r ${W}><w:t>Đề cương</w:t></r>`;
    const wide = Uint8Array.from(
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    );
    for (const bytes of [wide, Uint8Array.from([0xff, 0xfe, ...wide]), wide.subarray(1), wide.subarray(0, -1)])
      alike(bytes);
    alike(Uint8Array.from([...encoded(`<?xml version="1.0" encoding="windows-1252"?><r>`), 0xe9, ...encoded('</r>')]));
    alike(Uint8Array.from([...encoded('<r>é</r>'), 0xe9]));
  });
});
