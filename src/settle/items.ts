import { FieldId, type Outline } from '../../schemas/outline.js';
import {
  definedIn,
  figureItemIds,
  fixedRowsIn,
  isAddedRow,
  openRowsIn,
  parseItemId,
  partItem,
  TOTAL_ROW,
} from '../form/index.js';
import type { ValueDefinition } from '../values/index.js';

const TEXT: ValueDefinition = { type: 'text' };
const DAY: ValueDefinition = { type: 'date' };

/** The places of an outline in which a person may settle something. */
export interface Items {
  /** What a value must be there; null where the outline has no such place, or one that holds no value of its own. */
  definitionOf(item: string): ValueDefinition | null;
  /** Whether the outline has it. */
  has(item: string): boolean;
  /** All that have a name of their own, for telling which was meant. */
  names: string[];
}

/** Everything an outline asks for, whoever is asked: its texts, figure values, tables with their cells, and fields. */
export function itemsIn(outline: Outline): Items {
  const { parts, figures, tables } = definedIn(outline);
  const values = new Map<string, ValueDefinition>(parts.map(({ id }) => [id, TEXT]));
  for (const figure of figures) for (const item of figureItemIds(figure)) values.set(item, figure);
  const byId = new Map(tables.map((table) => [table.id, table]));
  const figureIds = new Set(figures.map(({ id }) => id));
  const taken = new Set([...[...parts, ...figures].map(({ id }) => id), ...byId.keys()]);
  for (const field of FieldId.options)
    values.set(taken.has(field) ? partItem('field', field) : field, field === 'date' ? DAY : TEXT);
  const definitionOf = (item: string): ValueDefinition | null => {
    const known = values.get(item);
    if (known !== undefined) return known;
    const { owner, part: row, column } = parseItemId(item);
    const table = byId.get(owner);
    if (table === undefined || row === null || column === null) return null;
    const isFixed = fixedRowsIn(table).some(({ id }) => id === row);
    const there = row === TOTAL_ROW || isFixed || (openRowsIn(table) !== null && isAddedRow(row));
    return there ? (table.columns.find(({ id }) => id === column) ?? null) : null;
  };
  /** A row or a column of a table. */
  const isPart = (item: string): boolean => {
    const { owner, part, column } = parseItemId(item);
    const table = byId.get(owner);
    if (table === undefined || part === null || column !== null) return false;
    const isFixed = fixedRowsIn(table).some(({ id }) => id === part);
    return isFixed || (openRowsIn(table) !== null && isAddedRow(part)) || table.columns.some(({ id }) => id === part);
  };
  return {
    definitionOf,
    has: (item) => byId.has(item) || figureIds.has(item) || isPart(item) || definitionOf(item) !== null,
    names: [...values.keys(), ...byId.keys()],
  };
}
