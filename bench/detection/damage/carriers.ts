import {
  stripCustomXml as withoutCustomXml,
  stripProperties as withoutProperties,
} from '../../../test/support/fill/index.js';
import { openParts, saveParts } from '../../../test/support/fill/package.js';
import { dropBookmarks, unwrapControls } from '../../../test/support/fill/strip.js';
import { descendants, isElement } from '../../../test/support/fill/xml.js';
import type { Damage } from '../specimen.js';

export const stripControls: Damage = ({ root }) => {
  unwrapControls(root);
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
