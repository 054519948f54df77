import { isShaded } from '../styles/look.js';
import type { NumberingReference } from '../styles/style-sheet.js';
import { child, numberIn, valOf, type XmlElement } from '../xml/element.js';
import { onceOf } from '../xml/once-of.js';

/** What the properties of a paragraph say of it (ECMA-376 17.3.1.26), whatever styles there are. */
export interface ParagraphFormat {
  /** The id of its style; null for the default. */
  style: string | null;
  align: string | null;
  /** Its outline level as written, from 0. */
  outline: number | null;
  numbering: NumberingReference;
  framed: boolean;
  shaded: boolean;
  /** Its end was put in, or deleted, with changes tracked; moving it away leaves it out as deleting does. */
  inserted: boolean;
  deleted: boolean;
  movedAway: boolean;
  /** It is a large first letter. */
  dropCap: boolean;
  /** The section that ends with it. */
  section: XmlElement | null;
}

function read(properties: XmlElement | null): ParagraphFormat {
  const mark = child(properties, 'w:rPr');
  const frame = child(properties, 'w:framePr');
  const numbering = child(properties, 'w:numPr');
  return {
    style: valOf(properties, 'w:pStyle'),
    align: valOf(properties, 'w:jc'),
    outline: numberIn(properties, 'w:outlineLvl'),
    numbering: { list: valOf(numbering, 'w:numId'), level: numberIn(numbering, 'w:ilvl') },
    framed: frame !== null,
    shaded: isShaded(properties),
    inserted: child(mark, 'w:ins') !== null,
    deleted: child(mark, 'w:del') !== null,
    movedAway: child(mark, 'w:moveFrom') !== null,
    dropCap: (frame?.attributes['w:dropCap'] ?? 'none') !== 'none',
    section: child(properties, 'w:sectPr'),
  };
}

const PLAIN = read(null);

const known = onceOf(read);

/** What a `w:pPr` says. */
export const formatOf = (properties: XmlElement | null): ParagraphFormat =>
  properties === null ? PLAIN : known(properties);
