import type {
  Column,
  CrossCheck,
  Figure,
  FixedRow,
  OpenRows,
  Outline,
  Point,
  Section,
  SeriesColumn,
  Table,
} from '../../../schemas/outline.js';
import { partItem } from '../items.js';
import { onceOf } from '../once.js';

/** A part of an outline, and the names and counts (from 0) that lead to it in its file. */
export interface Part<T> {
  value: T;
  path: readonly (string | number)[];
}

/** The parts of an outline, each kind in the order of the file. */
export interface OutlineParts {
  sections: Part<Section>[];
  points: Part<Point>[];
  /** What can be answered by a text: each section, then its points, then the sections inside it. */
  answers: Part<Section | Point>[];
  figures: Part<Figure>[];
  /** Those on their own, those of the sections and points, then the appendices. */
  tables: Part<Table>[];
}

const each = <T>(values: readonly T[] | undefined, path: Part<T>['path']): Part<T>[] =>
  (values ?? []).map((value, at) => ({ value, path: [...path, at] }));

const collectAnswer = (part: Part<Point | Section>, parts: OutlineParts): void => {
  const { value, path } = part;
  parts.answers.push(part);
  parts.figures.push(...each(value.figures, [...path, 'figures']));
  parts.tables.push(...each(value.tables, [...path, 'tables']));
};

const collectSection = (section: Part<Section>, parts: OutlineParts): void => {
  parts.sections.push(section);
  collectAnswer(section, parts);
  for (const point of each(section.value.points, [...section.path, 'points'])) {
    parts.points.push(point);
    collectAnswer(point, parts);
  }
  for (const inner of each(section.value.sections, [...section.path, 'sections'])) collectSection(inner, parts);
};

type Asking = Pick<Outline, 'tables' | 'sections' | 'appendices'>;

/** Every section, point, figure and table of an outline, whoever is asked for it. Walked once: outlines are never changed. */
export const outlineParts = onceOf((outline: Asking): OutlineParts => {
  const parts: OutlineParts = { sections: [], points: [], answers: [], figures: [], tables: [] };
  parts.tables.push(...each(outline.tables, ['tables']));
  for (const section of each(outline.sections, ['sections'])) collectSection(section, parts);
  parts.tables.push(...each(outline.appendices, ['appendices']));
  return parts;
});

export const columnParts = ({ value, path }: Part<Table>): Part<Column>[] => each(value.columns, [...path, 'columns']);

/** The fixed rows of a table; none where all its rows are open. */
export const rowParts = ({ value: { rows }, path }: Part<Table>): Part<FixedRow>[] =>
  Array.isArray(rows) ? each(rows, [...path, 'rows']) : each(rows.fixed, [...path, 'rows', 'fixed']);

/** The rows a table is printed with. */
export const fixedRowsIn = ({ rows }: Pick<Table, 'rows'>): readonly FixedRow[] =>
  Array.isArray(rows) ? rows : (rows.fixed ?? []);

/** How units may add rows to a table; null where they may not. */
export const openRowsIn = ({ rows }: Pick<Table, 'rows'>): OpenRows | null => (Array.isArray(rows) ? null : rows);

/** The cross-checks of the outline, at the path `[]`, or of one table. */
export const checkParts = ({ value, path }: Part<Outline | Table>): Part<CrossCheck>[] =>
  each(value.checks, [...path, 'checks']);

const valuesOf = <T>(parts: readonly Part<T>[]): T[] => parts.map(({ value }) => value);

/** Everything a definition asks for, whoever is asked, each kind in the order of `OutlineParts`. */
export const definedIn = onceOf((outline: Asking) => {
  const { answers, figures, tables } = outlineParts(outline);
  return { parts: valuesOf(answers), figures: valuesOf(figures), tables: valuesOf(tables) };
});

/** The key of a column of a series, and its header. */
export function seriesColumn(column: SeriesColumn): { key: string; label: string } {
  if (typeof column === 'object') return { key: String(column.key), label: column.label };
  return { key: String(column), label: String(column) };
}

/** The keys of the values of a figure: years of a series, plan and actual. None where it has one value. */
export const figureKeys = ({ series, compare }: Pick<Figure, 'series' | 'compare'>): string[] =>
  series?.map((column) => seriesColumn(column).key) ?? compare ?? [];

/** What stands above the values of a figure as its definition says it; the key where it says nothing else. */
export const figureHeaders = ({ series, compare }: Pick<Figure, 'series' | 'compare'>): string[] =>
  series?.map((column) => seriesColumn(column).label) ?? compare ?? [];

/** The items of the values of a figure: `so_tin.2021`, or its own id where it has one value. */
export const figureItemIds = (figure: Pick<Figure, 'id' | 'series' | 'compare'>): string[] => {
  const keys = figureKeys(figure);
  return keys.length === 0 ? [figure.id] : keys.map((key) => partItem(figure.id, key));
};
