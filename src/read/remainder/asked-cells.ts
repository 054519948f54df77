import { type Form, itemsOf, onceOf, ownerOf } from '../../form/index.js';
import { type Cell, paragraphsIn, type Table } from '../../word/index.js';
import { meantTextOf } from '../lines/typed.js';
import { isBlank, isNil } from '../texts/blank.js';
import { isUnfilled } from './furniture.js';
import type { Setting } from './setting.js';
import { cellText, type Stray, strayCellsOf } from './stray-cells.js';

/** What a cell of an asked table is, where it is not one of those that hold an answer. */
export type AskedCell = { is: 'stray'; stray: Stray } | { is: 'header' } | { is: 'label'; first: boolean };

const HEADER: AskedCell = { is: 'header' };
const FIRST_LABEL: AskedCell = { is: 'label', first: true };
const OTHER_LABEL: AskedCell = { is: 'label', first: false };

const NO_HEADERS: ReadonlySet<string> = new Set();

/** Whether the tables an item is of have labels before their values: figures do, and tables with printed rows. */
const labelledItems = onceOf((form: Form): ((item: string) => boolean) => {
  const tables = new Map(
    itemsOf(form).flatMap((item) => (item.kind === 'table' ? [[item.id, item.table] as const] : [])),
  );
  return (item) => tables.get(ownerOf(item))?.columns.some(({ is }) => is !== 'value') ?? true;
});

const isCrossedOut = (cell: Cell): boolean =>
  paragraphsIn(cell.blocks).every((paragraph) => meantTextOf(paragraph).trim() === '');

/** The cells of asked tables without an answer. */
export function askedCells({ form, flow, locations, claims, places, printed, tables }: Setting): Map<Cell, AskedCell> {
  const labelled = labelledItems(form);
  const asked = new Map<Table, boolean>();
  for (const { landmark, grid } of locations.located.values()) {
    const item = landmark.is === 'table' ? landmark.table.id : '';
    for (const table of grid ? [grid.table, ...grid.continued] : []) asked.set(table, labelled(item));
  }
  for (const { table, cell } of places.values()) {
    const item = claims.cells.get(cell);
    if (item !== undefined) asked.set(table, labelled(item));
  }
  const isOwn = (cell: Cell): boolean => {
    const text = cellText(cell);
    return printed.prints(text) || isUnfilled(text, form) || printed.hasText(text);
  };
  const isNothing = (cell: Cell): boolean => {
    const text = cellText(cell);
    return isCrossedOut(cell) || isBlank(text, form.language) || isNil(text) || printed.hasText(text);
  };
  const headers = new Map<Table, Set<string>>();
  for (const { place, columns } of tables) {
    const table = place.block === null ? undefined : places.get(place.block)?.table;
    if (table === undefined) continue;
    const known = headers.get(table) ?? new Set<string>();
    headers.set(table, known);
    for (const { typed } of columns) if (typed !== null) known.add(typed);
  }
  const others = tables.flatMap((one) => one.others.flatMap(({ place }) => places.get(place.block ?? -1)?.row ?? []));
  const told = new Set(others.flatMap((row) => row.cells));
  const cells = new Map<Cell, AskedCell>();
  for (const table of flow.tables) {
    const isLabelled = asked.get(table);
    if (isLabelled === undefined) continue;
    const { strays, filled, isHeader } = strayCellsOf({
      table,
      claimed: claims.cells,
      headers: headers.get(table) ?? NO_HEADERS,
      isOwn,
      told,
      labelled: isLabelled,
    });
    for (const [at, row] of filled.entries()) {
      const is = isHeader(at) ? HEADER : null;
      for (const cell of row)
        if (!claims.cells.has(cell)) cells.set(cell, is ?? (cell === row[0] ? FIRST_LABEL : OTHER_LABEL));
    }
    for (const { lines, furniture, told } of strays) {
      const stray = { lines, told, furniture: furniture || lines.flat().every(isNothing) };
      for (const cell of lines.flat()) cells.set(cell, { is: 'stray', stray });
    }
  }
  return cells;
}
