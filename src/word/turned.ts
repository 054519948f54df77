import { child, type XmlElement } from './xml/element.js';

/** Paragraphs that stand on pages turned to their side, by their ordinals. */
export interface Turned {
  from: number;
  to: number;
}

function isTurned(section: XmlElement | null): boolean {
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  return size['w:orient'] === 'landscape' || Number(size['w:w'] ?? 0) > Number(size['w:h'] ?? Number.POSITIVE_INFINITY);
}

/**
 * Which paragraphs of a body stand on turned pages: a section ends with the paragraph that holds its properties, the last
 * one with the body (ECMA-376 17.6.17, 17.6.18).
 * @param sections those that end with a paragraph, by its ordinal, in their order
 * @param paragraphs how many paragraphs the body has
 */
export function turnedIn(body: XmlElement, sections: ReadonlyMap<number, XmlElement>, paragraphs: number): Turned[] {
  const turned: Turned[] = [];
  let from = 0;
  const end = (to: number, section: XmlElement | null): void => {
    if (to >= from && isTurned(section)) turned.push({ from, to });
    from = to + 1;
  };
  for (const [at, section] of sections) end(at, section);
  end(paragraphs - 1, child(body, 'w:sectPr'));
  return turned;
}
