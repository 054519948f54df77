import type { XmlElement } from '../../../test/support/fill/xml.js';
import { idOf } from '../edit.js';
import { marked } from '../marks.js';
import type { Specimen } from '../specimen.js';

/** A text a person wrote, with its paragraphs. */
export interface Written {
  id: string;
  nodes: XmlElement[];
}

/** The texts of a report that are answers, each with a certain chance. */
export function writtenIn({ root, given }: Specimen, chance: number, draw: () => number): Written[] {
  const ids = [...new Set(marked(root, 'text').map(idOf))].filter(
    (id) => given.get(`text ${id}`)?.state === 'answered',
  );
  return ids.flatMap((id) => (draw() < chance ? [{ id, nodes: marked(root, 'text', id) }] : []));
}
