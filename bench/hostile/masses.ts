import { filling, type Kind, paragraph, reportParts, TEXT, withBehind, withMore } from './kind.js';
import { unpackableParagraphs } from './letters.js';

const MEGABYTE = 1024 * 1024;

/** A little less than what a part may hold. */
const ALMOST = 23 * MEGABYTE;

const row = (cells: number, text: string): string => `<w:tr>${`<w:tc>${paragraph(text)}</w:tc>`.repeat(cells)}</w:tr>`;
const table = (inside: string): string => `<w:tbl>${inside}</w:tbl>`;
const control = (tag: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt>`;

const TOO_LARGE = 'returned-too-large';

const of = (name: string, verdict: Kind['verdict'], xml: () => string): Kind => ({
  name,
  verdict,
  long: verdict === 'complete',
  make: () => withMore(xml()),
});

/** The report as one XML file, with more behind its last paragraph. */
function flat(xml: string): Uint8Array {
  const parts = Object.entries({ ...reportParts(), [TEXT]: withBehind(xml) }).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  );
  const written = parts.map(
    ([name, part]) =>
      `<pkg:part pkg:name="/${name}"><pkg:xmlData>${String(part).replace(/^<\?xml[^>]*\?>/, '')}</pkg:xmlData></pkg:part>`,
  );
  const root = 'xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"';
  return new TextEncoder().encode(`<?xml version="1.0"?><pkg:package ${root}>${written.join('')}</pkg:package>`);
}

/** Masses of one thing, as much of it as a part may hold. */
export const masses: readonly Kind[] = [
  of('23 MB of paragraphs, all alike', TOO_LARGE, () => filling(ALMOST, paragraph('Kết quả thực hiện nhiệm vụ'))),
  of('23 MB of paragraphs that cannot be packed', TOO_LARGE, () => unpackableParagraphs(ALMOST)),
  of('3 MB of paragraphs that cannot be packed', 'complete', () => unpackableParagraphs(3 * MEGABYTE)),
  of('23 MB of paragraphs of one word', TOO_LARGE, () => filling(ALMOST, '<w:p><w:r><w:t>a</w:t></w:r></w:p>')),
  of('23 MB of empty paragraphs', TOO_LARGE, () => filling(ALMOST, '<w:p/>')),
  of('23 MB of text in one paragraph', TOO_LARGE, () => paragraph(filling(ALMOST, 'Kết quả '))),
  of('23 MB of runs in one paragraph', TOO_LARGE, () => `<w:p>${filling(ALMOST, '<w:r><w:t>a</w:t></w:r>')}</w:p>`),
  of('23 MB of rows of a table', TOO_LARGE, () => table(filling(ALMOST, row(8, 'a')))),
  of('23 MB of small tables', TOO_LARGE, () => filling(ALMOST, table(row(2, 'a')))),
  of('23 MB of controls of one tag', TOO_LARGE, () => filling(ALMOST, control('text:a'))),
  of('23 MB of bookmarks', TOO_LARGE, () => filling(ALMOST, '<w:bookmarkStart w:id="1" w:name="_dc_text_a"/>')),
  of('23 MB of open fields', TOO_LARGE, () =>
    filling(ALMOST, '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'),
  ),
  of('23 MB of unknown elements', TOO_LARGE, () => filling(ALMOST, '<q xmlns="urn:q"/>')),
  of('23 MB of a comment', 'complete', () => `<!--${filling(ALMOST, 'a ')}-->`),
  of('6 MB of paragraphs', 'complete', () => filling(6 * MEGABYTE, paragraph('Kết quả thực hiện nhiệm vụ'))),
  of('6 MB of headings', 'complete', () => filling(6 * MEGABYTE, paragraph('I. KẾT QUẢ', '<w:outlineLvl w:val="0"/>'))),
  of('6 MB of rows of a table', 'complete', () => table(filling(6 * MEGABYTE, row(8, 'Số hội nghị: 12')))),
  of('6 MB of small tables', 'complete', () => filling(6 * MEGABYTE, table(row(2, 'Số hội nghị')))),
  {
    name: '23 MB of paragraphs in one XML file',
    file: 'bao-cao.xml',
    verdict: TOO_LARGE,
    long: false,
    make: () => flat(unpackableParagraphs(ALMOST)),
  },
];
