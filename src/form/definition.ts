import type { Figure, Outline, Point, Section, Table } from '../../schemas/outline.js';

/** Everything a definition asks for, whoever is asked: each kind in its order, with sections at any depth. */
export interface Defined {
  /** What can be answered by a text: each section, then its points, then the sections inside it. */
  parts: (Section | Point)[];
  figures: Figure[];
  /** Those in the text, then the appendices. */
  tables: Table[];
}

const partsOfSection = (section: Section): (Section | Point)[] => [
  section,
  ...(section.points ?? []),
  ...(section.sections ?? []).flatMap(partsOfSection),
];

export function definedIn({ sections, appendices = [] }: Pick<Outline, 'sections' | 'appendices'>): Defined {
  const parts = sections.flatMap(partsOfSection);
  return {
    parts,
    figures: parts.flatMap(({ figures = [] }) => figures),
    tables: [...parts.flatMap(({ tables = [] }) => tables), ...appendices],
  };
}
