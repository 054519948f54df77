import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml, writeXml, type XmlElement } from './xml.js';

/** Saving always gives the same bytes for the same content. */
const SAVED_AT = '2023-05-22T00:00:00Z';

export type Parts = Record<string, Uint8Array>;

export const openParts = (docx: Uint8Array): Parts => unzipSync(docx);

export const saveParts = (parts: Parts): Uint8Array => zipSync(parts, { mtime: SAVED_AT, level: 6 });

export const readPart = (parts: Parts, name: string): XmlElement => {
  const bytes = parts[name];
  if (!bytes) throw new Error(`the document has no part ${name}`);
  return parseXml(strFromU8(bytes));
};

export const writePart = (parts: Parts, name: string, root: XmlElement): void => {
  parts[name] = strToU8(writeXml(root));
};

/** The document with its main part changed by `edit`; the bytes given stay as they were. */
export function editDocument(docx: Uint8Array, edit: (root: XmlElement) => void): Uint8Array {
  const parts = openParts(docx);
  const root = readPart(parts, 'word/document.xml');
  edit(root);
  writePart(parts, 'word/document.xml', root);
  return saveParts(parts);
}
