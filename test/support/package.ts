import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Paragraph, paragraphsOf, readWord, textOf, type WordDocument } from '../../src/word/index.js';

/** The moment every entry of a test's file says it was made. */
const MADE_AT = '2023-05-22T00:00:00Z';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The prefixes a test's XML may use. */
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** A relationship of the document to a part beside it. */
export const relationship = (type: string, target: string, id = target): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

export const relationships = (...entries: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;

export const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="xml" ContentType="application/xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

/** The parts of a document around its text. What is named in `more` stands instead or beside. */
export function wordParts(
  body: string,
  more: Record<string, string | Uint8Array> = {},
): Record<string, string | Uint8Array> {
  const beside = Object.keys(more).flatMap((path) => {
    const type = /^word\/(styles|numbering|footnotes|endnotes|header|footer|theme)\d*\.xml$/.exec(path)?.[1];
    return type ? [relationship(type, path.slice('word/'.length))] : [];
  });
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(relationship('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(...beside),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}

/** Zips parts into a file. */
export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts)) {
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, { mtime: MADE_AT }];
  }
  return zipSync(entries);
}

/** A .docx with this text in its body. */
export const docx = (body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zipped(wordParts(body, more));

/** Reads a file that must be readable. */
export function documentOf(bytes: Uint8Array): WordDocument {
  const { value, findings } = readWord({ name: 'bao-cao.docx', bytes });
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

/** Reads a document with this text in its body. */
export const readBody = (body: string, more: Record<string, string | Uint8Array> = {}): WordDocument =>
  documentOf(docx(body, more));

/** The first paragraph of a document with this text in its body. */
export function firstParagraph(body: string, more: Record<string, string | Uint8Array> = {}): Paragraph {
  const [paragraph] = paragraphsOf(readBody(body, more));
  if (!paragraph) throw new Error('There is no paragraph.');
  return paragraph;
}

/** The text of every paragraph, in whose blanks a line may end or not. */
export const textsOf = (document: WordDocument): string[] =>
  paragraphsOf(document).map((paragraph) => textOf(paragraph).replaceAll('\u00a0', ' '));

/** A paragraph of one run. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The root of a part that belongs to the document, such as "w:styles". */
export const root = (name: string, inside: string): string => `<${name} ${NAMESPACES}>${inside}</${name}>`;
