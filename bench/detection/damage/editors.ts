import { spellAsAbiWord, spellAsGoogleDocs } from '../../../test/support/fill/editors.js';
import { isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import type { Damage } from '../specimen.js';
import { inTurn, stripControls, stripCustomXml, stripProperties } from './carriers.js';

const stripped = inTurn(stripControls, stripProperties, stripCustomXml);

export const asAbiWord: Damage = (specimen, draw) => {
  stripped(specimen, draw);
  spellAsAbiWord(specimen.root);
  return true;
};

export const asGoogleDocs: Damage = (specimen, draw) => {
  stripped(specimen, draw);
  spellAsGoogleDocs(specimen.root);
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
