import {
  stripCustomXml as withoutCustomXml,
  stripProperties as withoutProperties,
} from '../../../test/support/fill/index.js';
import { openParts, saveParts } from '../../../test/support/fill/package.js';
import { child, descendants, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import type { Damage } from '../specimen.js';

/** Puts what the controls hold in their place; the chalk stays. */
function unwrap(node: XmlElement): void {
  node.children = node.children.flatMap((one) => {
    if (!isElement(one)) return [one];
    unwrap(one);
    return one.name === 'w:sdt' ? (child(one, 'w:sdtContent')?.children ?? []) : [one];
  });
}

function dropBookmarks(node: XmlElement): void {
  node.children = node.children.filter(
    (one) => !isElement(one) || (one.name !== 'w:bookmarkStart' && one.name !== 'w:bookmarkEnd'),
  );
  for (const one of node.children) if (isElement(one)) dropBookmarks(one);
}

export const stripControls: Damage = ({ root }) => {
  unwrap(root);
  return true;
};

export const stripBookmarks: Damage = ({ root }) => {
  dropBookmarks(root);
  return true;
};

const onParts =
  (strip: (docx: Uint8Array) => Uint8Array): Damage =>
  (specimen) => {
    specimen.parts = openParts(strip(saveParts(specimen.parts)));
    return true;
  };

export const stripProperties = onParts(withoutProperties);
export const stripCustomXml = onParts(withoutCustomXml);

export const inTurn =
  (...damages: readonly Damage[]): Damage =>
  (specimen, draw) =>
    damages.map((damage) => damage(specimen, draw)).some(Boolean);

export const stripAnchors = inTurn(stripControls, stripBookmarks);
export const stripAll = inTurn(stripAnchors, stripProperties, stripCustomXml);

/** Titles of controls retyped or lost while their tags stay, and the other way round. */
export const retagControls: Damage = ({ root }, draw) => {
  for (const properties of descendants(root, 'w:sdtPr')) {
    const gone = draw() < 0.5 ? 'w:tag' : 'w:alias';
    properties.children = properties.children.filter((one) => !isElement(one) || one.name !== gone);
  }
  return true;
};
