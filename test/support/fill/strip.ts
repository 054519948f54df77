import { editDocument, openParts, readPart, saveParts, writePart } from './package.js';
import { isBookmark } from './typing.js';
import { child, isElement, type XmlElement } from './xml.js';

/** Puts what the controls inside hold in their place. */
export function unwrapControls(node: XmlElement): void {
  node.children = node.children.flatMap((one) => {
    if (!isElement(one)) return [one];
    unwrapControls(one);
    return one.name === 'w:sdt' ? (child(one, 'w:sdtContent')?.children ?? []) : [one];
  });
}

/** Takes away the bookmarks inside. */
export function dropBookmarks(node: XmlElement): void {
  node.children = node.children.filter((one) => !isBookmark(one));
  for (const one of node.children) if (isElement(one)) dropBookmarks(one);
}

/** All content controls gone, their text kept, as some editors save. */
export const stripControls = (docx: Uint8Array): Uint8Array => editDocument(docx, unwrapControls);

/** All bookmarks gone. */
export const stripBookmarks = (docx: Uint8Array): Uint8Array => editDocument(docx, dropBookmarks);

/** Parts gone with every mention of them in relationships and content types. */
function dropParts(docx: Uint8Array, gone: (name: string) => boolean): Uint8Array {
  const parts = openParts(docx);
  for (const name of Object.keys(parts).filter(gone)) delete parts[name];
  const mentions = (node: XmlElement, base: string): boolean => {
    const target = node.attributes.Target ?? node.attributes.PartName;
    if (target === undefined || node.attributes.TargetMode === 'External') return false;
    return gone(new URL(target, `file:///${base}`).pathname.slice(1));
  };
  for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels') || one === '[Content_Types].xml')) {
    const root = readPart(parts, name);
    const base = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    root.children = root.children.filter((node) => !isElement(node) || !mentions(node, base));
    writePart(parts, name, root);
  }
  return saveParts(parts);
}

/** The custom document properties gone: the file no longer says whose it is. */
export const stripProperties = (docx: Uint8Array): Uint8Array =>
  dropParts(docx, (name) => name === 'docProps/custom.xml');

/** The custom XML parts gone: the file no longer carries its definition. */
export const stripCustomXml = (docx: Uint8Array): Uint8Array =>
  dropParts(docx, (name) => name.startsWith('customXml/'));

/** Nothing left but what is printed. */
export const stripAll = (docx: Uint8Array): Uint8Array =>
  [stripControls, stripBookmarks, stripProperties, stripCustomXml].reduce((bytes, strip) => strip(bytes), docx);
