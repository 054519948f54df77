import type { Outline, Table } from '../../schemas/outline.js';
import { type Finding, type FindingData, finding } from '../findings/index.js';
import {
  checkParts,
  columnParts,
  isAddedRow,
  namesUnnamed,
  type OutlineParts,
  openRowsIn,
  type Part,
  rowParts,
  TOTAL_ROW,
} from '../form/index.js';
import { isReserved } from '../language/index.js';
import type { Path, Places } from '../source/index.js';
import { ROW } from './expressions.js';

interface Named {
  id: string;
  path: Path;
}

const named = (parts: { value: { id: string }; path: Path }[]): Named[] =>
  parts.map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] }));

/** Ids that must differ from each other; the first in the file keeps its name. */
const duplicates = (ids: Named[], places: Places): Finding[] => {
  const first = new Map<string, number>();
  const placed = ids.map(({ id, path }) => ({ id, place: places.value(path) }));
  placed.sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);
  return placed.flatMap(({ id, place }) => {
    const firstLine = first.get(id);
    if (firstLine !== undefined) return [finding('id-duplicate', id, place, { id, firstLine })];
    first.set(id, place.line);
    return [];
  });
};

type Reserved = FindingData['id-reserved']['for'];

/** Ids that mean something else where they would stand; `meaning` says what, or null where an id is free. */
const reserved = (ids: Named[], places: Places, meaning: (id: string) => Reserved | null): Finding[] =>
  ids.flatMap(({ id, path }) => {
    const kept = meaning(id);
    return kept === null ? [] : [finding('id-reserved', id, places.value(path), { id, for: kept })];
  });

/** A column shares its table's items with the rows: `bieu_1.total` and `bieu_1.r1` may be either. */
function reservedInTable(table: Part<Table>, places: Places): Finding[] {
  const { total } = table.value;
  const isOpen = openRowsIn(table.value) !== null;
  return [
    ...reserved(named(rowParts(table)), places, (id) => {
      if (id === TOTAL_ROW) return 'total';
      return isOpen && isAddedRow(id) ? 'added' : null;
    }),
    ...reserved(named(columnParts(table)), places, (id) => {
      if (isReserved(id)) return 'word';
      if (id === TOTAL_ROW && total === true) return 'total';
      return isOpen && isAddedRow(id) ? 'added' : null;
    }),
  ];
}

/**
 * Ids that stand for more than one thing, or that mean something else. Sections, points, figures, tables and named
 * cross-checks share one space; rows and columns are unique in their table.
 */
export const checkIds = (outline: Outline, parts: OutlineParts, places: Places): Finding[] => {
  const checks = [checkParts({ value: outline, path: [] }), ...parts.tables.map(checkParts)]
    .flat()
    .flatMap(({ value, path }) => (value.id === undefined ? [] : [{ id: value.id, path: [...path, 'id'] }]));
  const owners = [parts.sections, parts.points, parts.figures, parts.tables].flatMap(named);
  const inTables = parts.tables.map((table) => [...named(columnParts(table)), ...named(rowParts(table))]);
  return [
    ...duplicates([...owners, ...checks], places),
    ...inTables.flatMap((ids) => duplicates(ids, places)),
    ...reserved([...owners, ...checks], places, (id) => (namesUnnamed(id) ? 'item' : null)),
    ...reserved(named(parts.figures), places, (id) => (isReserved(id) ? 'word' : id === ROW ? 'row' : null)),
    ...parts.tables.flatMap((table) => reservedInTable(table, places)),
  ];
};
