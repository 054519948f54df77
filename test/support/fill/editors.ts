import { editDocument } from './package.js';
import { stripControls, stripCustomXml, stripProperties } from './strip.js';
import { child, descendants, element, isElement, type XmlElement } from './xml.js';

/** As AbiWord 3 saves: no controls and properties, styles named with a space, the grid in front of the table's look. */
export const asAbiWord = (docx: Uint8Array): Uint8Array =>
  editDocument(stripCustomXml(stripProperties(stripControls(docx))), (root) => {
    for (const { attributes } of descendants(root, 'w:pStyle')) {
      attributes['w:val'] = (attributes['w:val'] ?? '').replace(/^Heading(\d)$/, 'Heading $1');
    }
    for (const table of descendants(root, 'w:tbl')) {
      const grid = child(table, 'w:tblGrid');
      if (grid) table.children = [grid, ...table.children.filter((node) => node !== grid)];
    }
  });

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

/**
 * As Google Docs saves: our controls, properties and parts gone, bookmarks under other names, styles other than
 * headings lost, runs in controls tagged `goog_rdk_*`.
 */
export const asGoogleDocs = (docx: Uint8Array): Uint8Array =>
  editDocument(stripCustomXml(stripProperties(stripControls(docx))), (root) => {
    let count = 0;
    for (const { attributes } of descendants(root, 'w:bookmarkStart'))
      attributes['w:name'] = `bookmark=id.gj${count++}`;
    for (const paragraph of descendants(root, 'w:p')) {
      const properties = child(paragraph, 'w:pPr');
      const style = child(properties, 'w:pStyle');
      const heading = /^Heading/.test(style?.attributes['w:val'] ?? '');
      if (properties && style && !heading) properties.children = properties.children.filter((node) => node !== style);
      wrapRuns(paragraph, () => count++);
    }
  });
