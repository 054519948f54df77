import type { Outline, Section, Table } from '../../../schemas/outline.js';

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

type Answering = Pick<Section, 'id' | 'figures' | 'tables'>;

/** Sections at any depth and their points. */
const answeringIn = (sections: readonly Section[]): Answering[] =>
  sections.flatMap((section) => [section, ...(section.points ?? []), ...answeringIn(section.sections ?? [])]);

const hasDistinctParts = ({ columns, rows }: Table): boolean =>
  areDistinct(columns.map(({ id }) => id)) && (!Array.isArray(rows) || areDistinct(rows.map(({ id }) => id)));

/**
 * Whether every id of an outline names one thing, as loading a definition makes sure of: an outline found in a
 * returned file was not loaded, and thousands of items of one name would each be told of thousands of times.
 */
export function hasDistinctIds(outline: Outline): boolean {
  const answering = answeringIn(outline.sections);
  const tables = [...answering.flatMap((one) => one.tables ?? []), ...(outline.appendices ?? [])];
  const figures = answering.flatMap((one) => one.figures ?? []);
  return areDistinct([...answering, ...figures, ...tables].map(({ id }) => id)) && tables.every(hasDistinctParts);
}
