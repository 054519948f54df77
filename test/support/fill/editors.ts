import { editDocument } from './package.js';
import { stripControls, stripCustomXml, stripProperties } from './strip.js';
import { child, descendants, element, isElement, type XmlElement } from './xml.js';

/** The text as AbiWord writes it: styles named with a space, the grid in front of the table's look. */
export function spellAsAbiWord(root: XmlElement): void {
  for (const { attributes } of descendants(root, 'w:pStyle')) {
    attributes['w:val'] = (attributes['w:val'] ?? '').replace(/^Heading(\d)$/, 'Heading $1');
  }
  for (const table of descendants(root, 'w:tbl')) {
    const grid = child(table, 'w:tblGrid');
    if (grid) table.children = [grid, ...table.children.filter((node) => node !== grid)];
  }
}

const stripped = (docx: Uint8Array): Uint8Array => stripCustomXml(stripProperties(stripControls(docx)));

/** As AbiWord 3 saves: no controls and properties, the text in its own spelling. */
export const asAbiWord = (docx: Uint8Array): Uint8Array => editDocument(stripped(docx), spellAsAbiWord);

/** Every run of a paragraph in a control of the editor's own. */
function wrapRuns(paragraph: XmlElement, next: () => number): void {
  paragraph.children = paragraph.children.map((node) => {
    if (!isElement(node) || node.name !== 'w:r') return node;
    const id = next();
    const properties = element('w:sdtPr', {}, [
      element('w:id', { 'w:val': String(2_000_000_000 + id) }),
      element('w:tag', { 'w:val': `goog_rdk_${id}` }),
    ]);
    return element('w:sdt', {}, [properties, element('w:sdtContent', {}, [node])]);
  });
}

/** The text as Google Docs writes it: bookmarks under other names, styles other than headings lost, runs in its controls. */
export function spellAsGoogleDocs(root: XmlElement): void {
  let count = 0;
  for (const { attributes } of descendants(root, 'w:bookmarkStart')) attributes['w:name'] = `bookmark=id.gj${count++}`;
  for (const paragraph of descendants(root, 'w:p')) {
    const properties = child(paragraph, 'w:pPr');
    const style = child(properties, 'w:pStyle');
    const heading = /^Heading/.test(style?.attributes['w:val'] ?? '');
    if (properties && style && !heading) properties.children = properties.children.filter((node) => node !== style);
    wrapRuns(paragraph, () => count++);
  }
}

/** As Google Docs saves: our controls, properties and parts gone, the text in its own spelling. */
export const asGoogleDocs = (docx: Uint8Array): Uint8Array => editDocument(stripped(docx), spellAsGoogleDocs);
