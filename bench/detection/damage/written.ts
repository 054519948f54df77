import type { XmlElement } from '../../../test/support/fill/xml.js';
import { chalked } from '../chalk.js';
import { idOf } from '../paper.js';
import type { Specimen } from '../specimen.js';

/** A text a person wrote, with its paragraphs. */
export interface Written {
  id: string;
  nodes: XmlElement[];
}

/** The texts of a report that are answers, each with a certain chance. */
export function writtenIn({ root, given }: Specimen, chance: number, draw: () => number): Written[] {
  const ids = [...new Set(chalked(root, 'text').map(idOf))].filter(
    (id) => given.get(`text ${id}`)?.state === 'answered',
  );
  return ids.flatMap((id) => (draw() < chance ? [{ id, nodes: chalked(root, 'text', id) }] : []));
}
