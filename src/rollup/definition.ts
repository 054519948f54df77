import type { Column, Figure, Outline, Point, Section, Table } from '../../schemas/outline.js';

/** What the definition says of rolling up, which forms do not hold. */
export interface RollupDefinitions {
  figures: ReadonlyMap<string, Pick<Figure, 'type' | 'rollup' | 'weight'>>;
  /** By table and column: `bieu_1.so_tin`. */
  columns: ReadonlyMap<string, Pick<Column, 'type' | 'rollup' | 'key'>>;
}

const partsOf = (sections: readonly Section[]): (Section | Point)[] =>
  sections.flatMap((section) => [section, ...(section.points ?? []), ...partsOf(section.sections ?? [])]);

/** Every figure of a definition, in its order. */
export const figuresIn = ({ sections }: Outline): Figure[] => partsOf(sections).flatMap((part) => part.figures ?? []);

/** Gathers what the definition says of rolling up its figures and columns. */
export function rollupDefinitions(outline: Outline): RollupDefinitions {
  const { sections, appendices } = outline;
  const parts = partsOf(sections);
  const tables: Table[] = [...parts.flatMap((part) => part.tables ?? []), ...(appendices ?? [])];
  return {
    figures: new Map(figuresIn(outline).map((figure) => [figure.id, figure])),
    columns: new Map(tables.flatMap(({ id, columns }) => columns.map((one) => [`${id}.${one.id}`, one] as const))),
  };
}
