import type { Column, Figure, Outline } from '../../schemas/outline.js';
import { definedIn, partItem } from '../form/index.js';

/** What the definition says of rolling up, which forms do not hold. */
export interface RollupDefinitions {
  figures: ReadonlyMap<string, Pick<Figure, 'type' | 'rollup' | 'weight'>>;
  /** By table and column: `bieu_1.so_tin`. */
  columns: ReadonlyMap<string, Pick<Column, 'type' | 'rollup' | 'key'>>;
}

/** Gathers what the definition says of rolling up its figures and columns. */
export function rollupDefinitions(outline: Outline): RollupDefinitions {
  const { figures, tables } = definedIn(outline);
  return {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    columns: new Map(tables.flatMap(({ id, columns }) => columns.map((one) => [partItem(id, one.id), one] as const))),
  };
}

/** The items that may hold the weight of a value, the nearest first: the figure it is weighted by in the same year or column. */
export const weightItems = (weight: string | null, key: string | null): string[] =>
  weight === null ? [] : [...(key === null ? [] : [partItem(weight, key)]), weight];
