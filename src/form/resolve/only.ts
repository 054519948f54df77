import type { Figure, Outline, Point, Section, Table } from '../../../schemas/outline.js';
import { seriesColumn } from '../definition/definition.js';
import { partItem } from '../items.js';

/** What of an outline a supplement asks for. */
export type OnlyPart = Pick<Outline, 'tables' | 'sections' | 'appendices'>;

type Only = ReadonlySet<string>;

/** A list that is left out where nothing of it is kept. */
function some<T>(list: readonly T[] | undefined, keep: (one: T) => T | null): T[] | undefined {
  const kept = (list ?? []).flatMap((one) => keep(one) ?? []);
  return kept.length === 0 ? undefined : kept;
}

/** A figure with those of its values that are asked for. */
function figureOf(figure: Figure, only: Only): Figure | null {
  if (only.has(figure.id)) return figure;
  const series = figure.series?.filter((column) => only.has(partItem(figure.id, seriesColumn(column).key)));
  const compare = figure.compare?.filter((key) => only.has(partItem(figure.id, key)));
  if ((series ?? compare ?? []).length === 0) return null;
  return { ...figure, ...(series && { series }), ...(compare && { compare }) };
}

const tableOf = (table: Table, only: Only): Table | null => (only.has(table.id) ? table : null);

function answersOf<P extends Point | Section>(part: P, only: Only): P {
  return {
    ...part,
    figures: some(part.figures, (figure) => figureOf(figure, only)),
    tables: some(part.tables, (table) => tableOf(table, only)),
  };
}

function pointOf(point: Point, only: Only): Point | null {
  const kept = answersOf(point, only);
  return only.has(point.id) || kept.figures || kept.tables ? kept : null;
}

function sectionOf(section: Section, only: Only): Section | null {
  const kept: Section = {
    ...answersOf(section, only),
    points: some(section.points, (point) => pointOf(point, only)),
    sections: some(section.sections, (inner) => sectionOf(inner, only)),
  };
  return only.has(section.id) || kept.figures || kept.tables || kept.points || kept.sections ? kept : null;
}

/**
 * The parts of an outline that are asked for by some items (texts, values of figures, whole tables), with the headings and
 * points that lead to them; null where they name nothing in it.
 */
export function onlyOf(outline: OnlyPart, items: readonly string[]): OnlyPart | null {
  const only = new Set(items);
  const sections = some(outline.sections, (section) => sectionOf(section, only));
  const [tables, appendices] = [outline.tables, outline.appendices].map((list) =>
    some(list, (table) => tableOf(table, only)),
  );
  return tables || sections || appendices ? { tables, sections: sections ?? [], appendices } : null;
}
