import type { Outline } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { isReserved } from '../language/index.js';
import type { Path, Places } from '../source/index.js';
import { checksOf, columnsOf, type Parts, rowsOf } from './walk.js';

interface Named {
  id: string;
  path: Path;
}

const named = (parts: { value: { id: string }; path: Path }[]): Named[] =>
  parts.map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] }));

const byLine =
  (places: Places) =>
  (one: Named, other: Named): number => {
    const [first, second] = [places.value(one.path), places.value(other.path)];
    return first.line - second.line || first.column - second.column;
  };

/** Ids that must differ from each other; the first in the file keeps its name. */
const duplicates = (ids: Named[], places: Places): Finding[] => {
  const first = new Map<string, number>();
  return [...ids].sort(byLine(places)).flatMap(({ id, path }) => {
    const place = places.value(path);
    const firstLine = first.get(id);
    if (firstLine !== undefined) return [finding('id-duplicate', id, place, { id, firstLine })];
    first.set(id, place.line);
    return [];
  });
};

/**
 * Ids that stand for more than one thing, or that an expression could not name. Sections, points, figures, tables and
 * named cross-checks share one space; rows and columns are unique in their table.
 */
export const checkIds = (outline: Outline, parts: Parts, places: Places): Finding[] => {
  const checks = [
    ...checksOf(outline.checks, []),
    ...parts.tables.flatMap((table) => checksOf(table.value.checks, table.path)),
  ].flatMap(({ value, path }) => (value.id === undefined ? [] : [{ id: value.id, path: [...path, 'id'] }]));
  const shared = [parts.sections, parts.points, parts.figures, parts.tables].flatMap(named);
  const inTables = parts.tables.map((table) => [...named(columnsOf(table)), ...named(rowsOf(table))]);
  const spoken = [...named(parts.figures), ...parts.tables.flatMap((table) => named(columnsOf(table)))];
  return [
    ...duplicates([...shared, ...checks], places),
    ...inTables.flatMap((ids) => duplicates(ids, places)),
    ...spoken
      .filter(({ id }) => isReserved(id))
      .map(({ id, path }) => finding('id-reserved', id, places.value(path), { id })),
  ];
};
