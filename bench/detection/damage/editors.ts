import { child, descendants, element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import type { Damage } from '../specimen.js';
import { inTurn, stripControls, stripCustomXml, stripProperties } from './carriers.js';

const stripped = inTurn(stripControls, stripProperties, stripCustomXml);

/** As AbiWord saves: styles by name with a space, the grid in front of the look of a table. */
export const asAbiWord: Damage = (specimen, draw) => {
  stripped(specimen, draw);
  for (const { attributes } of descendants(specimen.root, 'w:pStyle'))
    attributes['w:val'] = (attributes['w:val'] ?? '').replace(/^Heading(\d)$/, 'Heading $1');
  for (const table of descendants(specimen.root, 'w:tbl')) {
    const grid = child(table, 'w:tblGrid');
    if (grid) table.children = [grid, ...table.children.filter((node) => node !== grid)];
  }
  return true;
};

const foreign = (id: number, inside: XmlElement): XmlElement =>
  element('w:sdt', {}, [
    element('w:sdtPr', {}, [element('w:id', { 'w:val': String(id) }), element('w:tag', { 'w:val': `goog_rdk_${id}` })]),
    element('w:sdtContent', {}, [inside]),
  ]);

/** As Google Docs saves: bookmarks renamed, styles other than headings lost, runs and rows in controls of its own. */
export const asGoogleDocs: Damage = (specimen, draw) => {
  const { root } = specimen;
  stripped(specimen, draw);
  let count = 0;
  for (const { attributes } of descendants(root, 'w:bookmarkStart')) attributes['w:name'] = `bookmark=id.gj${count++}`;
  for (const paragraph of descendants(root, 'w:p')) {
    const properties = child(paragraph, 'w:pPr');
    const style = child(properties, 'w:pStyle');
    if (properties && style && !/^Heading/.test(style.attributes['w:val'] ?? ''))
      properties.children = properties.children.filter((node) => node !== style);
    paragraph.children = paragraph.children.map((node) =>
      isElement(node) && node.name === 'w:r' ? foreign(count++, node) : node,
    );
  }
  for (const table of descendants(root, 'w:tbl'))
    table.children = table.children.map((node) =>
      isElement(node) && node.name === 'w:tr' && draw() < 0.3 ? foreign(count++, node) : node,
    );
  return true;
};

const NAMES: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/'],
];

const strictly = (text: string): string => NAMES.reduce((all, [from, to]) => all.replaceAll(from, to), text);

/** As "Strict Open XML Document": the same words under other namespaces. */
export const asStrict: Damage = (specimen) => {
  const rename = (node: XmlElement): void => {
    for (const [name, value] of Object.entries(node.attributes)) node.attributes[name] = strictly(value);
    for (const one of node.children) if (isElement(one)) rename(one);
  };
  rename(specimen.root);
  for (const [name, bytes] of Object.entries(specimen.parts)) {
    if (!/\.(xml|rels)$/.test(name) || name.startsWith('customXml/')) continue;
    specimen.parts[name] = new TextEncoder().encode(strictly(new TextDecoder().decode(bytes)));
  }
  return true;
};
