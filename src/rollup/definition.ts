import type { Column, Figure, Outline, Point, Section, Table } from '../../schemas/outline.js';

/** What the definition says of rolling up, which forms do not hold. */
export interface RollupDefinitions {
  figures: ReadonlyMap<string, Pick<Figure, 'type' | 'rollup' | 'weight'>>;
  /** By table and column: `bieu_1.so_tin`. */
  columns: ReadonlyMap<string, Pick<Column, 'type' | 'rollup' | 'key'>>;
}

const partsOf = (sections: readonly Section[]): (Section | Point)[] =>
  sections.flatMap((section) => [section, ...(section.points ?? []), ...partsOf(section.sections ?? [])]);

/** Gathers what the definition says of rolling up its figures and columns. */
export function rollupDefinitions({ sections, appendices }: Outline): RollupDefinitions {
  const parts = partsOf(sections);
  const tables: Table[] = [...parts.flatMap((part) => part.tables ?? []), ...(appendices ?? [])];
  return {
    figures: new Map(parts.flatMap((part) => part.figures ?? []).map((figure) => [figure.id, figure])),
    columns: new Map(tables.flatMap(({ id, columns }) => columns.map((one) => [`${id}.${one.id}`, one] as const))),
  };
}
