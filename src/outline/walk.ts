import type { Column, CrossCheck, Figure, FixedRow, Outline, Point, Section, Table } from '../../schemas/outline.js';
import type { Path } from '../source/index.js';

/** A part of an outline and the path to it in its file. */
export interface Part<T> {
  value: T;
  path: Path;
}

/** The parts of an outline, each kind in the order of the file. */
export interface Parts {
  sections: Part<Section>[];
  points: Part<Point>[];
  figures: Part<Figure>[];
  tables: Part<Table>[];
}

const each = <T>(values: readonly T[] | undefined, path: Path): Part<T>[] =>
  (values ?? []).map((value, at) => ({ value, path: [...path, at] }));

const collectAnswer = ({ value, path }: Part<Point | Section>, parts: Parts): void => {
  parts.figures.push(...each(value.figures, [...path, 'figures']));
  parts.tables.push(...each(value.tables, [...path, 'tables']));
};

const collectSection = (section: Part<Section>, parts: Parts): void => {
  parts.sections.push(section);
  collectAnswer(section, parts);
  for (const point of each(section.value.points, [...section.path, 'points'])) {
    parts.points.push(point);
    collectAnswer(point, parts);
  }
  for (const inner of each(section.value.sections, [...section.path, 'sections'])) collectSection(inner, parts);
};

/** Every section, point, figure and table of an outline. */
export const partsOf = (outline: Outline): Parts => {
  const parts: Parts = { sections: [], points: [], figures: [], tables: [] };
  for (const section of each(outline.sections, ['sections'])) collectSection(section, parts);
  parts.tables.push(...each(outline.appendices, ['appendices']));
  return parts;
};

export const columnsOf = ({ value, path }: Part<Table>): Part<Column>[] => each(value.columns, [...path, 'columns']);

/** The fixed rows of a table; none where its rows are open. */
export const rowsOf = ({ value, path }: Part<Table>): Part<FixedRow>[] =>
  Array.isArray(value.rows) ? each(value.rows, [...path, 'rows']) : [];

/** The cross-checks of the outline or of one table. */
export const checksOf = (checks: CrossCheck[] | undefined, path: Path): Part<CrossCheck>[] =>
  each(checks, [...path, 'checks']);
