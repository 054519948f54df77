import type { Outline, Section, Table } from '../../../schemas/outline.js';
import type { RolledTable } from '../../../schemas/rollup.js';
import type { Rollup } from '../../rollup/index.js';
import { ROWS_IN_TEXT } from './limits.js';
import { isFilled } from './table-rows.js';

/** No id of a definition begins so. */
const APART = '_rows_';

/** What a table of the text is called that stands in an appendix. */
const idApart = (table: string): string => `${APART}${table}`;

/** The table of the text whose rows an appendix has; null for other appendices. */
export const tableApart = (appendix: string): string | null =>
  appendix.startsWith(APART) ? appendix.slice(APART.length) : null;

/** Whether the rows of all units are too many to stand among the text. */
const isLong = ({ fixed, rows }: RolledTable): boolean => fixed === null && rows.filter(isFilled).length > ROWS_IN_TEXT;

const tablesIn = (sections: readonly Section[]): Table[] =>
  sections.flatMap(({ tables = [], points = [], sections: inner = [] }) => [
    ...tables,
    ...points.flatMap((point) => point.tables ?? []),
    ...tablesIn(inner),
  ]);

/** The tables of the text that are long, as appendices, so that they are numbered with the others. */
export function tablesApart({ tables: own = [], sections }: Outline, { tables }: Rollup): Table[] {
  const long = new Set(tables.filter(isLong).map(({ item }) => item));
  return [...own, ...tablesIn(sections)]
    .filter(({ id }) => long.has(id))
    .map(({ for: _, ...table }) => ({ ...table, id: idApart(table.id) }));
}

/** What the appendix with the rows of a table of the text is called; null where they stand in the text. */
export const appendixOfRows = (appendices: readonly { id: string; number: string }[], table: string): string | null =>
  appendices.find(({ id }) => id === idApart(table))?.number ?? null;
